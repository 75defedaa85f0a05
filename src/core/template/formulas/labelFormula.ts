import type { CaseNames } from '../caseNames';
import type { CellWords } from '../cellWords';
import { SHEET_TEXT } from '../words';
import { all, choose, customElseNative, isOneOf, quote } from './expressions';

/** JCSTAR有効: level, expiry, registration and model as the policy asks (policy.jcstar L1–L4). */
export function labelValidFormula(n: CaseNames, w: CellWords): string {
  const native = all(
    `${n.labelLevel}<>""`,
    `${n.labelLevel}<>${quote(w.noLabel)}`,
    `ISNUMBER(${n.labelExpires})`,
    `ISNUMBER(${n.asOf})`,
    `${n.labelExpires}>=${n.asOf}`,
  );
  return all(
    `${n.labelNumber}<>""`,
    `${n.labelCovers}=${quote(w.yes)}`,
    customElseNative(`IIOT.LABELVALID(${n.labelLevel},${n.labelExpires},${n.asOf})`, native),
  );
}

/** The same as a word, because a truth value is shown in the language of Excel, not of the sheet. */
export function labelWordFormula(n: CaseNames, { language }: CellWords): string {
  const word = (key: 'labelValidWord' | 'labelInvalidWord') => quote(SHEET_TEXT[key][language]);
  return `IF(${n.labelValid},${word('labelValidWord')},${word('labelInvalidWord')})`;
}

/** 評価基準 of the level in force. */
export function criteriaFormula(n: CaseNames, w: CellWords): string {
  const { high, mid, low } = w.levels;
  const row = choose(
    [
      [`${n.impactLevel}=${quote(high)}`, '1'],
      [`${n.impactLevel}=${quote(mid)}`, '2'],
    ],
    '3',
  );
  const text = customElseNative(`IIOT.CRITERIA(${n.impactLevel})`, `INDEX(${n.criteriaTexts},${row})`);
  return choose([[isOneOf(n.impactLevel, [high, mid, low]), text]], '""');
}
