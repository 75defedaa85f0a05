import type { FilledRow } from '../grid/filledRows';
import { headingAt, type ColumnHeading, type HeadingLines } from '../headings/headingRows';
import { meaningsOf } from '../headings/meaningsOf';
import type { SkippedRow } from './listFaults';

/** Rows that stand below the same headings. */
export interface Section {
  readonly headings: readonly ColumnHeading[];
  readonly rows: readonly FilledRow[];
}

/** The tables of a list, one below the other, and the lines of headings between them. */
export interface Sections {
  readonly sections: readonly Section[];
  readonly skipped: readonly SkippedRow[];
}

/** A further table shows itself by so many headings; a page that repeats them is no table. */
const FEWEST_FIELDS = 3;
const FEWEST_KNOWN = 3;
/** Longer texts, and those with many digits, are values. */
const LONGEST_HEADING = 24;

/** Cuts the rows below the first heading wherever further headings stand. */
export function sectionsOf(rows: readonly FilledRow[], heading: HeadingLines): Sections {
  const sections: { headings: readonly ColumnHeading[]; rows: FilledRow[] }[] = [
    { headings: heading.headings, rows: [] },
  ];
  const skipped: SkippedRow[] = [];
  for (let index = heading.last + 1; index < rows.length; index += 1) {
    const row = rows[index];
    const current = sections.at(-1);
    if (row === undefined || current === undefined) break;
    const further = mayBeHeading(row) ? headingAt(rows, index) : null;
    if (further === null || further.score < FEWEST_FIELDS) {
      current.rows.push(row);
      continue;
    }
    const isSame = areSame(further.headings, current.headings);
    for (const { row: title } of titlesAtEnd(current.rows))
      skipped.push({ row: title, reason: 'title', value: '' });
    for (const line of rows.slice(further.first, further.last + 1)) {
      skipped.push({ row: line.row, reason: isSame ? 'headingAgain' : 'furtherHeading', value: '' });
    }
    if (!isSame) sections.push({ headings: further.headings, rows: [] });
    index = further.last;
  }
  return { sections, skipped };
}

/** Lines of one text right above a further heading: they name its table. */
function titlesAtEnd(rows: FilledRow[]): readonly FilledRow[] {
  let count = 0;
  while (rows.at(-1 - count)?.cells.filter((text) => text.trim() !== '').length === 1) count += 1;
  return rows.splice(rows.length - count, count);
}

function areSame(some: readonly ColumnHeading[], others: readonly ColumnHeading[]): boolean {
  const textOf = (headings: readonly ColumnHeading[]): string =>
    headings.map(({ column, text, group }) => `${column} ${group} ${text}`).join('\n');
  return textOf(some) === textOf(others);
}

/** A quick look before the thorough one: lists are long, headings between their rows rare. */
function mayBeHeading({ cells }: FilledRow): boolean {
  let known = 0;
  for (const text of cells) {
    if (text.length === 0 || text.length > LONGEST_HEADING || /\d.*\d.*\d/.test(text)) continue;
    if (meaningsOf(text).some(({ rank }) => rank < 100)) known += 1;
    if (known >= FEWEST_KNOWN) return true;
  }
  return false;
}
