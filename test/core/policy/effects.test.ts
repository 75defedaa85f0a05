import { assessCase } from '../../../src/core/rules/assessment/assessCase';
import { DEFAULT_POLICY } from '../../../src/core/guide/policy';
import { requiredMethod } from '../../../src/core/rules/disposal/requiredMethod';
import { policyOf } from '../../../src/core/guide/policyChanges';
import { simulatePolicy } from '../../../src/core/policy/simulatePolicy';
import { waiverText } from '../../../src/core/rules/requirement/waiverText';
import { ITEMS } from '../../../src/core/guide/catalogue';
import { composeReviewRequest } from '../../../src/core/mail/composeReviewRequest';
import { reading } from '../../arbitraries/readings';

const LABEL = { labelLevel: '☆1', labelNumber: 'X', labelExpires: 47_000, labelCovers: 'はい' } as const;

test('intervals change the date of the first check', () => {
  const { level } = assessCase(reading()).impact;
  const policy = policyOf({ audit: { intervalMonths: { [level!]: 3 } } });
  expect(assessCase(reading()).nextCheck).toBe('2028-02-01');
  expect(assessCase(reading(), policy).nextCheck).toBe('2027-05-01');
});

test('exemption rules change what a label waives, and what the policy sheet shows of it', () => {
  const exemptOf = (policy = DEFAULT_POLICY) =>
    assessCase(reading(LABEL), policy).rows.filter(({ requirement }) => requirement === 'exempt').length;
  const specOnly = policyOf({ label: { exemptSheets: ['spec'] } });
  const notHigh = policyOf({ label: { exemptAtImpact: { high: false } } });
  expect(exemptOf()).toBeGreaterThan(exemptOf(specOnly));
  expect(exemptOf(specOnly)).toBeGreaterThan(0);
  expect(exemptOf(policyOf({ label: { exemptSheets: [] } }))).toBe(0);
  const item = [...ITEMS.values()].find(({ jcstar1Exempt, sheet }) => jcstar1Exempt && sheet === 'vendor')!;
  expect(waiverText(item, DEFAULT_POLICY, 'ja')).toBe('★');
  expect(waiverText(item, specOnly, 'ja')).toBe('');
  expect(waiverText(item, notHigh, 'ja')).toBe('★中、低');
});

test('relaxations change what a medium needs', () => {
  const medium = {
    id: 'm1',
    type: 'hdd' as const,
    hasStorage: true,
    confidentiality: 'high' as const,
    publicOnly: false,
    hqAgreed: true,
    reuse: true,
    leavesControl: false,
    operable: true,
    verificationFailed: false,
    verification: null,
  };
  const relaxed = policyOf({ disposal: { relaxations: { X1: true } } });
  expect(requiredMethod(medium as never)).toBe('destroy');
  expect(requiredMethod(medium as never, relaxed)).toBe('purge');
});

test('a simulation says what the policy then does', () => {
  const case_ = reading();
  const after = policyOf({
    matrix: { production: { storage: 'high' } },
    levels: { 'SPEC-COM-01': { high: 'notRequired' } },
  });
  const simulation = simulatePolicy(case_, assessCase(case_).policy, after);
  expect(simulation.level).toEqual({ before: 'mid', after: 'high' });
  expect(simulation.rows).toContainEqual({ itemId: 'SPEC-COM-01', before: 'required', after: 'notRequired' });
  expect(simulation.rows.some(({ after: now }) => now === 'required')).toBe(true);
  expect(simulatePolicy(case_, after, after).rows).toEqual([]);
});

test('the subject of the company is a line of its own, with the values of the case', () => {
  const summary = {
    status: { state: '審査待ち', next: '' },
    device: 'センサ\r\nBcc: x',
    caseId: 'C-1',
    site: '',
    department: '',
    applicant: '',
    levelWord: '高',
    criteria: [],
    progress: [],
    missingCount: 0,
    findings: [],
    conditions: [],
    unmet: [],
    levelReason: null,
    openPoints: [],
    subject: '[IIoT] {caseId} {device} {level}',
    fileName: 'a.xlsx',
  };
  expect(composeReviewRequest(summary, 'ja').subject).toBe('[IIoT] C-1 センサ Bcc: x 高');
  expect(composeReviewRequest({ ...summary, subject: '' }, 'ja').subject).not.toContain('[IIoT]');
});
