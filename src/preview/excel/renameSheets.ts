import { quoteSheet } from './area';

/** Mends the sheet names in formulas after sheets have got other names: `'Old name'!A1`, `Old!A1`. */
export function renamer(names: ReadonlyMap<string, string>): (text: string) => string {
  const changed = [...names].filter(([before, after]) => before !== after);
  if (changed.length === 0) return (text) => text;
  const spellings = changed.flatMap(([before, after]) =>
    [`'${before.replaceAll("'", "''")}'!`, `${before}!`].map((spelling) => [spelling, after] as const),
  );
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}_.'])(?:${spellings.map(([spelling]) => escape(spelling)).join('|')})`,
    'gu',
  );
  const after = new Map(spellings);
  return (text) => text.replace(pattern, (found) => `${quoteSheet(after.get(found) ?? '')}!`);
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
