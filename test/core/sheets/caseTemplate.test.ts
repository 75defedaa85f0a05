import { RECORD_NAMES } from '../../../src/core/model/recordLayout';
import { itemsOf } from '../../../src/core/guide/catalogue';
import { LANGUAGES } from '../../../src/core/model/language';
import { SECTORS, type Sector } from '../../../src/core/model/terms';
import { a1 } from '../../../src/core/model/address';
import { caseSheets } from '../../../src/core/model/sheetGroups';
import { caseTemplate } from '../../../src/core/sheets/caseTemplate';
import { parseRange, type CellRange } from '../../../src/core/model/cellRange';
import type {
  CellDescription,
  SheetDescription,
  WorkbookDescription,
} from '../../../src/core/sheets/description';
import { columnOf, ROW_COLUMNS } from '../../../src/core/model/rowFields';
import { FIRST_ITEM_ROW } from '../../../src/core/sheets/case/checkLayout';
import { valueCell } from '../../../src/core/sheets/case/coverLayout';
import { COVER_FIELDS } from '../../../src/core/model/coverFields';
import { LIFE_FIELDS } from '../../../src/core/model/lifeFields';
import { LIFE_RANGES, MEDIA_COLUMNS, type MediaColumn } from '../../../src/core/model/lifeRanges';
import { STYLES } from '../../../src/core/sheets/styles';

const LATER = ['settings', 'operation', 'disposal', 'rounds', 'media', 'certificate'];
const LIMITS = { literal: 255, promptTitle: 32, promptText: 255, errorTitle: 32, errorText: 225 };

const BOOKS = SECTORS.flatMap((sector) =>
  LANGUAGES.map((language) => [sector, language, caseTemplate(sector, language)] as const),
);

function sheetOf(book: WorkbookDescription, key: string): SheetDescription {
  return book.sheets.find((sheet) => sheet.key === key)!;
}

/** Every cell of a sheet by its address. */
function cellsOf(sheet: SheetDescription): Map<string, CellDescription> {
  return new Map(
    sheet.rows.flatMap(({ row, cells }) => cells.map((cell) => [a1(cell.column, row), cell] as const)),
  );
}

function formulasOf(sheet: SheetDescription): string[] {
  const inCells = [...cellsOf(sheet).values()].flatMap(({ content }) =>
    content.kind === 'formula' ? [content.formula] : [],
  );
  const inFormats = sheet.conditionalFormats.flatMap(({ rule }) =>
    rule.kind === 'expression' ? [rule.formula] : [],
  );
  return [...inCells, ...inFormats];
}

const formulaAt = (cells: Map<string, CellDescription>, address: string) => {
  const content = cells.get(address)?.content;
  return content?.kind === 'formula' ? content.formula : null;
};

const overlap = (a: CellRange, b: CellRange) =>
  a.startRow <= b.endRow &&
  b.startRow <= a.endRow &&
  a.startColumn <= b.endColumn &&
  b.startColumn <= a.endColumn;

function overlapping(ranges: readonly string[]): string[] {
  const parsed = ranges.map((range) => ({ range, at: parseRange(range)! }));
  return parsed.flatMap(({ range, at }, index) =>
    parsed.slice(index + 1).flatMap((other) => (overlap(at, other.at) ? [`${range} ${other.range}`] : [])),
  );
}

/** Cells people write in: their columns on check sheets, their fields on cover and review. */
function inputCells(book: WorkbookDescription, sector: Sector): string[] {
  const fields = COVER_FIELDS.filter(({ role }) => role !== 'computed').map(
    ({ field, role }) => `${role === 'reviewer' ? 'review' : 'cover'}!${valueCell(field)}`,
  );
  const rows = caseSheets(sector).flatMap((key) => {
    const cells = cellsOf(sheetOf(book, key));
    const columns = ROW_COLUMNS.filter(({ role }) => role === 'typed');
    return itemsOf(key).flatMap((_item, index) =>
      columns
        .map(({ field }) => a1(columnOf(key, field), FIRST_ITEM_ROW + index))
        .filter((address) => formulaAt(cells, address) === null)
        .map((address) => `${key}!${address}`),
    );
  });
  return [...fields, ...rows, ...logCells(book), ...lifeCells(book)];
}

/** Cells of a defined name as `key!cell`. */
function cellsOfName({ names, sheets }: WorkbookDescription, name: string): string[] {
  const [, sheetName, range] = /^'(.+)'!(.+)$/.exec(names.find((each) => each.name === name)!.ref)!;
  const key = sheets.find((sheet) => sheet.name === sheetName)!.key;
  const { startRow, endRow, startColumn, endColumn } = parseRange(range!)!;
  return Array.from({ length: endRow - startRow + 1 }, (_row, row) =>
    Array.from(
      { length: endColumn - startColumn + 1 },
      (_column, column) => `${key}!${a1(startColumn + column, startRow + row + 1)}`,
    ),
  ).flat();
}

/** Fields and tables about the device's life; the record of rounds is written by the pane alone. */
function lifeCells(book: WorkbookDescription): string[] {
  const { language } = book;
  const computed: readonly MediaColumn[] = ['number', 'required', 'recommended', 'why', 'counted', 'enough'];
  const fixed = computed.map((column) => MEDIA_COLUMNS.indexOf(column));
  const media = cellsOfName(book, LIFE_RANGES.media[language]);
  return [
    ...LIFE_FIELDS.filter(({ role }) => role !== 'computed').flatMap(({ name }) =>
      cellsOfName(book, name[language]),
    ),
    ...cellsOfName(book, LIFE_RANGES.changes[language]),
    ...cellsOfName(book, LIFE_RANGES.contractor[language]),
    ...media.filter((_cell, index) => !fixed.includes(index % MEDIA_COLUMNS.length)),
  ];
}

/** The log on 審査: the pane writes it, and a reviewer without the pane. */
function logCells({ names, language }: WorkbookDescription): string[] {
  const ref = names.find(({ name }) => name === RECORD_NAMES.log[language])!.ref;
  const { startRow, endRow, startColumn, endColumn } = parseRange(ref.replace(/^.*!/, ''))!;
  return Array.from({ length: endRow - startRow + 1 }, (_row, row) =>
    Array.from(
      { length: endColumn - startColumn + 1 },
      (_column, column) => `review!${a1(startColumn + column, startRow + row + 1)}`,
    ),
  ).flat();
}

describe.each(BOOKS)('%s %s', (sector, _language, book) => {
  test('Tab, which goes row by row, takes the inputs of the cover from top to bottom', () => {
    const rows = sheetOf(book, 'cover').rows.flatMap(({ row, cells }) =>
      cells.filter(({ style }) => !STYLES[style].locked).map(() => row),
    );
    expect(rows.length).toBeGreaterThan(20);
    expect(new Set(rows).size).toBe(rows.length);
  });

  test.each(caseSheets(sector))('%s lists its items in order, each with requirement and state', (key) => {
    const cells = cellsOf(sheetOf(book, key));
    const at = (field: 'itemId' | 'required' | 'state', index: number) =>
      a1(columnOf(key, field), FIRST_ITEM_ROW + index);
    const ids = itemsOf(key).map((_item, index) => cells.get(at('itemId', index))?.content);
    expect(ids).toEqual(itemsOf(key).map(({ id }) => ({ kind: 'text', text: id })));
    expect(cells.has(at('itemId', ids.length))).toBe(false);
    ids.forEach((_id, index) => {
      expect(formulaAt(cells, at('required', index))).toMatch(/^(IF\(.+,)?IFERROR\(IIOT\.REQUIRED\(/);
      expect(formulaAt(cells, at('state', index))).toMatch(/^(IF\(.+,)?IFERROR\(IIOT\.CHECK\(/);
    });
  });

  test('unlocks the input cells and nothing else, on protected sheets', () => {
    const unlocked = book.sheets.flatMap((sheet) => {
      const covered = sheet.merges.map((range) => parseRange(range)!);
      const isTopLeft = (row: number, column: number) =>
        covered.every(
          (range) =>
            !overlap(range, { startRow: row, endRow: row, startColumn: column, endColumn: column }) ||
            (range.startRow === row && range.startColumn === column),
        );
      return sheet.rows.flatMap(({ row, cells }) =>
        cells
          .filter(({ style, column }) => !STYLES[style].locked && isTopLeft(row - 1, column))
          .map(({ column }) => `${sheet.key}!${a1(column, row)}`),
      );
    });
    expect(unlocked.sort()).toEqual(inputCells(book, sector).sort());
    expect(book.sheets.filter(({ isProtected }) => !isProtected)).toEqual([]);
  });

  test('hides the sheets of later phases and the seal', () => {
    const hidden = book.sheets.filter(({ state }) => state !== 'visible').map(({ key }) => key);
    expect(hidden).toEqual([...LATER, 'seal']);
  });

  test('has no literal, prompt or message that Excel refuses', () => {
    const literals = book.sheets.flatMap(formulasOf).flatMap((text) => text.match(/"(?:[^"]|"")*"/g) ?? []);
    expect(literals.filter((text) => text.length - 2 > LIMITS.literal)).toEqual([]);
    const tooLong = book.sheets
      .flatMap(({ validations }) => validations)
      .filter(
        ({ prompt, error }) =>
          (prompt?.title.length ?? 0) > LIMITS.promptTitle ||
          (prompt?.text.length ?? 0) > LIMITS.promptText ||
          error.title.length > LIMITS.errorTitle ||
          error.text.length > LIMITS.errorText,
      );
    expect(tooLong).toEqual([]);
  });

  test('calls no custom function in a conditional format, and no volatile one anywhere', () => {
    const rules = book.sheets.flatMap(({ conditionalFormats }) => conditionalFormats.map(({ rule }) => rule));
    const custom = rules.filter((rule) => rule.kind === 'expression' && rule.formula.includes('IIOT.'));
    expect(custom).toEqual([]);
    const volatile = /\b(TODAY|NOW|RAND|RANDBETWEEN|OFFSET|INDIRECT)\(/;
    expect(book.sheets.flatMap(formulasOf).filter((formula) => volatile.test(formula))).toEqual([]);
  });

  test('never overlaps merges or validations', () => {
    for (const sheet of book.sheets) {
      expect([sheet.key, overlapping(sheet.merges)]).toEqual([sheet.key, []]);
      expect([sheet.key, overlapping(sheet.validations.map(({ range }) => range))]).toEqual([sheet.key, []]);
    }
  });

  test('takes every dropdown from filled cells of the policy sheet', () => {
    const policy = sheetOf(book, 'policy');
    const cells = cellsOf(policy);
    const sources = book.sheets
      .flatMap(({ validations }) => validations)
      .flatMap(({ rule }) => (rule.kind === 'list' ? [rule.source] : []));
    expect(sources.length).toBeGreaterThan(0);
    for (const source of sources) {
      const [sheet, range = ''] = source.split('!');
      expect(sheet).toBe(`'${policy.name}'`);
      const { startRow, endRow, startColumn } = parseRange(range)!;
      for (let row = startRow; row <= endRow; row += 1) {
        expect([source, cells.get(a1(startColumn, row + 1))?.content.kind ?? 'blank']).not.toEqual([
          source,
          'blank',
        ]);
      }
    }
  });
});
