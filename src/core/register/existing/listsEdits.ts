import { skipText } from '../../devices/text/faultText';
import { textOfCell } from '../../model/cell';
import { serialOfDate, type IsoDate } from '../../model/isoDate';
import type { Language } from '../../model/language';
import { LIST_COLUMNS, type ListsField } from '../../sheets/register/listsSheet';
import type { RowEdit } from '../registerPlace';
import type { ListEntry } from './collectExisting';
import { columnsText } from './columnsText';
import type { ListsPlace, RowValues } from './existingPlace';
import { format, textOf } from '../../text/text';

/** Most characters that a cell takes. */
const LONGEST = 32_767;
/** Reasons of so many rows are written out; the count has them all. */
const MOST_REASONS = 200;

/** What to write on 読み込んだ一覧: each list that was read, in its row or the next free one. */
export function listsEdits(
  place: ListsPlace,
  entries: readonly ListEntry[],
  on: IsoDate,
  language: Language,
): readonly RowEdit[] {
  const rows = new Map<string, number>();
  const edits = new Map<number, RowEdit>();
  let next = place.nextRow;
  for (const entry of entries) {
    if (entry.taken === null) continue;
    const { source, row: known } = entry.taken.list;
    const row = known ?? rows.get(source) ?? (next += 1) - 1;
    rows.set(source, row);
    const values = listValues(entry, on, language);
    const before = place.rows.find((each) => each.row === known)?.values;
    if (before !== undefined && isNothingNew(entry, values, before)) continue;
    const cells = [...place.columns].map(([field, column]) => ({ column, value: values[field] }));
    edits.set(row, { sheet: place.sheet, row, cells: cells.sort((a, b) => a.column - b.column) });
  }
  return [...edits.values()];
}

/** What a reading brought is news once; the same list read again on its day leaves the sheet as it is. */
const NEWS: readonly ListsField[] = ['added', 'changed', 'gone'];

function isNothingNew(
  { taken }: ListEntry,
  values: ReturnType<typeof listValues>,
  before: RowValues<ListsField>,
): boolean {
  const { added = [], changed = [], gone = [] } = taken?.taking ?? {};
  if (added.length + changed.length + gone.length > 0) return false;
  return LIST_COLUMNS.every(
    ({ field }) => NEWS.includes(field) || textOfCell(before[field] ?? null) === textOfCell(values[field]),
  );
}

function listValues(
  { handed, reading, taken }: ListEntry,
  on: IsoDate,
  language: Language,
): Readonly<Record<ListsField, string | number | null>> {
  const { skipped, devices, doubtful } = reading;
  return {
    source: taken?.list.source ?? null,
    file: cut(handed.file.split(/[\\/]/).pop() ?? handed.file),
    sheet: handed.sheet,
    readOn: serialOfDate(on),
    encoding: handed.encoding,
    headingRow: reading.headingRow,
    rows: devices.length + skipped.length,
    devices: devices.length,
    skipped: skipped.length,
    doubtful: new Set(doubtful.map(({ row }) => row)).size,
    added: taken?.taking.added.length ?? 0,
    changed: taken?.taking.changed.length ?? 0,
    gone: taken?.taking.gone.length ?? 0,
    columns: cut(columnsText(reading.columns, language)),
    reasons: cut(
      skipped
        .slice(0, MOST_REASONS)
        .map((row) => format(textOf(language).ofRow, { row: row.row, text: skipText(row, language) }))
        .join('\n'),
    ),
  };
}

const cut = (text: string): string | null => (text === '' ? null : text.slice(0, LONGEST));
