import type { CaseReading, CellValue } from '../../src/core/model/reading';
import type { Language } from '../../src/core/model/language';
import type { SheetKey } from '../../src/core/model/terms';
import { itemsOf } from '../../src/core/guide/catalogue';
import type { CellEdit } from '../../src/core/model/cellEdit';
import { caseSheets } from '../../src/core/model/sheetGroups';
import { caseTemplate } from '../../src/core/sheets/caseTemplate';
import { readStoredPolicy } from '../../src/core/policy/storedPolicy';
import { parseCell } from '../../src/core/model/cellRange';
import { COVER_FIELDS, type CoverField } from '../../src/core/model/coverFields';
import type { CellContent, WorkbookDescription } from '../../src/core/sheets/description';
import { columnOf } from '../../src/core/model/rowFields';
import { FIRST_ITEM_ROW } from '../../src/core/sheets/case/checkLayout';
import type { StyleKey } from '../../src/core/sheets/styles';
import { SHEET_NAMES } from '../../src/core/model/sheetNames';
import { a1 } from '../../src/core/model/address';
import { placeCase } from '../../src/workbook/place/placeCase';
import type { WorkbookCells } from '../../src/workbook/place/workbookCells';
import { metAnswer } from '../arbitraries/readings';

const content = (value: CellEdit['value']): CellContent => {
  if (value === null || value === '') return { kind: 'blank' };
  return typeof value === 'number' ? { kind: 'number', value } : { kind: 'text', text: String(value) };
};

/** The workbook with cells written, as the port's `apply` would leave it; formulas keep their old results. */
export function edited(book: WorkbookDescription, edits: readonly CellEdit[]): WorkbookDescription {
  return {
    ...book,
    sheets: book.sheets.map((sheet) => {
      const own = edits.filter(({ place }) => place.sheet === sheet.name);
      const here = new Map(own.map(({ place, value }) => [place.cell, value]));
      if (here.size === 0) return sheet;
      const rows = sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => {
          const at = a1(cell.column, row.row);
          if (!here.has(at)) return cell;
          const value = here.get(at) ?? null;
          here.delete(at);
          return { ...cell, content: content(value) };
        }),
      }));
      // A record's lines hold few cells: the others look like the ground, which a host fills in.
      if (sheet.ground !== undefined) fillGround(rows, here, sheet.ground);
      if (here.size > 0) throw new Error(`${sheet.name}: no such cells ${[...here.keys()].join()}`);
      return { ...sheet, rows };
    }),
  };
}

type Row = WorkbookDescription['sheets'][number]['rows'][number];

function fillGround(rows: Row[], here: Map<string, CellEdit['value']>, style: StyleKey): void {
  for (const [at, value] of here) {
    const { row, col } = parseCell(at)!;
    const index = rows.findIndex((each) => each.row === row + 1);
    const line = rows[index];
    if (line === undefined) continue;
    const cells = [...line.cells, { column: col, style, content: content(value) }];
    rows[index] = { ...line, cells: cells.sort((a, b) => a.column - b.column) };
    here.delete(at);
  }
}

const valueIn = (cell: CellContent): CellValue => {
  if (cell.kind === 'text') return cell.text;
  if (cell.kind === 'number') return cell.value;
  return cell.kind === 'formula' ? cell.cached : null;
};

/** The cells and names of a workbook, as a file gives them. */
export function workbookCellsOfBook(book: WorkbookDescription): WorkbookCells {
  const sheets = book.sheets.map(({ name, rows }) => ({
    name,
    rows: new Map(
      rows.map(({ row, cells }) => [
        row - 1,
        cells.map(({ column, content: cell }) => ({ col: column, value: valueIn(cell) })),
      ]),
    ),
  }));
  const names = book.names.map(({ name, ref }) => ({ name, formula: ref }));
  const [xml] = book.customXml ?? [];
  return { sheets, names, policy: xml === undefined ? null : readStoredPolicy(xml) };
}

/** The workbook as a case. */
export function readingOf(book: WorkbookDescription): CaseReading {
  const placed = placeCase(workbookCellsOfBook(book));
  if (placed.kind !== 'case') throw new Error('not a case');
  return placed.reading;
}

/** Edit of a cover field by its defined name. */
export function coverEdit(book: WorkbookDescription, field: CoverField, value: CellEdit['value']): CellEdit {
  const name = COVER_FIELDS.find((entry) => entry.field === field)!.name[book.language];
  const ref = book.names.find((entry) => entry.name === name)!.ref;
  const [, sheet, cell] = /^'(.+)'!(.+)$/.exec(ref)!;
  const { row, col } = parseCell(cell!)!;
  return { place: { sheet: sheet!, cell: a1(col, row + 1) }, value };
}

const MIRRORED = /-USE-0[134]$/;
const ja = (language: Language, yes: string, no: string) => (language === 'ja' ? yes : no);

/** A case whose intake is answered well: level mid, every sheet of the intake passes. */
export function answeredBook(language: Language = 'ja', sector: 'PA' | 'FA' = 'FA'): WorkbookDescription {
  const book = caseTemplate(sector, language);
  const risk = `RISK-${sector}-`;
  const own: Readonly<Record<string, string>> = {
    [`${risk}USE-02`]: ja(language, 'いいえ', 'No'),
    [`${risk}SCN-01`]: ja(language, '低', 'Low'),
    [`${risk}SCN-02`]: ja(language, '低', 'Low'),
    [`${risk}SCN-03`]: ja(language, '低', 'Low'),
    [`${risk}SCN-04`]: ja(language, 'いいえ', 'No'),
    [`${risk}NET-02`]: ja(language, 'いいえ', 'No'),
  };
  const intake: readonly SheetKey[] = caseSheets(sector).slice(0, 4);
  const rows = intake.flatMap((key) =>
    itemsOf(key).flatMap((item, index) => {
      const sheet = SHEET_NAMES[key][language];
      const at = (field: 'answer' | 'evidence') => ({
        sheet,
        cell: a1(columnOf(key, field), FIRST_ITEM_ROW + index),
      });
      return [
        ...(MIRRORED.test(item.id)
          ? []
          : [{ place: at('answer'), value: own[item.id] ?? metAnswer(item, language) }]),
        { place: at('evidence'), value: `doc ${index}` },
      ];
    }),
  );
  const cover: Readonly<Partial<Record<CoverField, string | number>>> = {
    caseId: '2026-001',
    device: ja(language, '振動監視ゲートウェイ', 'Vibration gateway'),
    maker: ja(language, '東都計装', 'Toto Instruments'),
    model: 'GW-100',
    units: 3,
    site: ja(language, '第二工場', 'Plant 2'),
    department: ja(language, '生産技術課', 'Production engineering'),
    applicant: ja(language, '佐藤', 'Sato'),
    asOf: 46_349,
    installDate: 46_419,
    uses: ja(language, '蓄積', 'Storage'),
    useCase: ja(language, '本番利用', 'Production use'),
    headName: ja(language, '鈴木', 'Suzuki'),
    headDate: 46_350,
  };
  const fields = Object.entries(cover).map(([field, value]) => coverEdit(book, field as CoverField, value));
  return edited(book, [...rows, ...fields]);
}
