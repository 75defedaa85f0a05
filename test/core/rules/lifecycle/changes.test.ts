import { assessCase } from '../../../../src/core/rules/assessment/assessCase';
import { sheetsToOpen } from '../../../../src/core/rules/lifecycle/sheetsToOpen';
import { changeEdits, readChanges, situationChange } from '../../../../src/core/rules/lifecycle/situation';
import type { WorkbookDescription } from '../../../../src/core/sheets/description';
import { SHEET_NAMES } from '../../../../src/core/model/sheetNames';
import { BY_RULES } from '../../../arbitraries/readings';
import { answeredBook, coverEdit, edited, readingOf } from '../../../review/caseBook';

describe('changes', () => {
  const record = (book: WorkbookDescription, kind: 'assessed' | 'T1' | 'T3', on: string) => {
    const reading = readingOf(book);
    return edited(book, changeEdits(reading, assessCase(reading), { kind, on, reason: 'why', by: 'HQ' })!);
  };
  const poc = (): WorkbookDescription => {
    const book = answeredBook('ja', 'FA');
    return edited(book, [
      coverEdit(book, 'useCase', '検証利用'),
      coverEdit(book, 'separated', 'はい'),
      coverEdit(book, 'uses', '制御'),
    ]);
  };

  test('from trial to production: T1, the level is found anew, answers stay, new items are named', () => {
    const assessed = record(poc(), 'assessed', '2027-01-10');
    expect(assessCase(readingOf(assessed)).impact.level).toBe('low');
    expect(situationChange(readingOf(assessed), assessCase(readingOf(assessed)))).toBeNull();
    const moved = edited(assessed, [coverEdit(assessed, 'useCase', '本番利用')]);
    const reading = readingOf(moved);
    const assessment = assessCase(reading);
    expect(assessment.impact.level).toBe('high');
    const found = situationChange(reading, assessment)!;
    expect(found.transition.id).toBe('T1');
    expect(found.newly.length).toBeGreaterThan(10);
    const answersOf = (book: WorkbookDescription) =>
      readingOf(book)
        .rows.filter(({ itemId }) => !itemId.includes('USE-03'))
        .map(({ itemId, fields }) => [itemId, fields.answer]);
    expect(answersOf(moved)).toEqual(answersOf(assessed));
    const recorded = readingOf(record(moved, 'T1', '2027-06-01'));
    expect(situationChange(recorded, assessCase(recorded))).toBeNull();
    expect(readChanges(recorded).map(({ kind, level }) => [kind, level])).toEqual([
      ['assessed', 'low'],
      ['T1', 'high'],
    ]);
  });

  test.each([
    ['site', '第三工場'],
    ['model', 'GW-9'],
    ['uses', '制御、蓄積'],
  ] as const)('another %s is T2', (field, value) => {
    const assessed = record(poc(), 'assessed', '2027-01-10');
    const reading = readingOf(edited(assessed, [coverEdit(assessed, field, value)]));
    expect(situationChange(reading, assessCase(reading))?.transition.id).toBe('T2');
  });

  test('a full log takes no further line', () => {
    let book = poc();
    for (let line = 0; line < 24; line += 1) book = record(book, 'assessed', '2027-01-10');
    const reading = readingOf(book);
    expect(
      changeEdits(reading, assessCase(reading), { kind: 'T2', on: '2027-01-11', reason: 'r', by: '' }),
    ).toBeNull();
  });

  test('removal opens the sheets of the disposal, whatever phase the case is in', () => {
    const names = ['disposal', 'media', 'certificate'].map((key) => SHEET_NAMES[key as 'media'].ja);
    const hidden = ['settings', 'operation', 'rounds'].map((key) => SHEET_NAMES[key as 'rounds'].ja);
    const open = (book: WorkbookDescription) => {
      const reading = { ...readingOf(book), hiddenSheets: [...hidden, ...names] };
      return sheetsToOpen(reading, assessCase(reading, BY_RULES));
    };
    const assessed = record(answeredBook('ja', 'FA'), 'assessed', '2027-01-10');
    expect(open(assessed)).toEqual([SHEET_NAMES.settings.ja]);
    expect(open(record(assessed, 'T3', '2027-02-01'))).toEqual(names);
  });
});
