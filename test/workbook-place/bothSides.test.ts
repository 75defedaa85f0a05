import type { CaseReading } from '../../src/core/model/reading';
import { LANGUAGES } from '../../src/core/model/language';
import { SECTORS } from '../../src/core/model/terms';
import { caseTemplate } from '../../src/core/sheets/caseTemplate';
import type { CellContent, WorkbookDescription } from '../../src/core/sheets/description';
import { columnOf } from '../../src/core/model/rowFields';
import { parseReference } from '../../src/workbook/place/sheetReference';
import { readCaseFile } from '../../src/workbook/file/read/case/readCaseFile';
import { writeWorkbook } from '../../src/workbook/file/write/writeWorkbook';
import { placeHostCells } from '../../src/workbook/live/read/placeHostCells';
import { hostCells } from '../workbook-live/hostCellsOfCase';
import { entered, rearranged } from './rearranged';

/** The reading of a workbook from its bytes, once it is certain that the open workbook reads the same. */
function readOnBothSides(book: WorkbookDescription): CaseReading {
  const live = placeHostCells(hostCells(book));
  const file = readCaseFile(writeWorkbook(book));
  expect(live).toEqual({ kind: 'case', reading: file });
  return file;
}

const text = (value: string): CellContent => ({ kind: 'text', text: value });
const rowOf = (reading: CaseReading, id: string) => reading.rows.find(({ itemId }) => itemId === id);
const BOOK = caseTemplate('PA', 'ja');
const ANSWERED = entered(BOOK, 'スペック', [
  { row: 5, column: columnOf('spec', 'answer'), content: text('適合') },
  { row: 5, column: columnOf('spec', 'due'), content: { kind: 'number', value: 46_400 } },
]);

test.each(SECTORS.flatMap((sector) => LANGUAGES.map((language) => [sector, language] as const)))(
  'an untouched template (%s, %s)',
  (sector, language) => {
    expect(readOnBothSides(caseTemplate(sector, language))).toMatchObject({ sector, language, unplaced: [] });
  },
);

test('renamed sheets, inserted rows and moved columns', () => {
  const check = rearranged(ANSWERED, 'スペック', {
    name: "A's 仕様",
    rows: 3,
    column: (column) => (column < 12 ? (column + 5) % 12 : column),
  });
  const cover = rearranged(check, '表紙', { name: 'かお', rows: 2, column: (column) => column + 1 });
  const [before, after] = [readOnBothSides(ANSWERED), readOnBothSides(cover)];
  const [row, original] = [rowOf(after, 'SPEC-COM-01'), rowOf(before, 'SPEC-COM-01')];
  expect(original?.fields).toMatchObject({ answer: '適合', due: 46_400 });
  expect(row).toMatchObject({ fields: original?.fields, sheet: "A's 仕様", row: 8 });
  expect(row?.cells).toMatchObject({ itemId: 'F8', answer: 'I8', hqComment: 'C8' });
  expect(after.coverPlaces.uses?.sheet).toBe('かお');
  expect(after.unplaced).toEqual([]);
});

test('a moved policy keeps matrix and levels', () => {
  const moved = rearranged(BOOK, '方針', { name: '社内方針', rows: 4, column: (column) => column + 2 });
  const [before, after] = [readOnBothSides(BOOK), readOnBothSides(moved)];
  expect(before.matrix).not.toEqual([]);
  const { policyPlaces: moves, life: lifeAfter, ...kept } = after;
  const { policyPlaces, life, ...original } = before;
  expect(kept).toEqual(original);
  // Intervals and evidence stand on 方針 and move with it; everything else about the device's life stays.
  const movedRange = (key: 'intervals' | 'evidence') => {
    const range = life!.ranges[key]!;
    return { ...range, sheet: '社内方針', row: range.row + 4, column: 3 };
  };
  const ranges = {
    ...life!.ranges,
    intervals: movedRange('intervals'),
    evidence: movedRange('evidence'),
  };
  expect(lifeAfter).toEqual({ ...life, ranges });
  expect(policyPlaces.matrix[0]?.[0]).toEqual({ sheet: '方針', cell: 'C7' });
  expect(moves.matrix[0]?.[0]).toEqual({ sheet: '社内方針', cell: 'E11' });
  expect(moves.record.reason).toEqual({ sheet: '社内方針', cell: 'E19' });
});

test('ids that are unknown, repeated, oddly typed or no text, and a heading that is gone', () => {
  const odd = entered(ANSWERED, 'スペック', [
    { row: 4, column: columnOf('spec', 'evidence'), content: text('Proof') },
    { row: 5, column: 0, content: text(' ｓｐｅｃ-com-01 ') },
    { row: 6, column: 0, content: text('SPEC-COM-01') },
    { row: 7, column: 0, content: text('OWN-01') },
    { row: 8, column: 0, content: { kind: 'number', value: 8 } },
  ]);
  const { unplaced } = readOnBothSides(odd);
  expect(unplaced.slice(0, 4).map(({ reason, what, place }) => [reason, what, place?.cell])).toEqual([
    ['missing-field', '証拠', 'A4'],
    ['duplicate-item', 'SPEC-COM-01', 'A6'],
    ['unknown-item', 'OWN-01', 'A7'],
    ['unknown-item', '8', 'A8'],
  ]);
  expect(unplaced.slice(4).every(({ reason }) => reason === 'missing-item')).toBe(true);
});

test('a sheet and names that are gone', () => {
  const poor = {
    ...BOOK,
    sheets: BOOK.sheets.filter(({ name }) => name !== '廃棄'),
    names: BOOK.names.filter(({ name }) => name !== '用途' && name !== '影響度マトリックス'),
  };
  expect(readOnBothSides(poor).unplaced.map(({ what }) => what)).toEqual([
    '用途',
    '影響度マトリックス',
    '廃棄',
  ]);
});

test.each(['表紙', 'リスク', 'スペック', '自社運用', '審査', '方針'])(
  'the deleted sheet %s is named once, and the case stays a case',
  (sheet) => {
    const poor = {
      ...BOOK,
      sheets: BOOK.sheets.filter(({ name }) => name !== sheet),
      names: BOOK.names.map((each) =>
        parseReference(each.ref)?.sheet === sheet ? { ...each, ref: '#REF!' } : each,
      ),
    };
    const { sector, unplaced } = readOnBothSides(poor);
    expect(sector).toBe('PA');
    expect(unplaced).toEqual([{ reason: 'missing-sheet', what: sheet, place: null }]);
  },
);

test('a workbook that is no case for one side is none for the other', () => {
  const foreign = { ...BOOK, names: [] };
  expect(placeHostCells(hostCells(foreign)).kind).toBe('notCase');
  expect(() => readCaseFile(writeWorkbook(foreign))).toThrow('notCase');
});
