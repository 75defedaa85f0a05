import { dayOfSerial } from '../dates';
import { EngineError, isError, type Value } from '../value';

const DATE_PART = /y{4}|m{1,2}|d{1,2}|[-/. ]|"[^"]*"/g;
const DECIMALS = /^(0+)(?:\.(0+))?(%?)$/;

/**
 * TEXT for the formats that our formulas use: `0`, `0.0`, `000`, `0%`, and dates of y, m and d.
 * @throws EngineError for another format, rather than to guess what Excel shows
 */
export function formatted(value: number, pattern: string): Value {
  const decimals = DECIMALS.exec(pattern);
  if (decimals !== null) {
    const [, whole = '0', fraction = '', percent] = decimals;
    const shown = Math.abs(percent === '%' ? value * 100 : value);
    const rounded = (Math.round(shown * 10 ** fraction.length) / 10 ** fraction.length).toFixed(
      fraction.length,
    );
    const width = whole.length + (fraction === '' ? 0 : fraction.length + 1);
    return `${value < 0 ? '-' : ''}${rounded.padStart(width, '0')}${percent}`;
  }
  const parts = pattern.match(DATE_PART) ?? [];
  if (parts.join('') !== pattern || parts.length === 0)
    throw new EngineError(`TEXT with "${pattern}" is not known`);
  const day = dayOfSerial(value);
  if (isError(day)) return day;
  return parts.map((part) => datePart(part, day)).join('');
}

function datePart(part: string, { year, month, day }: { year: number; month: number; day: number }): string {
  switch (part[0]) {
    case 'y':
      return String(year);
    case 'm':
      return String(month).padStart(part.length, '0');
    case 'd':
      return String(day).padStart(part.length, '0');
    default:
      return part.replace(/"/g, '');
  }
}
