import { parseArea, type Area } from './area';

/** Where a defined name points to. */
export interface NameTarget {
  readonly sheet: string;
  readonly area: Area;
}

/**
 * Reads the formula of a name, e.g. `='On ''A'''!$C$5:$D$6`.
 * @returns null for constants, formulas, several areas, other workbooks and `#REF!`
 */
export function nameTarget(formula: string): NameTarget | null {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!,()]+))!([^!,]+)$/.exec(formula);
  if (match === null) return null;
  const sheet = match[1]?.replace(/''/g, "'") ?? match[2] ?? '';
  const area = parseArea(match[3] ?? '');
  return area === null || sheet.includes('[') ? null : { sheet, area };
}
