import { foldText } from '../cells/foldText';
import { ipAddresses } from '../cells/ipAddresses';
import { macAddresses } from '../cells/macAddresses';
import type { FilledRow } from '../grid/filledRows';
import { headingKey } from './headingKey';
import { isTitle } from './isTitle';
import { hasNeverWord, meaningsOf } from './meaningsOf';
import type { ListField } from './headingTable';

/** The heading of one column. */
export interface ColumnHeading {
  /** Zero-based. */
  readonly column: number;
  /** As it stands, spaces and line feeds made one space. */
  readonly text: string;
  /** Heading of the group above it; '' for none. */
  readonly group: string;
}

/** One or two lines of headings. */
export interface HeadingLines {
  /** Index of the first line among the rows, and of the last. */
  readonly first: number;
  readonly last: number;
  readonly headings: readonly ColumnHeading[];
  /** Fields that speak of a device, counted once each. */
  readonly score: number;
}

/** Fields of which a list of devices has at least one. */
const IDENTITY: ReadonlySet<ListField> = new Set([
  'asset',
  'name',
  'model',
  'makerModel',
  'serial',
  'ip',
  'mac',
  'address',
]);
/** Fields that lists of anything have. */
const COMMON: ReadonlySet<ListField> = new Set([
  'remarks',
  'contact',
  'use',
  'status',
  'gone',
  'rowNumber',
  'since',
]);
const FEWEST_FIELDS = 2;
/** A heading is looked for in so many rows from the top. */
const ROWS_LOOKED_AT = 80;

/** The first lines that look like headings: not far behind the best among the rows at the top. */
export function findHeading(rows: readonly FilledRow[]): HeadingLines | null {
  const found = rows
    .slice(0, ROWS_LOOKED_AT)
    .flatMap((_row, index) => headingAt(rows, index) ?? [])
    .filter(({ score }) => score >= FEWEST_FIELDS);
  const best = Math.max(0, ...found.map(({ score }) => score));
  return found.find((lines) => lines.score >= best * 0.6 && !isDefinition(rows, lines)) ?? null;
}

/** Headings that begin at a row, in one line or two; null where the row is none. */
export function headingAt(rows: readonly FilledRow[], index: number): HeadingLines | null {
  const [upper, lower] = [rows[index], rows[index + 1]];
  if (upper === undefined) return null;
  const one = isOfHeadings(upper) ? linesOf(index, index, ownHeadings(upper)) : null;
  if (lower?.row !== upper.row + 1 || !isOfHeadings(lower) || hasData(upper)) return one;
  const grouped = groupedHeadings(upper, lower);
  const below = linesOf(index + 1, index + 1, ownHeadings(lower));
  const two = linesOf(index, index + 1, grouped);
  const isWorthIt = isGroupLine(upper) && areHeadings(grouped, lower) && two.score > (one?.score ?? 0);
  if (isWorthIt && two.score >= below.score) return two;
  return isGroupLine(upper) && one !== null && below.score > one.score ? null : one;
}

const ownHeadings = (row: FilledRow): readonly ColumnHeading[] =>
  row.cells.flatMap((text, column) =>
    text.trim() === '' ? [] : [{ column, text: oneLine(text), group: '' }],
  );

/** Lower headings with those above them; where the lower one is blank, the upper one is the heading. */
function groupedHeadings(upper: FilledRow, lower: FilledRow): readonly ColumnHeading[] {
  const width = Math.max(upper.cells.length, lower.cells.length);
  const headings: ColumnHeading[] = [];
  let group = '';
  let reach = Infinity;
  for (let column = 0; column < width; column += 1) {
    const above = oneLine(upper.cells[column] ?? '');
    const own = oneLine(lower.cells[column] ?? '');
    if (above !== '') {
      group = isTitle(above) ? '' : above;
      reach = upper.across.size > 0 ? (upper.across.get(column) ?? column) : Infinity;
    } else if (column > reach) group = '';
    if (own === '' && above !== '' && group !== '') headings.push({ column, text: above, group: '' });
    else if (own !== '') headings.push({ column, text: own, group: own === group ? '' : group });
  }
  return headings;
}

function linesOf(first: number, last: number, headings: readonly ColumnHeading[]): HeadingLines {
  const fields = new Set(headings.flatMap(({ text, group }) => meaningsOf(text, group)[0]?.field ?? []));
  const solid = [...fields].filter((field) => !COMMON.has(field));
  return { first, last, headings, score: solid.some((field) => IDENTITY.has(field)) ? solid.length : 0 };
}

/** A line above the headings: several texts, one that covers some columns, or one that is not at the left. */
function isGroupLine(row: FilledRow): boolean {
  const texts = row.cells.flatMap((text, column) => (text.trim() === '' || isTitle(text) ? [] : [column]));
  const [only] = texts;
  if (only === undefined) return false;
  return texts.length > 1 || only > 0;
}

/** Most of what the lower line says are headings, alone or below their group. */
function areHeadings(grouped: readonly ColumnHeading[], lower: FilledRow): boolean {
  const below = grouped.filter(({ column }) => (lower.cells[column] ?? '').trim() !== '');
  const known = below.filter(({ text, group }) => meaningsOf(text, group).length > 0 || hasNeverWord(text));
  return known.length > 0 && known.length * 2 >= below.length;
}

const isOfHeadings = (row: FilledRow): boolean => !hasData(row);

/** Addresses, dates and plain numbers of two digits and more are values. */
function hasData({ cells }: FilledRow): boolean {
  return cells.some((text) => {
    const folded = foldText(text);
    if (!/\d/.test(folded)) return false;
    if (/^\d{2,}([.,/-]\d+)*$/.test(folded)) return true;
    return ipAddresses(folded).found.length > 0 || macAddresses(folded).found.length > 0;
  });
}

/** 項目 | 説明 one below the other: the next row's first text is a heading as well. */
function isDefinition(rows: readonly FilledRow[], { last, headings, score }: HeadingLines): boolean {
  if (score > FEWEST_FIELDS || headings.length > 3) return false;
  const next = rows[last + 1]?.cells ?? [];
  const column = headings[0]?.column ?? 0;
  const text = next[column] ?? '';
  return meaningsOf(text).some(({ rank }) => rank < 100) && headingKey(text).tight !== '';
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
