import { foldText } from '../cells/foldText';
import data from './rowWords.json';

const setOf = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(compared));
const anyOf = (words: readonly string[]): string =>
  words.map((word) => word.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');

/** Text as it is compared here: folded, small letters. */
const compared = (text: string): string => foldText(text).toLowerCase();

const TOTALS = setOf(data.totals.map((word) => word.replace(/\s/g, '')));
const TOTAL_ENDING = new RegExp(`(?:${anyOf(data.totalEndings)})$`);
const ENDS = setOf(data.ends);
const EXAMPLES = setOf(data.examples);
const EXAMPLE_START = new RegExp(`^(?:${anyOf(data.exampleStarts)})`);
const NOTE_START = new RegExp(`^(?:${anyOf(data.notes)})`);
const HINTS = setOf(data.hints);
const DITTOS = setOf(data.dittos);
const RETIRED = setOf(data.retired);
const RETIRED_SHEET = new RegExp(anyOf(data.retiredSheets));
const RETIRED_REMARK = new RegExp(anyOf(data.retiredRemarks));
const PLANNED = new RegExp(anyOf(data.notYet));
const STILL_THERE = setOf(data.stillThere);
const COUNT = '(?:[:：]?\\s*[\\d,]+\\s*(?:台|件|個|点|式|units?|pcs|devices|items)?)?';
const WITH_COUNT = new RegExp(`${COUNT}$`);
const IN_BRACKETS = /^[([【<《〔]\s*(.*?)\s*[)\]】>》〕]$/;

/** Most cells are no totals; this says so at a glance. */
const MAY_BE_TOTAL = /計|総|total|sum|count|overall|number|ＴＯＴＡＬ|Ｔｏｔａｌ/i;

/** 合計, 小 計, （計）, `Total: 5`, 第二工場 小計. */
export function isTotal(text: string): boolean {
  if (!MAY_BE_TOTAL.test(text)) return false;
  const small = compared(text);
  const bare = (IN_BRACKETS.exec(small)?.[1] ?? small)
    .replace(WITH_COUNT, '')
    .replace(/[:：]\s*$/, '')
    .trim();
  return TOTALS.has(bare.replace(/\s/g, '')) || TOTAL_ENDING.test(bare);
}

/** 以上, 以下余白, `--- end of list ---`. */
export function isEnd(text: string): boolean {
  const small = compared(text);
  const bare = small.replace(/^[-=*_\s(（【<ー―]+|[-=*_\s)）】>。.ー―]+$/g, '');
  return ENDS.has(small) || ENDS.has(bare);
}

export const isExample = (text: string): boolean =>
  EXAMPLES.has(compared(text)) || EXAMPLE_START.test(compared(text));

export const isNote = (text: string): boolean => NOTE_START.test(compared(text));

export const isHint = (text: string): boolean => HINTS.has(compared(text));

/** A mark that repeats what is written above: 〃, 同上, ditto. */
export const isDitto = (text: string): boolean => text.length <= 14 && DITTOS.has(compared(text));

/** The status of a device that is no longer there. */
export const isRetired = (text: string): boolean => RETIRED.has(compared(text));

/** 廃止分, Disposed; 廃棄予定 is still there. */
export const isRetiredSheet = (name: string): boolean =>
  RETIRED_SHEET.test(compared(name)) && !PLANNED.test(compared(name));

export const saysRetired = (remarks: string): boolean =>
  RETIRED_REMARK.test(compared(remarks)) && !PLANNED.test(compared(remarks));

/** What people write into the column of the day of disposal for a device that is in use. */
export const isStillThere = (text: string): boolean => STILL_THERE.has(compared(text));
