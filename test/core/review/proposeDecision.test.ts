import { GATES } from '../../../src/core/model/holds';
import { assessCase } from '../../../src/core/rules/assessment/assessCase';
import { proposeDecision } from '../../../src/core/review/proposeDecision';
import { isFindingCode } from '../../../src/core/text/findingText';
import en from '../../../src/taskpane/views/review/review.en.json';
import ja from '../../../src/taskpane/views/review/review.ja.json';
import { BY_RULES } from '../../arbitraries/readings';
import { answeredBook, readingOf } from '../../review/caseBook';

test('at high impact the decision names what operation waits for, and every gate has words', () => {
  const reading = readingOf(answeredBook());
  const high = { ...reading, cover: { ...reading.cover, uses: '制御', hqLevel: '高', hqReason: '停止' } };
  const settled = {
    ...high,
    rows: high.rows.map((row) => ({
      ...row,
      fields: { ...row.fields, answer: row.sheetKey === 'settings' ? '設定済' : row.fields.answer },
    })),
  };
  const { blockedBy } = proposeDecision(assessCase(settled, BY_RULES));
  expect(blockedBy).toContain('MANAGEMENT_APPROVAL_MISSING');
  for (const gate of GATES) {
    expect(isFindingCode(gate)).toBe(true);
    expect([ja.blockedBy[gate], en.blockedBy[gate]].map((text) => text.length > 10)).toEqual([true, true]);
  }
});
