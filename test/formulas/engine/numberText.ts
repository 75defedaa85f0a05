/** Digits that Excel keeps of a number. */
const DIGITS = 15;
const FIRST_WITH_EXPONENT = 1e21;

/** A number as Excel joins it to a text: at most 15 digits, e.g. `0.3` for 0.1+0.2. */
export function numberText(value: number): string {
  const rounded = roundDigits(value);
  if (Math.abs(rounded) < FIRST_WITH_EXPONENT) return String(rounded).replace('e-', 'E-');
  return String(rounded).replace('e+', 'E+');
}

/** The number that Excel compares with: 15 digits. */
export function roundDigits(value: number): number {
  return Number.isInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(DIGITS));
}
