import { apiNotFound, invalidArgument, itemNotFound } from '../protocol/apiError';
import { hostType, type Argument, type HostObject } from '../protocol/hostType';
import type { WireValue } from '../protocol/wire';
import { formatArea, quoteSheet } from './area';
import { numberArgument, stringArgument } from './arguments';
import { Bag } from './bag';
import type { Book } from './book';
import type { CellsRef, ChartRecord, SeriesRecord } from './bookExtras';
import { valuesOf } from './chartData';
import { chartDataLabelsType, seriesFormatType, seriesLooks } from './chartLooks';
import { chartPointsType } from './chartPoints';

export interface ChartTarget {
  readonly book: Book;
  readonly chart: ChartRecord;
}
type SeriesTarget = ChartTarget & { readonly series: SeriesRecord };

export const chartSeriesCollectionType = hostType<ChartTarget>({
  name: 'ChartSeriesCollection',
  items: (target) => target.chart.series.map((series) => chartSeriesType({ ...target, series })),
  methods: { Add: add, GetItemAt: getItemAt },
});

const bagOf = ({ series }: SeriesTarget): Bag => series.looks;

const chartSeriesType = hostType<SeriesTarget>({
  name: 'ChartSeries',
  scalars: {
    ...seriesLooks(bagOf),
    Name: {
      get: nameOf,
      set: ({ series }, value) => void (series.name = stringArgument(value)),
    },
  },
  navigations: {
    DataLabels: (target) => chartDataLabelsType(bagOf(target).part('DataLabels')),
    Format: (target) => seriesFormatType(bagOf(target).part('Format')),
    Points: ({ book, series }) =>
      chartPointsType({
        looks: series.looks.part('Points'),
        values: () => (series.values === null ? [] : valuesOf(book, series.values).flat()),
      }),
  },
  methods: {
    GetDimensionDataSourceString: dataSource,
    GetDimensionValues: dimensionValues,
    SetValues: (target, source) => {
      target.series.values = cellsArgument(target, source, 'ChartSeries.setValues');
    },
    SetXAxisValues: (target, source) => {
      target.series.categories = cellsArgument(target, source, 'ChartSeries.setXAxisValues');
    },
  },
});

/** A series of its own, at the end; it shows nothing until it has values. */
function add(target: ChartTarget): HostObject {
  const series: SeriesRecord = { looks: new Bag(), name: null, categories: null, values: null };
  target.chart.series.push(series);
  return chartSeriesType({ ...target, series });
}

function getItemAt(target: ChartTarget, index: Argument): HostObject {
  const series = target.chart.series[numberArgument(index)];
  if (series === undefined) throw itemNotFound('ChartSeriesCollection.getItemAt');
  return chartSeriesType({ ...target, series });
}

function cellsArgument({ book }: ChartTarget, source: Argument, location: string): CellsRef {
  const range = book.types.rangeOf(source);
  if (range === undefined) throw invalidArgument(location);
  return { sheetId: range.sheet.getSheetId(), area: range.area };
}

function nameOf({ book, chart, series }: SeriesTarget): string {
  if (series.name === null) return `Series${chart.series.indexOf(series) + 1}`;
  return typeof series.name === 'string' ? series.name : String(valuesOf(book, series.name)[0]?.[0] ?? '');
}

/** The cells of a dimension; `undefined` where a series has none. */
function cellsOf({ series }: SeriesTarget, dimension: Argument, member: string): CellsRef | undefined {
  if (dimension === 'Values') return series.values ?? undefined;
  if (dimension === 'Categories') return series.categories ?? undefined;
  throw apiNotFound(`ChartSeries.${member}(${stringArgument(dimension)})`);
}

function dimensionValues(target: SeriesTarget, dimension: Argument): WireValue {
  const cells = cellsOf(target, dimension, 'getDimensionValues');
  return cells === undefined ? [] : valuesOf(target.book, cells).flat();
}

/** The address of the cells, as in a formula. */
function dataSource(target: SeriesTarget, dimension: Argument): string {
  const cells = cellsOf(target, dimension, 'getDimensionDataSourceString');
  const sheet = cells && target.book.workbook.getSheetBySheetId(cells.sheetId);
  if (cells === undefined || !sheet) return '';
  const address = formatArea(cells.area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `${quoteSheet(sheet.getSheetName())}!${address}`;
}
