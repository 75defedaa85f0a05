import { isFilled } from '../../model/cell';
import type { CaseReading, CellValue } from '../../model/reading';
import type { OwnItem } from '../../model/ownItem';
import { itemUnder } from '../../guide/policyItems';
import { storedOwnItems } from '../../policy/storedOwnItems';
import { a1 } from '../../model/address';
import { parseCell } from '../../model/cellRange';
import { COVER_FIELDS } from '../../model/coverFields';
import type {
  CellContent,
  CellDescription,
  RowDescription,
  SheetDescription,
  WorkbookDescription,
} from '../../sheets/description';
import { DEVICE_FIELDS } from '../../sheets/vendor/vendorLayout';
import { headingOf, type RowField } from '../../model/rowFields';
import { canonicalValue } from '../../rules/record/snapshot';
import { answerIn, VENDOR_FIELDS } from './mergeVendor';

/**
 * The vendor's workbook for a case: the empty one with the device and the answers that the vendor's rows
 * already have. Everything it takes from the case is named here; the rest never comes near it.
 * @param template the empty vendor's workbook, in the language wanted
 */
export function vendorSlice(reading: CaseReading, template: WorkbookDescription): WorkbookDescription {
  const cover = deviceCells(reading, template);
  return {
    ...template,
    sheets: template.sheets.map((sheet) => ({
      ...sheet,
      rows: fillRows(sheet, reading, template, cover.get(sheet.name) ?? new Map<string, CellValue>()),
    })),
  };
}

type CellsOfSheets = ReadonlyMap<string, ReadonlyMap<string, CellValue>>;

function deviceCells(reading: CaseReading, { names, language }: WorkbookDescription): CellsOfSheets {
  const cells = new Map<string, Map<string, CellValue>>();
  for (const field of DEVICE_FIELDS) {
    const name = COVER_FIELDS.find((entry) => entry.field === field)?.name[language];
    const ref = names.find((entry) => entry.name === name)?.ref ?? '';
    const match = /^'?(.*?)'?!(\$?[A-Z]+\$?\d+)$/.exec(ref);
    const at = parseCell(match?.[2] ?? '');
    const sheet = match?.[1]?.replace(/''/g, "'");
    if (sheet === undefined || at === null) continue;
    cells.set(
      sheet,
      (cells.get(sheet) ?? new Map<string, CellValue>()).set(a1(at.col, at.row + 1), reading.cover[field]),
    );
  }
  return cells;
}

function fillRows(
  sheet: SheetDescription,
  reading: CaseReading,
  { language }: WorkbookDescription,
  device: ReadonlyMap<string, CellValue>,
): readonly RowDescription[] {
  const columns = columnsOf(sheet, language);
  const rows = new Map(reading.rows.map((row) => [row.itemId, row]));
  const ownItems = storedOwnItems(reading.storedPolicy);
  return sheet.rows.map((row) => {
    const item = itemOf(row, ownItems);
    const own = item?.owner === 'vendor' ? rows.get(item.id) : undefined;
    const valueFor = (column: number): CellValue => {
      const field = columns.get(column);
      if (own === undefined || item === undefined || field === undefined) return null;
      const value = own.fields[field];
      return field === 'answer' && typeof value === 'string' && isFilled(value)
        ? answerIn(item, value, language)
        : value;
    };
    return {
      ...row,
      cells: row.cells.map((cell) =>
        fill(cell, device.get(a1(cell.column, row.row)) ?? valueFor(cell.column)),
      ),
    };
  });
}

/** Columns that a vendor fills in, found by their headings. */
function columnsOf({ rows }: SheetDescription, language: 'ja' | 'en'): ReadonlyMap<number, RowField> {
  const headings = new Map<string, RowField>(
    VENDOR_FIELDS.map((field) => [headingOf(field, language), field]),
  );
  const row = rows.find(
    ({ cells }) => cells.filter((cell) => headings.has(textOf(cell))).length === headings.size,
  );
  return new Map(
    row?.cells.flatMap((cell) => {
      const field = headings.get(textOf(cell));
      return field === undefined ? [] : [[cell.column, field] as const];
    }),
  );
}

const textOf = ({ content }: CellDescription): string => (content.kind === 'text' ? content.text : '');
const itemOf = ({ cells }: RowDescription, ownItems: readonly OwnItem[]) =>
  cells.flatMap((cell) => itemUnder({ ownItems }, textOf(cell)) ?? [])[0];

/** Only cells that are empty in the template take a value; errors stay behind. */
function fill(cell: CellDescription, value: CellValue): CellDescription {
  const given = canonicalValue(value);
  if (cell.content.kind !== 'blank' || given === null || typeof given === 'object') return cell;
  const content: CellContent =
    typeof given === 'number' ? { kind: 'number', value: given } : { kind: 'text', text: given };
  return { ...cell, content };
}
