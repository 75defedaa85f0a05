import { assessCase } from '../../src/core/assessment/assessCase';
import type { CaseReading } from '../../src/core/assessment/reading';
import { composeReviewRequest } from '../../src/core/mail/composeReviewRequest';
import { dateText } from '../../src/taskpane/review/cellText';
import { countFindings, findingKind, nextFinding } from '../../src/taskpane/review/findingKind';
import { phasedSheets } from '../../src/taskpane/review/openCaseSheets';
import { readRecipients } from '../../src/taskpane/review/recipients';
import { needsConsent, reviewChecks } from '../../src/taskpane/review/reviewChecks';
import { summariseCase } from '../../src/taskpane/review/summariseCase';
import { groupFindings } from '../../src/taskpane/views/findings/groupFindings';
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

test('findings are grouped by sheet, numbered as in the whole list, the cover before the sheets', () => {
  const groups = groupFindings(assessment, 'all');
  const indexes = groups.flatMap(({ single, bundles }) =>
    [...single, ...bundles.flatMap(({ findings }) => findings)].map(({ index }) => index),
  );
  expect([...indexes].sort((a, b) => a - b)).toEqual(assessment.findings.map((_finding, index) => index));
  expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(assessment.findings.length);
  expect(groups.map(({ sheet }) => sheet).slice(0, 3)).toEqual(['表紙', 'リスク', 'スペック']);
  expect(groupFindings(assessment, 'contradiction')).toHaveLength(1);
});

test('rows that wait for the same are bundled, and nothing that is wrong is hidden among them', () => {
  const spec = groupFindings(assessment, 'all').find(({ sheet }) => sheet === 'スペック');
  expect(spec?.bundles.map(({ code }) => code)).toContain('UNANSWERED');
  expect(spec?.single.map(({ finding }) => finding.code)).toEqual(
    expect.arrayContaining(['UPDATE_CONTRADICTION', 'ERROR_CELL']),
  );
  expect(spec?.single.some(({ finding }) => finding.code === 'UNANSWERED')).toBe(false);
});

test('keys move among the tabs', () => {
  const tabs = ['overview', 'findings', 'guide', 'send'] as const;
  expect(tabAfter(tabs, 'overview', 'ArrowRight')).toBe('findings');
  expect(tabAfter(tabs, 'overview', 'ArrowLeft')).toBe('send');
  expect(tabAfter(tabs, 'send', 'ArrowRight')).toBe('overview');
  expect(tabAfter(tabs, 'guide', 'Home')).toBe('overview');
  expect(tabAfter(tabs, 'guide', 'Enter')).toBeNull();
});
