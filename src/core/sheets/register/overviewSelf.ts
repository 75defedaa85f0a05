import type { CellWords } from '../cellWords';
import type { ChartDescription } from '../description';
import { quote } from '../formulas/expressions';
import type { SheetDraft } from '../sheetDraft';
import { COLORS } from '../styles';
import { LAST_COLUMN, RIGHT, ROWS } from './overviewLayout';
import { REGISTER_TEXT } from './registerWords';
import { selfRange, selfScoreName } from './selfAssessmentSheet';
import { SELF_TEXT } from './selfAssessmentWords';

/** Beside the figures' date: what the organisation found about itself, in one sentence. */
export function writeSelfResult(draft: SheetDraft, { language }: CellWords): void {
  const [scores, topics] = [selfRange('score', language), selfRange('topic', language)];
  const weakest = `INDEX(${topics},MATCH(MIN(${scores}),${scores},0))`;
  const found = [
    `${quote(`${SELF_TEXT.average[language]} `)}&TEXT(AVERAGE(${scores}),"0.0")`,
    `${quote(` · ${SELF_TEXT.weakest[language]} `)}&${weakest}`,
  ].join('&');
  const none = SELF_TEXT.none[language];
  draft.text(RIGHT, ROWS.reference, 'label', SELF_TEXT.title[language]);
  draft.merge(RIGHT, ROWS.reference, RIGHT + 1);
  draft.formula(
    RIGHT + 2,
    ROWS.reference,
    'computed',
    `IF(COUNT(${scores})=0,${quote(none)},${found})`,
    none,
  );
  draft.merge(RIGHT + 2, ROWS.reference, LAST_COLUMN);
}

/** The scores as bars. */
export function selfChart({ language }: CellWords, range: string): ChartDescription {
  return {
    range,
    kind: 'bar',
    stacked: false,
    title: SELF_TEXT.title[language],
    description: REGISTER_TEXT.chartDescription[language],
    categories: selfRange('topic', language),
    series: [
      {
        name: selfScoreName(language),
        values: selfRange('score', language),
        colors: [COLORS.accent],
        hatched: false,
      },
    ],
  };
}
