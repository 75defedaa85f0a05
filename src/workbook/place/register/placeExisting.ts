import type { Sighting } from '../../../core/devices/known/knownDevice';
import { textOfCell } from '../../../core/model/cell';
import type {
  ExistingPlace,
  ExistingRow,
  ListsPlace,
  RowValues,
} from '../../../core/register/existing/existingPlace';
import { deviceOfRow, sightingsOf } from '../../../core/register/existing/readingRecord';
import { EXISTING_COLUMNS, type ExistingField } from '../../../core/sheets/register/existingColumns';
import { LIST_COLUMNS, type ListsField } from '../../../core/sheets/register/listsSheet';
import { findHeadings } from '../headings';
import { languageOf, rowsBelow, wordsOf, type Filled } from './listRows';
import type { SheetCells } from '../workbookCells';

/** Headings that tell the sheets from all others. */
const NEEDED = ['no', 'exclusion', 'name'] as const satisfies readonly ExistingField[];
const NEEDED_OF_LISTS = ['source', 'columns', 'readOn'] as const satisfies readonly ListsField[];

const EXISTING_WORDS = wordsOf<ExistingField>(EXISTING_COLUMNS);
const LIST_WORDS = wordsOf<ListsField>(LIST_COLUMNS);

/** Finds 既設機器 by its headings; null where the workbook has none. */
export function placeExisting(sheets: readonly SheetCells[]): ExistingPlace | null {
  for (const sheet of sheets) {
    const headings = findHeadings(sheet, EXISTING_WORDS, NEEDED);
    if (headings === null) continue;
    const { rows, nextRow } = rowsBelow(sheet, headings, (field) => field !== 'state');
    return {
      sheet: sheet.name,
      language: languageOf<ExistingField>(sheet, headings, EXISTING_COLUMNS),
      headingRow: headings.row + 1,
      columns: headings.columns,
      rows: withNumbers(rows),
      nextRow,
    };
  }
  return null;
}

/** Finds 読み込んだ一覧 by its headings; null where the workbook has none. */
export function placeLists(sheets: readonly SheetCells[]): ListsPlace | null {
  for (const sheet of sheets) {
    const headings = findHeadings(sheet, LIST_WORDS, NEEDED_OF_LISTS);
    if (headings === null) continue;
    const { rows, nextRow } = rowsBelow(sheet, headings, () => true);
    return { sheet: sheet.name, headingRow: headings.row + 1, columns: headings.columns, rows, nextRow };
  }
  return null;
}

/** Rows that people typed get numbers after those that are given; a number that is given twice counts once. */
function withNumbers(rows: readonly Filled<ExistingField>[]): readonly ExistingRow[] {
  const given = new Map<Filled<ExistingField>, number>();
  const used = new Set<number>();
  for (const filled of rows) {
    const no = Number(textOfCell(filled.values.no ?? null));
    if (!Number.isInteger(no) || no <= 0 || used.has(no)) continue;
    used.add(no);
    given.set(filled, no);
  }
  let next = [...used].reduce((last, no) => Math.max(last, no), 0);
  return rows.map((filled) => {
    const no = given.get(filled) ?? (next += 1);
    const sightings = sightingsIn(filled.values);
    return {
      ...filled,
      known: { no, sightings: sightings ?? [typedDevice(filled.values)] },
    };
  });
}

const sightingsIn = ({ record, written }: RowValues<ExistingField>): readonly Sighting[] | null =>
  sightingsOf(textOfCell(record ?? null), textOfCell(written ?? null));

/** A device that a person typed: it is as if a list of no name had it. */
const typedDevice = (values: RowValues<ExistingField>): Sighting => ({
  source: '',
  device: deviceOfRow(values),
  written: '',
  doubts: [],
  on: '',
  goneOn: null,
});
