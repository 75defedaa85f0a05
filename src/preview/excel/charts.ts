import { invalidArgument, itemNotFound, refusal } from '../protocol/apiError';
import { hostType, type Argument, type HostObject } from '../protocol/hostType';
import { parseAddress } from './area';
import { stringArgument } from './arguments';
import { Bag, bagScalars } from './bag';
import type { SheetTarget } from './book';
import { chartAxesType, chartLegendType, chartTitleType } from './chartLooks';
import { seriesOfData } from './chartData';
import { chartSeriesCollectionType, type ChartTarget } from './chartSeries';

/** Excel's ChartCollection of one sheet. Charts are kept with their data and looks; the grid draws none. */
export const chartsType = hostType<SheetTarget>({
  name: 'ChartCollection',
  items: (target) => chartsIn(target).map((chart) => chartType({ book: target.book, chart })),
  item: chartById,
  methods: { Add: add },
});

const chartsIn = ({ book, sheet }: SheetTarget) =>
  book.extras.charts.filter(({ sheetId }) => sheetId === sheet.getSheetId());

/** office.js asks for the charts of a list again by their id. */
function chartById(target: SheetTarget, id: Argument): HostObject {
  const chart = chartsIn(target).find((each) => each.id === id);
  if (chart === undefined) throw itemNotFound('ChartCollection.getItem');
  return chartType({ book: target.book, chart });
}

const looksOf = ({ chart }: ChartTarget): Bag => chart.looks;

const chartType = hostType<ChartTarget>({
  name: 'Chart',
  identity: ({ chart }) => ({ Id: chart.id }),
  scalars: bagScalars<ChartTarget>('Chart', { ChartType: 'ColumnClustered' }, looksOf),
  navigations: {
    Axes: (target) => chartAxesType(looksOf(target).part('Axes')),
    Legend: (target) => chartLegendType(looksOf(target).part('Legend')),
    Series: (target) => chartSeriesCollectionType(target),
    Title: (target) => chartTitleType(looksOf(target).part('Title')),
  },
  methods: { SetPosition: setPosition },
});

/** The series are those of the data's columns. */
function add(target: SheetTarget, type: Argument, source: Argument, seriesBy: Argument): HostObject {
  const { book, sheet } = target;
  if (book.protection.isProtected(sheet.getSheetId())) throw refusal('AccessDenied', 'ChartCollection.add');
  const range = book.types.rangeOf(source);
  if (range === undefined || seriesBy !== 'Columns') throw invalidArgument('ChartCollection.add');
  const looks = new Bag();
  looks.values.set('ChartType', stringArgument(type));
  const chart = {
    id: `{CHART-${book.extras.nextNumber()}}`,
    sheetId: sheet.getSheetId(),
    series: seriesOfData(book, { sheetId: range.sheet.getSheetId(), area: range.area }),
    looks,
  };
  book.extras.charts.push(chart);
  return chartType({ book, chart });
}

/** From one cell to another. Where charts stand is not kept: the grid draws none. */
function setPosition(_target: ChartTarget, ...cells: readonly Argument[]): void {
  if (cells.some((cell) => parseAddress(stringArgument(cell)) === undefined))
    throw invalidArgument('Chart.setPosition');
}
