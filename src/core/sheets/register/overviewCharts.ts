import { a1 } from '../../model/address';
import type { CellWords } from '../cellWords';
import type { ChartDescription, ChartSeries } from '../description';
import { DUE_FIELDS } from './registerColumns';
import {
  CHART_ROWS,
  CONDITIONS_COLUMN,
  DUE_COLUMN,
  DUE_COUNT_COLUMN,
  LAST_COLUMN,
  LEFT,
  onOverview,
  RIGHT,
  ROWS,
} from './overviewLayout';
import { selfChart } from './overviewSelf';
import { REGISTER_TEXT } from './registerWords';

/** Strong colours of the palette whose light tints mark cells. */
const GREEN = '107C10';
const AMBER = 'C58A00';
const RED = 'B10E1C';
const BLUE = '43607C';
const LIGHT = '9CC7EC';

const rangeOf = (first: number, last: number) =>
  `${a1(first, CHART_ROWS.first)}:${a1(last, CHART_ROWS.last)}`;

/** Verdicts, due dates and open conditions as bars; each shows a table of the same sheet. */
export function overviewCharts(words: CellWords): ChartDescription[] {
  const { language } = words;
  const description = REGISTER_TEXT.chartDescription[language];
  const at = (column: number, row: number, lastRow = row) =>
    onOverview(language, column, row, column, lastRow);
  const counts = ROWS.counts + 1;
  const levels = ROWS.heatMap + 1;
  const due = (index: number, color: string, hatched: boolean): ChartSeries => ({
    name: at(DUE_COUNT_COLUMN + index, counts),
    values: at(DUE_COUNT_COLUMN + index, counts + 1, counts + DUE_FIELDS.length),
    colors: [color],
    hatched,
  });
  const common = { description, stacked: false } as const;
  return [
    {
      ...common,
      kind: 'bar',
      title: REGISTER_TEXT.verdicts[language],
      range: rangeOf(LEFT, LEFT + 3),
      categories: at(LEFT, counts + 1, counts + 4),
      series: [
        {
          name: at(LEFT + 1, counts),
          values: at(LEFT + 1, counts + 1, counts + 4),
          colors: [GREEN, AMBER, BLUE, RED],
          hatched: false,
        },
      ],
    },
    {
      ...common,
      kind: 'bar',
      stacked: true,
      title: REGISTER_TEXT.dueDates[language],
      range: rangeOf(LEFT + 4, RIGHT),
      categories: at(DUE_COLUMN, counts + 1, counts + DUE_FIELDS.length),
      series: [due(0, RED, false), due(1, AMBER, true), due(2, LIGHT, false)],
    },
    {
      ...common,
      kind: 'column',
      title: REGISTER_TEXT.conditionsByLevel[language],
      range: rangeOf(RIGHT + 1, RIGHT + 2),
      categories: at(LEFT, levels + 1, levels + 4),
      series: [
        {
          name: at(CONDITIONS_COLUMN, levels),
          values: at(CONDITIONS_COLUMN, levels + 1, levels + 4),
          colors: [RED, AMBER, GREEN, BLUE],
          hatched: false,
        },
      ],
    },
    selfChart(words, rangeOf(RIGHT + 3, LAST_COLUMN)),
  ];
}
