import type { HostValue } from '../read/hostCells';

/** Letters first and no digit anywhere: nothing that Excel takes for a formula, a number or a date. */
const HARMLESS = /^\p{L}[^\p{N}]*$/u;
const TRUTH = /^(?:true|false)$/i;

/**
 * A value as `Range.values` has to be given it so that Excel keeps it as it is: an apostrophe keeps a
 * text a text (it is not part of the cell's value), nothing empties the cell.
 */
export function plainValue(value: string | number | boolean | null): HostValue {
  if (value === null || value === '') return '';
  if (typeof value !== 'string') return value;
  return HARMLESS.test(value) && !TRUTH.test(value) ? value : `'${value}`;
}
