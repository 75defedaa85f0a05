import { countedList, element } from '../xml/element';
import { internedList } from './internedList';

/** Format codes Excel knows by number (ECMA-376 Part 1, 18.8.30); all others get a number of their own. */
const BUILT_IN: Readonly<Record<string, number>> = { General: 0, '0': 1, '0.00': 2, '0%': 9, '@': 49 };
const FIRST_OWN_ID = 164;

export interface NumberFormats {
  idOf(code: string | null): number;
  xml(): string;
}

export function numberFormats(): NumberFormats {
  const own = internedList();
  return {
    idOf: (code) => (code === null ? 0 : (BUILT_IN[code] ?? FIRST_OWN_ID + own.indexOf(code))),
    xml: () =>
      countedList(
        'numFmts',
        own.items.map((formatCode, index) =>
          element('numFmt', { numFmtId: FIRST_OWN_ID + index, formatCode }),
        ),
      ),
  };
}
