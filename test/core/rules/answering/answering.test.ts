import { ITEMS } from '../../../../src/core/guide/catalogue';
import type { CheckItem } from '../../../../src/core/guide/item';
import type { CaseReading, RowReading } from '../../../../src/core/model/reading';
import { APPLICANT_FIELDS } from '../../../../src/core/model/rowFields';
import { answerCells } from '../../../../src/core/rules/answering/answerCells';
import {
  draftEdits,
  draftOf,
  isDueUnreadable,
  type AnswerDraft,
} from '../../../../src/core/rules/answering/answerDraft';
import {
  bestState,
  draftState,
  fieldsAskedFor,
  rulesOfRow,
} from '../../../../src/core/rules/answering/draftState';
import { evidenceAround } from '../../../../src/core/rules/answering/evidenceAround';
import { withEdits } from '../../../../src/core/rules/answering/withEdits';
import { assessCase } from '../../../../src/core/rules/assessment/assessCase';
import { answeredRows } from '../../../review/contradictingCase';

/** What the answer card knows of a row comes from the rules alone. */

const BLANK: AnswerDraft = { answer: '', evidence: '', remark: '', due: '' };
const rowOf = (reading: CaseReading, id: string): RowReading =>
  reading.rows.find(({ itemId }) => itemId === id)!;
const item = (id: string): CheckItem => ITEMS.get(id)!;

/** At high: control in production. At low: storage in a trial apart from the plant. */
const HIGH = answeredRows({ 'SPEC-COM-02': { answer: '適合', evidence: '取扱説明書 p.12' } });
const LOW: CaseReading = {
  ...HIGH,
  cover: { ...HIGH.cover, uses: '蓄積', useCase: '検証利用', separated: 'はい', installDate: 46500 },
};
const LABELLED: CaseReading = {
  ...HIGH,
  cover: {
    ...HIGH.cover,
    ...{ asOf: 46300, labelLevel: '☆1', labelNumber: '1', labelExpires: 46900, labelCovers: 'はい' },
  },
};
/** Some of what the label waives would only be recommended there. */
const LABELLED_MID: CaseReading = { ...LABELLED, cover: { ...LABELLED.cover, uses: '蓄積' } };
const rules = (reading: CaseReading, id: string) => rulesOfRow(item(id), reading, assessCase(reading));

/** Every draft of an item: each choice or a text, with each combination of the other fields. */
function drafts({ answers }: CheckItem): readonly AnswerDraft[] {
  const given = answers.length === 0 ? ['', '記入例'] : ['', ...answers.map(({ key }) => key)];
  return given.flatMap((answer) =>
    ['', 'p.3'].flatMap((evidence) =>
      ['', '理由'].flatMap((remark) => ['', '2027-01-31'].map((due) => ({ answer, evidence, remark, due }))),
    ),
  );
}

const stateOf = (reading: CaseReading) =>
  new Map(assessCase(reading).rows.map((row) => [row.itemId, row] as const));
/** Six choices or none, with eight combinations of the other fields. */
const MOST_DRAFTS = 7 * 8;

describe.each([
  ['high', HIGH],
  ['low', LOW],
  ['high with a label', LABELLED],
  ['middle with a label', LABELLED_MID],
] as const)('at %s', (_level, reading) => {
  test('the state of a draft is the state of the row once it is written, for every item and choice', () => {
    const before = stateOf(reading);
    // What these answer changes 要否 of other rows: that is seen once it is written.
    const rows = reading.rows.filter(({ itemId }) => !/-(?:USE|DEV|SCN|NET|RES)-/.test(itemId));
    const assessment = assessCase(reading);
    const differing: string[] = [];
    let compared = 0;
    for (let round = 0; round < MOST_DRAFTS; round += 1) {
      const written = rows.map((row) => {
        const each = item(row.itemId);
        const all = drafts(each);
        const draft = all[round % all.length]!;
        return { each, row, draft, edits: draftEdits(each, answerCells(reading, row), draft, 'ja') };
      });
      const after = stateOf(
        withEdits(
          reading,
          written.flatMap(({ edits }) => edits),
        ),
      );
      for (const { each, row, draft } of written) {
        const expected = after.get(each.id)!;
        if (expected.requirement !== before.get(each.id)?.requirement) continue;
        const now = draftState(each, row, draft, rulesOfRow(each, reading, assessment), 'ja');
        compared += 1;
        if (now.state !== expected.state || now.code !== expected.code)
          differing.push(`${each.id} ${JSON.stringify(draft)}: ${now.state}, then ${expected.state}`);
      }
    }
    expect(differing).toEqual([]);
    expect(compared).toBeGreaterThan(4000);
  });
});

const CASES = { high: HIGH, low: LOW };
test.each([
  ['high', 'SPEC-COM-03', 'conform', ['evidence']],
  ['high', 'SPEC-COM-03', 'declared', ['evidence']],
  ['high', 'SPEC-COM-03', 'planned', ['due']],
  ['high', 'SPEC-COM-03', 'alternative', ['remark']],
  ['high', 'SPEC-COM-03', 'nonconform', []],
  ['high', 'SPEC-COM-03', 'na', ['remark']],
  ['high', 'OPS-ORG-01', 'partial', ['remark', 'due']],
  ['high', 'OPS-ORG-01', 'lapsed', ['remark', 'due']],
  ['high', 'SPEC-COM-03', '', []],
  ['low', 'SPEC-COM-01', 'conform', []],
] as const)(
  'at %s the fields that can change what becomes of an answer are asked for: %s %s',
  (level, id, answer, fields) => expect(fieldsAskedFor(answer, rules(CASES[level], id))).toEqual(fields),
);

test('each choice says what it leads to at best', () => {
  const known = rules(HIGH, 'SPEC-COM-03');
  const states = item('SPEC-COM-03').answers.map(({ key }) => [key, bestState(key, known).state]);
  expect(Object.fromEntries(states)).toEqual({
    conform: 'satisfied',
    declared: 'satisfied',
    planned: 'condition',
    alternative: 'incomplete',
    nonconform: 'unmet',
    na: 'excluded',
  });
});

test('a draft writes what it changes and nothing else, over what was read when it began', () => {
  const row = rowOf(HIGH, 'SPEC-COM-02');
  const cells = answerCells(HIGH, row);
  const before = draftOf(item('SPEC-COM-02'), cells);
  expect(before).toEqual({ ...BLANK, answer: 'conform', evidence: '取扱説明書 p.12' });
  expect(draftEdits(item('SPEC-COM-02'), cells, before, 'ja')).toEqual([]);
  const draft = { ...before, answer: 'planned', evidence: ' ', due: '令和9年3月31日' };
  expect(draftEdits(item('SPEC-COM-02'), cells, draft, 'ja')).toEqual([
    { place: cells.answer.place, value: '設置までに対応', expected: '適合' },
    { place: cells.evidence.place, value: null, expected: '取扱説明書 p.12' },
    { place: cells.due.place, value: 46477, expected: null },
  ]);
  expect(draftEdits(item('SPEC-COM-02'), cells, draft, 'en')[0]?.value).toBe('To be met by installation');
});

test('a date that cannot be read is said to be none', () => {
  expect(
    ['', '2027/3/31', 'R9.3.31', '来月', '2027/2/30'].map((due) => isDueUnreadable({ ...BLANK, due })),
  ).toEqual([false, false, false, true, true]);
});

test('what the cover answers is written on the cover, in its own words, and shown again on the row', () => {
  for (const [reading, id, answer, value] of [
    [LOW, 'RISK-PA-USE-01', 'control,storage', '制御、蓄積'],
    [HIGH, 'RISK-PA-USE-03', 'verification', '検証利用'],
    [LOW, 'RISK-PA-USE-04', 'no', 'いいえ'],
  ] as const) {
    const cells = answerCells(reading, rowOf(reading, id));
    const edits = draftEdits(item(id), cells, { ...draftOf(item(id), cells), answer }, 'ja');
    expect(edits.map((edit) => [edit.place.sheet, edit.value])).toEqual([['表紙', value]]);
    const after = withEdits(reading, edits);
    expect(draftOf(item(id), answerCells(after, rowOf(after, id))).answer).toBe(answer);
    // Understood on the row, too; USE-04 asks for evidence of the separation.
    const { state, code } = stateOf(after).get(id)!;
    expect([state, code]).toEqual(
      id === 'RISK-PA-USE-04' ? ['incomplete', 'EVIDENCE_MISSING'] : ['satisfied', null],
    );
  }
});

test('an answer that the item does not offer is no choice and is not written again by itself', () => {
  const odd = answeredRows({ 'SPEC-COM-01': { answer: 'たぶん適合' } });
  const cells = answerCells(odd, rowOf(odd, 'SPEC-COM-01'));
  const before = draftOf(item('SPEC-COM-01'), cells);
  expect(before.answer).toBe('');
  expect(draftEdits(item('SPEC-COM-01'), cells, before, 'ja')).toEqual([]);
});

test('evidence of the row above comes first', () => {
  const reading = answeredRows({
    'SPEC-COM-01': { evidence: 'p.1' },
    'SPEC-COM-02': { evidence: '-' },
    'SPEC-COM-05': { evidence: 'p.5' },
    'ORG-MGT-01': { evidence: 'p.1' },
  });
  expect(evidenceAround(reading, rowOf(reading, 'SPEC-COM-04'))).toEqual({
    above: 'p.1',
    all: ['p.5', 'p.1'],
  });
  expect(evidenceAround(reading, rowOf(reading, 'SPEC-COM-01')).above).toBe('');
  expect(APPLICANT_FIELDS).toEqual(['answer', 'evidence', 'remark', 'due']);
});
