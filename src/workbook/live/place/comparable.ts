import type { HostValue } from './snapshot';

/** A text without what people change by accident: width of characters, case and spaces around. */
export function comparable(value: HostValue): string {
  return typeof value === 'string' ? value.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase() : '';
}
