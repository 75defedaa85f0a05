import Papa from 'papaparse';
import type { ListRow } from '../../../core/devices/grid/listGrid';
import { readList } from '../../../core/devices/readList';

/** Characters that separate the fields of a text file. */
const DELIMITERS = [',', '\t', ';', '|'] as const;
type Delimiter = (typeof DELIMITERS)[number];

/** Excel's own first line that names the separator. */
const SEPARATOR_LINE = /^sep=([,\t;|])\r?\n/i;
/** So many characters show which one it is. */
const LOOKED_AT = 60_000;

/** Records of a text file by the separator under which its headings are best understood. */
export function delimitedRows(text: string): readonly ListRow[] {
  const named = SEPARATOR_LINE.exec(text);
  const body = named === null ? text : text.slice(named[0].length);
  const delimiter = (named?.[1] as Delimiter | undefined) ?? delimiterOf(body);
  return rowsOf(body, delimiter);
}

function rowsOf(text: string, delimiter: Delimiter): readonly ListRow[] {
  const { data } = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: false });
  return data.map((cells, index) => ({ row: index + 1, cells, isHidden: false }));
}

/** The separator with which most columns are understood; where none is, the one that cuts most evenly. */
function delimiterOf(text: string): Delimiter {
  const start = text.slice(0, LOOKED_AT);
  const tried = DELIMITERS.filter((delimiter) => start.includes(delimiter)).map((delimiter) => {
    const rows = rowsOf(start, delimiter);
    const reading = readList({ rows, merges: [] }, { sheet: null, isHiddenSheet: false });
    const understood = reading.columns.filter(({ field }) => field !== null).length;
    return { delimiter, understood, fields: usualWidth(rows) };
  });
  const [best] = tried.sort((a, b) => b.understood - a.understood || b.fields - a.fields);
  return best?.delimiter ?? ',';
}

/** Number of fields that most records have. */
function usualWidth(rows: readonly ListRow[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
