import type { CaseReading, CellValue } from '../../src/core/model/reading';
import { readSeal } from '../../src/core/rules/record/readSeal';
import { verifySeal } from '../../src/core/review/verifySeal';
import { fieldsOf, lineReader } from '../../src/core/rules/sealedLine';
import { webDigest } from '../../src/workbook/digest/webDigest';
import { withValue } from './withValue';

type Line = Parameters<typeof fieldsOf>[0];

/** A value that the seal of a case holds, by its line (item id or `cover:field`) and field. */
export interface SealedCell {
  readonly line: Line;
  readonly field: ReturnType<typeof fieldsOf>[number];
}

/** Every value that a sealed case holds. */
export function sealedCells(reading: CaseReading): readonly SealedCell[] {
  const lines = readSeal(reading)?.copies.lines ?? [];
  return lines.flatMap((line) => fieldsOf(line).map((field) => ({ line, field })));
}

/** A value of another kind and one of the same kind, never the one that stands there. */
const others = (value: CellValue): readonly CellValue[] => [
  typeof value === 'number' ? value + 1 : `${typeof value === 'string' ? value : ''}x`,
  typeof value === 'number' ? String(value) : 4_711,
  ...(value === null || value === '' ? [] : [null]),
];

/** Puts other values into the cell, each of which must break the seal at this cell alone. */
export async function expectFound(reading: CaseReading, { line, field }: SealedCell): Promise<void> {
  for (const value of others(lineReader(reading).valueOf(line, field))) {
    const status = await verifySeal(withValue(reading, line, field, value), webDigest);
    const found = status.status === 'changed' ? status.breaches.map((b) => [b.line, b.field]) : status;
    expect([line, field, found]).toEqual([line, field, [[line, field]]]);
  }
}
