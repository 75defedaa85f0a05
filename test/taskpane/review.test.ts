import { assessCase } from '../../src/core/rules/assessment/assessCase';
import type { CaseReading } from '../../src/core/model/reading';
import type { FileFacts } from '../../src/core/review/fileFacts';
import { preSendCheck } from '../../src/core/review/preSendCheck';
import { composeReviewRequest } from '../../src/core/mail/composeReviewRequest';
import { dateText } from '../../src/taskpane/review/cellText';
import { countFindings, findingKind, nextFinding } from '../../src/taskpane/review/findingKind';
import { phasedSheets } from '../../src/taskpane/review/openCaseSheets';
import { readRecipients } from '../../src/taskpane/review/recipients';
import { summariseCase } from '../../src/taskpane/review/summariseCase';
import { groupFindings } from '../../src/taskpane/views/findings/groupFindings';
import { checkGroups } from '../../src/taskpane/views/send/checkGroups';
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

const FACTS: FileFacts = {
  size: 100_000,
  metadata: [{ code: 'META_AUTHOR', value: '山田', removable: true }],
  overwritten: [],
};

test('the check answers one question after the other, and knows what the cleaning takes away', () => {
  const check = preSendCheck(contradicting, assessment, FACTS, []);
  const states = (hasFile: boolean, isCleaned: boolean) =>
    Object.fromEntries(checkGroups(check, hasFile, isCleaned).map(({ key, state }) => [key, state]));
  expect(states(true, true)).toEqual({
    impact: 'ok',
    answers: 'attention',
    contradictions: 'attention',
    signOff: 'attention',
    errors: 'attention',
    formulas: 'ok',
    personal: 'removed',
    links: 'ok',
    size: 'ok',
    recipient: 'note',
  });
  expect(states(true, false).personal).toBe('attention');
  expect(states(false, true)).toMatchObject({ formulas: 'unknown', personal: 'unknown', size: 'unknown' });
  const errors = checkGroups(check, true, true).find(({ key }) => key === 'errors');
  expect(errors?.findings).toHaveLength(2);
});

test('every finding of the check belongs to one question', () => {
  const all = preSendCheck(
    { ...contradicting, cover: { ...contradicting.cover, uses: null } },
    assessCase({ ...contradicting, cover: { ...contradicting.cover, uses: null } }),
    {
      size: 99_000_000,
      metadata: (
        [
          'META_AUTHOR',
          'META_LAST_EDITOR',
          'META_ORGANISATION',
          'META_COMMENT_AUTHOR',
          'META_EXTERNAL_LINK',
          'META_LOCAL_PATH',
          'META_PRINTER',
          'META_PROPERTY',
          'META_LABEL',
          'META_THUMBNAIL',
        ] as const
      ).map((code) => ({ code, value: 'x', removable: true })),
      overwritten: [{ sheet: 'x', cell: 'A1' }],
    },
    ['not an address'],
  );
  const shown = checkGroups(all, true, false).flatMap(({ findings }) => findings);
  expect(shown).toHaveLength(all.findings.length);
  expect(new Set(shown)).toEqual(new Set(all.findings));
});

test.each(['ja', 'en'] as const)('the summary speaks %s and becomes a mail', (language) => {
  const check = preSendCheck(contradicting, assessment, FACTS, []);
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
