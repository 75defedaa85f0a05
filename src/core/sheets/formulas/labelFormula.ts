import type { CaseNames } from '../caseNames';
import type { CellWords } from '../cellWords';
import { all, choose, customElseNative, isOneOf, quote } from './expressions';

/**
 * JCSTAR有効: level, expiry, registration and model as the policy asks (policy.jcstar L1–L4). 1 or 0, which the
 * cell's format shows as a word of the sheet's language: a truth value is shown in that of Excel.
 */
export function labelValidFormula(n: CaseNames, w: CellWords): string {
  const native = all(
    `${n.labelLevel}<>""`,
    `${n.labelLevel}<>${quote(w.noLabel)}`,
    `${n.labelLevel}<>"?"`,
    `ISNUMBER(${n.labelExpires})`,
    `ISNUMBER(${n.asOf})`,
    `${n.labelExpires}>=${n.asOf}`,
  );
  const isValid = all(
    `${n.labelNumber}<>""`,
    `${n.labelCovers}=${quote(w.yes)}`,
    `${n.labelAnswer}<>${quote(w.no)}`,
    customElseNative(`IIOT.LABELVALID(${n.labelLevel},${n.labelExpires},${n.asOf})`, native),
  );
  return `IF(${isValid},1,0)`;
}

/** C13: the answer denies the label that the cover describes. */
export function labelAnswerDiffers(n: CaseNames, w: CellWords): string {
  return all(
    `${n.labelAnswer}=${quote(w.no)}`,
    `${n.labelLevel}<>""`,
    `NOT(${isOneOf(n.labelLevel, [w.noLabel, '?'])})`,
  );
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
