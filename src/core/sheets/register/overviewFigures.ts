import { a1, absolute } from '../../model/address';
import type { CellWords } from '../cellWords';
import { quote } from '../formulas/expressions';
import type { SheetDraft } from '../sheetDraft';
import { dueDatesOf, recordsOf } from './registerRanges';
import { countShown, isShown } from './overviewFilter';
import { LEFT, ROWS } from './overviewLayout';
import { REFERENCE_NAME, REGISTER_TEXT } from './registerWords';

/** Cell of how many due dates have passed; the list of them ends there. */
export const PAST_DUE_CELL = absolute(LEFT + 5, ROWS.figures + 1);

/** First and last column of each figure. */
const PLACES = [
  [LEFT, LEFT],
  [LEFT + 1, LEFT + 2],
  [LEFT + 3, LEFT + 4],
  [LEFT + 5, LEFT + 7],
] as const;

/** The date from which due dates are counted, and the four figures that matter most. */
export function writeFigures(draft: SheetDraft, { language, levels }: CellWords): void {
  const date = REFERENCE_NAME[language];
  const [given, missing] = [REGISTER_TEXT.referenceGiven[language], REGISTER_TEXT.referenceMissing[language]];
  draft.text(LEFT, ROWS.reference, 'label', REGISTER_TEXT.referenceDate[language]);
  draft.formula(LEFT + 1, ROWS.reference, 'computedDate', `IF(ISNUMBER(${date}),${date},"")`, '');
  const note = `IF(ISNUMBER(${date}),${quote(given)},${quote(missing)})`;
  draft.formula(LEFT + 2, ROWS.reference, 'subtitle', note, missing);
  const due = dueDatesOf(language);
  const filled = (field: 'caseId' | 'device') => `(${recordsOf(field, language)}<>"")`;
  const figures = [
    [REGISTER_TEXT.cases, countShown(language, `${filled('caseId')}+${filled('device')}>0`)],
    [REGISTER_TEXT.highCases, countShown(language, `${recordsOf('level', language)}=${quote(levels.high)}`)],
    [REGISTER_TEXT.openConditions, `SUMPRODUCT(${isShown(language)},${recordsOf('conditions', language)})`],
    [
      REGISTER_TEXT.pastDue,
      `IF(ISNUMBER(${date}),${countShown(language, `ISNUMBER(${due})`, `${due}<${date}`)},0)`,
    ],
  ] as const;
  figures.forEach(([label, formula], index) => {
    const [first, last] = PLACES[index] ?? [LEFT, LEFT];
    draft.text(first, ROWS.figures, 'heading', label[language]);
    draft.formula(first, ROWS.figures + 1, 'figure', formula, 0);
    if (last === first) return;
    draft.merge(first, ROWS.figures, last);
    draft.merge(first, ROWS.figures + 1, last);
  });
  draft.conditionalFormats.push({
    range: `${a1(LEFT + 5, ROWS.figures + 1)}:${a1(LEFT + 7, ROWS.figures + 1)}`,
    rule: {
      kind: 'expression',
      formula: `${PAST_DUE_CELL}>0`,
      format: { fontColor: 'B10E1C', fill: 'FDF3F4', bold: true, numberFormat: '"! "0' },
    },
  });
}
