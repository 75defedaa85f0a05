import type { WireValue } from '../protocol/wire';
import type { Argument } from '../protocol/hostType';
import { recordArgument } from './arguments';
import type { Book, RangeTarget } from './book';

const KNOWN = ['address', 'documentReference', 'screenTip', 'textToDisplay'] as const;
const links = new WeakMap<Book, Map<string, WireValue>>();

const keyOf = ({ sheet, area }: RangeTarget): string => `${sheet.getSheetId()} ${area.row} ${area.column}`;

/** The link of a range's first cell. Links are kept for reading back; the file of the preview has none. */
export function hyperlinkOf(range: RangeTarget): WireValue {
  return links.get(range.book)?.get(keyOf(range)) ?? null;
}

export function setHyperlink(range: RangeTarget, value: Argument): void {
  const given = recordArgument(value);
  const texts = KNOWN.flatMap((key) => (typeof given[key] === 'string' ? [[key, given[key]] as const] : []));
  const ofBook = links.get(range.book) ?? new Map<string, WireValue>();
  links.set(range.book, ofBook.set(keyOf(range), Object.fromEntries(texts)));
}
