import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { CATALOGUE } from '../../../../../src/core/guide/catalogue';
import { LANGUAGES } from '../../../../../src/core/model/language';
import { columnOf } from '../../../../../src/core/model/rowFields';
import { SECTORS } from '../../../../../src/core/model/terms';
import { caseTemplate } from '../../../../../src/core/sheets/caseTemplate';
import { isCase, readCase } from '../../../../../src/workbook/file/read/case/readCase';
import { openPackage } from '../../../../../src/workbook/file/read/openPackage';
import type { RawCell, RawSheet, RawWorkbook } from '../../../../../src/workbook/file/read/rawWorkbook';
import { readWorkbook } from '../../../../../src/workbook/file/read/readWorkbook';
import { writeWorkbook } from '../../../../../src/workbook/file/write/writeWorkbook';
import { buildPackage } from '../buildPackage';

const template = writeWorkbook(caseTemplate('PA', 'ja'));
const raw = readWorkbook(openPackage(template));

/** The workbook with the cells of one sheet rearranged; cells that map to null are gone. */
function rearranged(
  name: string,
  move: (cell: RawCell) => RawCell | null,
  book: RawWorkbook = raw,
): RawWorkbook {
  const sheets = book.sheets.map((sheet): RawSheet => {
    if (sheet.name !== name) return sheet;
    const rows = new Map<number, RawCell[]>();
    for (const cell of [...sheet.rows.values()].flat()) {
      const moved = move(cell);
      if (moved) rows.set(moved.row, [...(rows.get(moved.row) ?? []), moved]);
    }
    return { ...sheet, rows };
  });
  return { ...book, sheets };
}

const change =
  (cell: string, value: RawCell['value']) =>
  (each: RawCell): RawCell =>
    `${each.row},${each.col}` === cell ? { ...each, value } : each;

describe('a fresh template', () => {
  it.each(SECTORS.flatMap((sector) => LANGUAGES.map((language) => [sector, language] as const)))(
    '%s %s',
    (sector, language) => {
      const reading = readCase(readWorkbook(openPackage(writeWorkbook(caseTemplate(sector, language)))));
      const other = sector === 'PA' ? 'risk-fa' : 'risk-pa';
      const ids = CATALOGUE.filter(({ sheet }) => sheet !== other).map(({ id }) => id);
      expect(reading).toMatchObject({ sector, language, unplaced: [] });
      expect(reading.rows.map(({ itemId }) => itemId)).toEqual(ids);
      expect(Object.keys(reading.itemLevels).sort()).toEqual([...ids].sort());
      expect(reading.matrix).toEqual(
        language === 'ja'
          ? [
              ['高', '高', '中'],
              ['低', '低', '低'],
            ]
          : [
              ['High', 'High', 'Medium'],
              ['Low', 'Low', 'Low'],
            ],
      );
    },
  );
});

describe('a workbook that people changed', () => {
  it('is found after its sheets were renamed and a foreign one came in', () => {
    const bytes = zipSync(
      Object.fromEntries(
        Object.entries(unzipSync(template)).map(([name, content]) => [
          name,
          name === 'xl/workbook.xml'
            ? strToU8(strFromU8(content).replaceAll('スペック', '仕様').replaceAll('表紙', 'かお'))
            : content,
        ]),
      ),
    );
    const reading = readCase(readWorkbook(openPackage(bytes)));
    expect(reading.unplaced).toEqual([]);
    expect(reading.rows.find(({ itemId }) => itemId === 'SPEC-COM-01')?.sheet).toBe('仕様');
    expect(reading.coverPlaces.uses?.sheet).toBe('かお');
  });

  it('is found after columns were swapped and rows inserted', () => {
    const moved = rearranged('スペック', (cell) => ({
      ...cell,
      row: cell.row + 3,
      col: cell.col === columnOf('spec', 'answer') ? 40 : cell.col,
    }));
    // Names follow their cells.
    const names = moved.names.map((name) => {
      const [, row] = /^'スペック'!\$D\$(\d+)$/.exec(name.ref) ?? [];
      return row === undefined ? name : { ...name, ref: `'スペック'!$AO$${Number(row) + 3}` };
    });
    const readMoved = readCase({ ...moved, names });
    const row = readMoved.rows.find(({ itemId }) => itemId === 'SPEC-COM-01');
    expect(row).toMatchObject({ row: 8, cells: { itemId: 'A8', answer: 'AO8', evidence: 'F8' } });
    expect(readMoved.unplaced).toEqual([]);
  });

  it('reads ids however they are typed', () => {
    const typed = rearranged('スペック', change('4,0', ' ｓｐｅｃ-com-01 '));
    expect(readCase(typed).unplaced).toEqual([]);
  });

  it('reports what it cannot place', () => {
    const odd = rearranged('スペック', (cell) => {
      if (cell.row === 3 && cell.col === columnOf('spec', 'due')) return null;
      if (cell.row === 5 && cell.col === 0) return { ...cell, value: 'SPEC-COM-01' };
      if (cell.row === 6 && cell.col === 0) return { ...cell, value: 'OWN-1' };
      return cell;
    });
    const { unplaced, rows } = readCase(odd);
    expect(unplaced).toEqual([
      { reason: 'missing-field', what: '期限', place: { sheet: 'スペック', cell: 'A4' } },
      { reason: 'duplicate-item', what: 'SPEC-COM-01', place: { sheet: 'スペック', cell: 'A6' } },
      { reason: 'unknown-item', what: 'OWN-1', place: { sheet: 'スペック', cell: 'A7' } },
      { reason: 'missing-item', what: 'SPEC-COM-02', place: null },
      { reason: 'missing-item', what: 'SPEC-COM-03', place: null },
    ]);
    expect(rows.find(({ itemId }) => itemId === 'SPEC-COM-01')?.fields.due).toBeNull();
  });

  it('reports a sheet and a name that are gone', () => {
    const sheets = raw.sheets.filter(({ name }) => name !== '廃棄');
    const names = raw.names.filter(({ name }) => name !== '用途' && name !== '影響度マトリックス');
    const reading = readCase({ ...raw, sheets, names });
    expect(reading.cover.uses).toBeNull();
    expect(reading.matrix).toEqual([]);
    expect(reading.unplaced).toEqual([
      { reason: 'missing-field', what: '用途', place: null },
      { reason: 'missing-field', what: '影響度マトリックス', place: null },
      { reason: 'missing-sheet', what: '廃棄', place: null },
    ]);
  });

  it('gives dates of the 1904 calendar as ordinary serial numbers', () => {
    const dated = rearranged('スペック', change(`4,${columnOf('spec', 'due')}`, 45_000));
    const due = (book: RawWorkbook) =>
      readCase(book).rows.find(({ itemId }) => itemId === 'SPEC-COM-01')?.fields.due;
    expect(due(dated)).toBe(45_000);
    expect(due({ ...dated, date1904: true })).toBe(46_462);
  });
});

describe('a workbook that is not ours', () => {
  it.each([
    ['no names', readWorkbook(openPackage(buildPackage()))],
    [
      'neither risk rows nor 方針',
      { ...raw, sheets: raw.sheets.filter(({ name }) => !['リスク', '方針'].includes(name)) },
    ],
  ])('with %s is refused with the reason', (_name, book) => {
    expect(isCase(book)).toMatchObject({ isCase: false });
    expect(() => readCase(book)).toThrow('notCase');
  });
});
