import type { SerialRange } from './range';

const DIGIT_WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
const SERIAL = new RegExp(
  `^(<=|<|>=|>)? ?(?:with )?(?:the )?(?:first )?(\\d|${DIGIT_WORDS.join('|')}) ?digits? (?:of )?(?:the |its )?` +
    'serial (?:numbers?|nos?)\\.? ?(?:are|is|of)? ?(<=|<|>=|>)? ?(\\d{2,8})( (?:and|or) (?:prior|earlier|below|before|later|after|above))?$',
);

/**
 * Ranges of serial numbers, which makers state in place of a version: `<=the first 5 digits of serial number 24031`.
 * @param text as `foldVersion` spells it
 */
export function readSerialRange(text: string): SerialRange | null {
  const match = SERIAL.exec(text);
  if (match === null) return null;
  const [, before, count = '', between, bound = '', behind] = match;
  const digits = /^\d$/.test(count) ? Number(count) : DIGIT_WORDS.indexOf(count) + 1;
  const said = [before, between, behind?.trim()].filter((each) => each !== undefined);
  if (digits !== bound.length || said.length !== 1) return null;
  const [sign = ''] = said;
  if (sign === '<=' || /prior|earlier|below|before/.test(sign)) return { digits, low: null, high: bound };
  if (sign === '>=' || /later|after|above/.test(sign)) return { digits, low: bound, high: null };
  return null;
}
