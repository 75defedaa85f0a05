import { assessCase } from '../../../src/core/rules/assessment/assessCase';
import { composeReviewRequest } from '../../../src/core/mail/composeReviewRequest';
import { dateText } from '../../../src/core/model/cellText';
import { preSendCheck } from '../../../src/core/review/preSendCheck';
import { summariseCase } from '../../../src/core/review/summariseCase';
import { contradictingCase } from '../../review/contradictingCase';

const contradicting = contradictingCase();
const assessment = assessCase(contradicting);

test.each(['ja', 'en'] as const)('the summary speaks %s and becomes a mail', (language) => {
  const check = preSendCheck(contradicting, assessment, null, []);
  const summary = summariseCase({ reading: contradicting, assessment, check }, language, 2);
  expect(summary).toMatchObject({
    submission: 2,
    device: 'PX-200',
    caseId: 'C-1',
    levelWord: language === 'ja' ? '高' : 'High',
    missingCount: check.unanswered,
    levelReason: {
      uses: language === 'ja' ? '制御' : 'Control',
      useCase: language === 'ja' ? '本番利用' : 'Production use',
      matrixWord: '',
    },
  });
  expect(summary.unmet).toEqual([expect.objectContaining({ itemId: 'SPEC-UPD-01' })]);
  expect(summary.openPoints).toHaveLength(
    check.findings.filter(({ severity }) => severity === 'error').length,
  );
  expect(summary.openPoints.length).toBeGreaterThan(3);
  expect(summary.progress).toHaveLength(4);
  expect(summary.conditions).toEqual([
    expect.objectContaining({ itemId: 'SPEC-COM-02', due: dateText(46600) }),
  ]);
  expect(summary.findings.join()).not.toContain('{');
  expect(composeReviewRequest(summary, language).subject).toContain('PX-200');
});
