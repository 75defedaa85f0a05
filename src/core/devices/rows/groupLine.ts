import { foldText } from '../cells/foldText';
import data from './rowWords.json';

export type GroupField = keyof typeof data.groups;

/** A line between the rows that says what the rows below it have in common. */
export interface GroupLine {
  readonly text: string;
  /** What it names; null where it cannot be told. */
  readonly field: GroupField | null;
  /** It is written as a heading: ■, 【 】. */
  readonly isMarked: boolean;
}

const MARKS = data.groupMarks.map((mark) => mark.replace(/[[\]]/g, '\\$&')).join('|');
const MARKED = new RegExp(`^(?:${MARKS})+\\s*`);
const CLOSING = /\s*[】》〉>＞\]〕』」=#-]+$/;
const NUMBERED = /^(?:\(?\d{1,2}[.)、．]|[IVX]+\.|[A-Z]\.)\s*/;
/** 2. ネットワーク機器 */
const CHAPTER = /^\(?(?:\d{1,2}|[IVX]+)[.)、．]\s*[^\d\s][^\d]*$/;
const ENDINGS = Object.entries(data.groups).map(
  ([field, words]) =>
    [field as GroupField, new RegExp(`(?:${words.join('|')})(?:\\s*[A-Za-z0-9]{1,4})?$`, 'i')] as const,
);

/** 全工場 and 各課 name no one in particular. */
const OF_ALL = /^(?:全|各|他|その他|all\b|other\b)/i;

/** What the name of a sheet says of every device on it: 千葉工場, Line 3. */
export function groupOfSheet(name: string): GroupLine {
  const group = groupLine(name);
  return OF_ALL.test(group.text) || group.text.length > 20 ? { ...group, field: null } : group;
}

/** Reads ■第一工場, 【組立ライン】, 1. 検査室, Line 3. */
export function groupLine(text: string): GroupLine {
  const folded = foldText(text);
  const isMarked = MARKED.test(text.trim()) || CHAPTER.test(folded);
  const bare = foldText(text.trim().replace(MARKED, '')).replace(CLOSING, '').replace(NUMBERED, '').trim();
  const field = ENDINGS.find(([, ending]) => ending.test(bare))?.[0] ?? null;
  return { text: bare === '' ? folded : bare, field, isMarked };
}
