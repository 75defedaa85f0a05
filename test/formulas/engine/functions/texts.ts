import { numberInText, toNumber, toText } from '../coerce';
import { numberText } from '../numberText';
import { EngineError, isError, VALUE_ERROR, type Value } from '../value';
import { placeOf } from '../wildcard';
import { dateInText } from '../localeDate';
import { formatted } from './textFormat';
import {
  eachOf,
  ofNumbers,
  ofTexts,
  ofValues,
  type Environment,
  type Functions,
  type FunctionSpec,
} from './spec';

const LONGEST = 32_767;
const limited = (text: string): Value => (text.length > LONGEST ? VALUE_ERROR : text);

type Cut = (text: string, numbers: readonly number[]) => Value;

/** A function of a text and of numbers, which are cut to whole ones. */
const cutting = (min: number, max: number, cut: Cut): FunctionSpec =>
  ofValues(min, max, ([first = null, ...rest], env) => {
    const text = toText(first);
    if (isError(text)) return text;
    const numbers = eachOf(rest, (arg) => toNumber(arg, env.locale));
    return isError(numbers) ? numbers : cut(text, numbers.map(Math.trunc));
  });

/** FIND and SEARCH: place of a text within another, from 1. */
const finding = (place: (within: string, wanted: string, from: number) => number): FunctionSpec =>
  ofValues(2, 3, ([wanted = null, within = null, start = 1], env) => {
    if (typeof wanted === 'string' && typeof within === 'string' && start === 1) {
      const first = place(within, wanted, 0);
      return first < 0 ? VALUE_ERROR : first + 1;
    }
    const texts = eachOf([wanted, within], toText);
    const from = toNumber(start, env.locale);
    if (isError(texts)) return texts;
    if (isError(from)) return from;
    const [part = '', whole = ''] = texts;
    if (from < 1 || from > whole.length + 1) return VALUE_ERROR;
    const found = place(whole, part, Math.trunc(from) - 1);
    return found < 0 ? VALUE_ERROR : found + 1;
  });

function substituted([text = '', old = '', fresh = '']: readonly string[], nth: number | null): Value {
  if (old === '' || !text.includes(old)) return text;
  if (nth === null) return limited(text.split(old).join(fresh));
  let place = -1;
  for (let n = 0; n < nth; n += 1) {
    place = text.indexOf(old, place + 1);
    if (place < 0) return text;
  }
  return limited(text.slice(0, place) + fresh + text.slice(place + old.length));
}

const wide = (name: string): FunctionSpec => ({
  params: 'v',
  min: 1,
  max: 1,
  call: () => {
    throw new EngineError(`${name} follows the language settings of Office: name the characters instead`);
  },
});

/** Lengths and places count UTF-16 units, as in Excel. */
export const TEXTS: Functions = {
  LEN: ofTexts(1, 1, ([text = '']) => text.length),
  LEFT: cutting(1, 2, (text, [length = 1]) => (length < 0 ? VALUE_ERROR : text.slice(0, length))),
  RIGHT: cutting(1, 2, (text, [length = 1]) =>
    length < 0 ? VALUE_ERROR : length === 0 ? '' : text.slice(-length),
  ),
  MID: cutting(3, 3, (text, [start = 1, length = 0]) =>
    start < 1 || length < 0 ? VALUE_ERROR : text.slice(start - 1, start - 1 + length),
  ),
  FIND: finding((whole, part, from) => whole.indexOf(part, from)),
  SEARCH: finding(placeOf),
  SUBSTITUTE: ofValues(3, 4, ([text = null, old = null, fresh = null, nth], env) => {
    // Most of what our formulas replace is not there.
    if (typeof text === 'string' && typeof old === 'string' && !text.includes(old)) {
      if (typeof fresh === 'string' && nth === undefined) return text;
    }
    const texts = eachOf([text, old, fresh], toText);
    if (isError(texts)) return texts;
    const number = nth === undefined ? null : toNumber(nth, env.locale);
    if (isError(number)) return number;
    return number !== null && number < 1
      ? VALUE_ERROR
      : substituted(texts, number === null ? null : Math.trunc(number));
  }),
  REPLACE: ofValues(4, 4, ([text = null, start = null, length = null, fresh = null], env) => {
    const texts = eachOf([text, fresh], toText);
    const numbers = eachOf([start, length], (arg) => toNumber(arg, env.locale));
    if (isError(texts)) return texts;
    if (isError(numbers)) return numbers;
    const [whole = '', put = ''] = texts;
    const [from = 1, count = 0] = numbers.map(Math.trunc);
    if (from < 1 || count < 0) return VALUE_ERROR;
    return limited(whole.slice(0, from - 1) + put + whole.slice(from - 1 + count));
  }),
  TRIM: ofTexts(1, 1, ([text = '']) => text.replace(/^ +| +$/g, '').replace(/ +/g, ' ')),
  CLEAN: ofTexts(1, 1, ([text = '']) => text.replace(/[\u0000-\u001f]/g, '')),
  UPPER: ofTexts(1, 1, ([text = '']) => text.toUpperCase()),
  LOWER: ofTexts(1, 1, ([text = '']) => text.toLowerCase()),
  EXACT: ofTexts(2, 2, ([one, other]) => one === other),
  CONCATENATE: ofTexts(1, 255, (texts) => limited(texts.join(''))),
  REPT: cutting(2, 2, (text, [times = 0]) => (times < 0 ? VALUE_ERROR : limited(text.repeat(times)))),
  CHAR: ofNumbers(1, 1, ([code = 0]) => {
    if (code >= 1 && code < 128) return String.fromCharCode(code);
    throw new EngineError(`CHAR(${code}) follows the code page of the machine: use UNICHAR or the character`);
  }),
  UNICHAR: ofNumbers(1, 1, ([code = 0]) =>
    code >= 1 && code <= 0x10ffff ? String.fromCodePoint(Math.trunc(code)) : VALUE_ERROR,
  ),
  CODE: ofTexts(1, 1, ([text = '']) => {
    const code = text.charCodeAt(0);
    if (code >= 128)
      throw new EngineError('CODE above 127 follows the code page of the machine: use UNICODE');
    return Number.isNaN(code) ? VALUE_ERROR : code;
  }),
  UNICODE: ofTexts(1, 1, ([text = '']) => text.codePointAt(0) ?? VALUE_ERROR),
  ASC: wide('ASC'),
  DBCS: wide('DBCS'),
  JIS: wide('JIS'),
  VALUE: ofValues(1, 1, ([value = null], env) =>
    typeof value === 'string'
      ? (numberInText(value, env.locale) ?? VALUE_ERROR)
      : toNumber(value, env.locale),
  ),
  DATEVALUE: ofTexts(1, 1, ([text = ''], env) => dateInText(text, env.locale) ?? VALUE_ERROR),
  TEXT: ofValues(2, 2, ([value = null, format = null], env) => asFormatted(value, format, env)),
};

function asFormatted(value: Value, format: Value, env: Environment): Value {
  const pattern = toText(format);
  if (isError(pattern)) return pattern;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const number = typeof value === 'string' ? numberInText(value, env.locale) : toNumber(value, env.locale);
  if (number === null) return value;
  if (isError(number)) return number;
  return pattern === 'General' ? numberText(number) : formatted(number, pattern);
}
