import { foldText } from '../cells/foldText';
import type { ColumnHeading } from '../headings/headingRows';
import { decidedKey } from '../headings/resolveColumns';

/** A part of a file's name that dates it, counts its copies or versions: 2026年10月, R8.10, 20261001, (2), のコピー. */
const DATED = [
  /(?:令和|平成|[RH])\s?\d{1,2}(?:[年.\-_]?\s?\d{1,2}(?:[月.\-_]?\s?\d{1,2}日?)?)?\s?(?:年度?|月|日)?(?![\w])/gi,
  /(?<!\d)(?:19|20)\d{2}(?:[-_./年]?\s?(?:1[0-2]|0?[1-9])(?:[-_./月]?\s?(?:3[01]|[12]\d|0?[1-9]))?)?\s?(?:年度?|月|日)?(?!\d)/g,
  /(?<!\d)\d{1,2}月(?:\d{1,2}日)?/g,
  /(?:第?\s?[1-4１-４]\s?四半期|[上下]期|(?<![a-z])Q[1-4](?!\d)|FY\s?\d{2,4})/gi,
  /\s?[-_]?\s?(?:のコピー|コピー|copy)(?:\s?\(?\d+\)?)?$/gi,
  /\s?[(（]\d{1,3}[)）]$/g,
  /(?<![a-z])(?:最新版?|改訂版?|確定版?|latest|final|現在|時点)(?![a-z])/gi,
];
const EXTENSION = /\.(?:csv|tsv|txt|tab|xlsx|xlsm|xls)$/i;
const EDGES = /^[\s\-_.,・()（）]+|[\s\-_.,・()（）]+$/g;
const DOUBLED = /([\s\-_.])[\s\-_.]+/g;

/**
 * Name by which the next list is known as the one of before: its file without folders and the digits of a date,
 * and its sheet.
 */
export function sourceName(file: string, sheet: string | null): string {
  const whole = foldText((file.split(/[\\/]/).pop() ?? file).replace(EXTENSION, ''));
  const bare = DATED.reduce((name, dated) => name.replace(dated, ' '), whole)
    .replace(DOUBLED, '$1')
    .replace(EDGES, '');
  const name = bare === '' ? whole : foldText(bare);
  return sheet === null ? name : `${name} ${foldText(sheet)}`;
}

/** Headings as they are compared between two lists, whatever their order. */
export const headingKeys = (headings: readonly ColumnHeading[]): readonly string[] =>
  [...new Set(headings.map(decidedKey))].sort();

/** Two lists of one name are of one kind when they share at least half of their headings. */
export function areAlike(some: readonly string[], others: readonly string[]): boolean {
  const known = new Set(others);
  const shared = some.filter((key) => known.has(key)).length;
  return shared * 2 >= new Set([...some, ...others]).size;
}
