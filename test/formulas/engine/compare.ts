import { roundDigits } from './numberText';
import type { FormulaError, Value } from './value';

type Comparable = Exclude<Value, FormulaError>;

/** Case does not matter, width and kana do (Excel's `=`, MATCH, COUNTIF). */
const foldCase = (text: string): string => text.toLowerCase();

const ORDER = { number: 0, string: 1, boolean: 2 } as const;
const collator = new Intl.Collator('en', { sensitivity: 'accent' });

/**
 * Excel's order: numbers before texts before FALSE before TRUE. Blank counts as the 0, the empty text or the FALSE
 * of the other side.
 * @returns negative, 0 or positive
 */
export function compareValues(left: Comparable, right: Comparable): number {
  const a = left ?? blankBeside(right);
  const b = right ?? blankBeside(left);
  if (typeof a === 'number' && typeof b === 'number') return a === b ? 0 : roundDigits(a) - roundDigits(b);
  if (a === b) return 0;
  if (typeof a === 'string' && typeof b === 'string') {
    return foldCase(a) === foldCase(b) ? 0 : collator.compare(a, b) || (foldCase(a) < foldCase(b) ? -1 : 1);
  }
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  return ORDER[typeof a as keyof typeof ORDER] - ORDER[typeof b as keyof typeof ORDER];
}

function blankBeside(other: Comparable): string | number | boolean {
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
}
