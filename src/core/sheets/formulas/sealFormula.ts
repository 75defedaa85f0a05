import type { Language } from '../../model/language';
import { RECORD_NAMES } from '../../model/recordLayout';
import { ruleName } from '../understanding/ruleNames';
import { choose, quote } from './expressions';

/** Names of cells and ranges on the seal sheet that only formulas look at. */
const SEAL_NAMES = {
  count: { ja: '封印_変更数', en: 'Seal_ChangeCount' },
  texts: { ja: '封印_変更内容', en: 'Seal_ChangeTexts' },
  order: { ja: '封印_変更順', en: 'Seal_ChangeOrder' },
  items: { ja: '封印_変更項目', en: 'Seal_ChangedItems' },
} as const;

/** Changed lines that the status names; the others are counted. */
const NAMED_LINES = 3;

const WORDS = {
  ja: {
    /** What the only value of a line is called. */
    value: '値',
    none: '承認前',
    intact: '承認後の変更なし',
    changed: ['承認後変更あり：', '件（', '）'],
    separator: '、',
    more: '、ほか',
  },
  en: {
    value: 'value',
    none: 'Not approved yet',
    intact: 'Unchanged since approval',
    changed: ['CHANGED AFTER APPROVAL: ', ' (', ')'],
    separator: ', ',
    more: ', …',
  },
} as const;

/** Words of the seal's formulas. */
export const sealWords = (language: Language): (typeof WORDS)[Language] => WORDS[language];

/** Defined name of a range or cell on the seal sheet. */
export const sealName = (key: keyof typeof SEAL_NAMES, language: Language): string =>
  SEAL_NAMES[key][language];

/**
 * True while a cell holds what its copy holds: to the letter, and a number is not a text of digits. An
 * error or a cell that is gone is a change.
 */
function isSame(cell: string, copy: string): string {
  return `IFERROR(AND(EXACT(${cell},${copy}),ISNUMBER(${cell})=ISNUMBER(${copy})),FALSE)`;
}

/** A value of a line: what it is called, where it stands now and where its copy stands. */
export interface Compared {
  readonly label: string;
  readonly cell: string;
  readonly copy: string;
  /** Changes on record that reopen it, e.g. `T1T2`; '' where none does. */
  readonly reopenedBy: string;
}

/**
 * Changed fields of a sealed line, each followed by the separator; blank while nothing changed. Values that the change
 * under review reopens are left out.
 */
export function changedFieldsFormula(flag: string, values: readonly Compared[], language: Language): string {
  const { separator } = WORDS[language];
  const partsOf = (reopenedBy: string) =>
    values
      .filter((value) => value.reopenedBy === reopenedBy)
      .map(({ label, cell, copy }) => `IF(${isSame(cell, copy)},"",${quote(label + separator)})`)
      .join('&');
  const kinds = [...new Set(values.map(({ reopenedBy }) => reopenedBy))];
  const parts = kinds.map((kind) =>
    kind === ''
      ? partsOf(kind)
      : `IF(ISNUMBER(FIND(${ruleName('openChange', language)},${quote(kind)})),"",${partsOf(kind)})`,
  );
  return parts.length === 0 ? '""' : `IF(${flag}="","",${parts.join('&')})`;
}

/**
 * How many values of one line changed: every one of them ends in the separator. Line by line, because text
 * functions over a whole range inside SUMPRODUCT are an error in several other spreadsheet programs.
 */
export function changeCountFormula(changed: string, language: Language): string {
  const separator = WORDS[language].separator.trim();
  return `LEN(${changed})-LEN(SUBSTITUTE(${changed},${quote(separator)},""))`;
}

/** 承認後変更あり, with count and first cells; the same with and without the add-in. */
export function sealStatusFormula(language: Language): string {
  const { none, intact, changed, separator, more } = WORDS[language];
  const [digest, count] = [`INDEX(${RECORD_NAMES.seal[language]},1,1)`, sealName('count', language)];
  const [texts, order] = [sealName('texts', language), sealName('order', language)];
  const line = (n: number) => {
    const text = `INDEX(${texts},MATCH(${n},${order},0))`;
    return `IFERROR(${n > 1 ? `${quote(separator)}&` : ''}LEFT(${text},LEN(${text})-${separator.length}),"")`;
  };
  const lines = Array.from({ length: NAMED_LINES }, (_none, index) => line(index + 1)).join('&');
  const rest = `IF(MAX(${order})>${NAMED_LINES},${quote(more)},"")`;
  const [before, between, after] = changed;
  return choose(
    [
      [`${digest}=""`, quote(none)],
      [`${count}=0`, quote(intact)],
    ],
    `${quote(before)}&${count}&${quote(between)}&${lines}&${rest}&${quote(after)}`,
  );
}
