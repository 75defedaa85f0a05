import { assessCase } from '../../src/core/assessment/assessCase';
import type { CaseReading } from '../../src/core/assessment/reading';
import { composeReviewRequest } from '../../src/core/mail/composeReviewRequest';
import { dateText } from '../../src/taskpane/review/cellText';
import { countFindings, findingKind, nextFinding } from '../../src/taskpane/review/findingKind';
import { phasedSheets } from '../../src/taskpane/review/openCaseSheets';
import { readRecipients } from '../../src/taskpane/review/recipients';
import { needsConsent, reviewChecks } from '../../src/taskpane/review/reviewChecks';
import { summariseCase } from '../../src/taskpane/review/summariseCase';
import { firstFindings, groupFindings } from '../../src/taskpane/views/findings/groupFindings';
import { tabAfter } from '../../src/taskpane/views/shell/tabAfter';
import { untouchedCase } from './standInWorkbook';

const untouched = untouchedCase();

function answered(
  changes: Readonly<Record<string, Partial<CaseReading['rows'][number]['fields']>>>,
): CaseReading {
  return {
    ...untouched,
    cover: { ...untouched.cover, device: 'PX-200', caseId: 'C-1', uses: '制御', useCase: '本番利用' },
    rows: untouched.rows.map((row) => ({ ...row, fields: { ...row.fields, ...changes[row.itemId] } })),
  };
}

const contradicting = answered({
  'SPEC-UPD-01': { answer: '不適合' },
  'SPEC-UPD-02': { answer: '適合', evidence: 'report 3' },
  'SPEC-COM-01': { answer: { error: '#NAME?' }, state: { error: '#NAME?' } },
  'SPEC-COM-02': { answer: '設置までに対応', due: 46600, remark: '対応計画' },
});
const assessment = assessCase(contradicting);

test('findings are told apart by what they ask for', () => {
  const counts = countFindings(assessment.findings);
  expect(counts.all).toBe(counts.toFix + counts.contradiction + counts.suggestion);
  expect(assessment.findings.filter(({ code }) => code === 'UPDATE_CONTRADICTION').map(findingKind)).toEqual([
    'contradiction',
  ]);
  expect(nextFinding(assessment)?.severity).toBe('error');
});

test('sheets of later phases wait', () => {
  const sheets = phasedSheets(assessment);
  expect(sheets.map(({ sheet, isOpen }) => [sheet.sheetKey, isOpen])).toEqual([
    ['risk-pa', true],
    ['spec', true],
    ['inhouse', true],
    ['vendor', true],
    ['settings', false],
    ['operation', false],
    ['disposal', false],
  ]);
});

test('the checks name error cells in inputs and in computed cells', () => {
  const checks = reviewChecks(contradicting, assessment);
  expect(checks.errorCells).toHaveLength(2);
  expect(checks).toMatchObject({ contradictions: 1, isSignedOff: false });
  expect(checks.missing).toBeGreaterThan(50);
  expect(needsConsent(checks)).toBe(true);
  expect(needsConsent({ missing: 0, open: 0, contradictions: 0, errorCells: [], isSignedOff: true })).toBe(
    false,
  );
});

test.each(['ja', 'en'] as const)('the summary speaks %s and becomes a mail', (language) => {
  const summary = summariseCase(contradicting, assessment, language, true);
  expect(summary).toMatchObject({
    device: 'PX-200',
    caseId: 'C-1',
    levelWord: language === 'ja' ? '高' : 'High',
    incompleteOnPurpose: true,
  });
  expect(summary.progress).toHaveLength(4);
  expect(summary.conditions).toEqual([
    expect.objectContaining({ itemId: 'SPEC-COM-02', due: dateText(46600) }),
  ]);
  expect(summary.findings.join()).not.toContain('{');
  expect(composeReviewRequest(summary, language).subject).toContain('PX-200');
});

test.each([
  ['', [], []],
  ['a@example.com', ['a@example.com'], []],
  ['a@example.com; b@example.co.jp，a@example.com', ['a@example.com', 'b@example.co.jp'], []],
  ['a@example.com\nbad, x@', ['a@example.com'], ['bad', 'x@']],
  ['"a b"@example.com', [], ['"a', 'b"@example.com']],
])('readRecipients(%j)', (text, addresses, refused) =>
  expect(readRecipients(text)).toEqual({ addresses, refused }),
);

test.each([
  [46600, '2027-08-01'],
  ['2027/2/1', '2027-02-01'],
  ['来月', '来月'],
  [null, ''],
])('dateText(%j)', (value, expected) => expect(dateText(value)).toBe(expected));

test('findings are grouped by sheet, numbered as in the whole list, and cut', () => {
  const groups = groupFindings(assessment, 'all');
  const indexes = groups.flatMap(({ findings }) => findings.map(({ index }) => index));
  expect([...indexes].sort((a, b) => a - b)).toEqual(assessment.findings.map((_finding, index) => index));
  expect(firstFindings(groups, 3).flatMap(({ findings }) => findings)).toHaveLength(3);
  expect(groupFindings(assessment, 'contradiction')).toHaveLength(1);
});

test('keys move among the tabs', () => {
  expect(tabAfter('overview', 'ArrowRight')).toBe('findings');
  expect(tabAfter('overview', 'ArrowLeft')).toBe('send');
  expect(tabAfter('send', 'ArrowRight')).toBe('overview');
  expect(tabAfter('guide', 'Home')).toBe('overview');
  expect(tabAfter('guide', 'Enter')).toBeNull();
});
