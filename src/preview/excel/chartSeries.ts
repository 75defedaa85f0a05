import { apiNotFound, itemNotFound } from '../protocol/apiError';
import { hostType, type Argument, type HostObject } from '../protocol/hostType';
import type { WireValue } from '../protocol/wire';
import { numberArgument, stringArgument } from './arguments';
import type { Area } from './area';
import type { Book, RangeTarget } from './book';
import type { ChartRecord } from './bookExtras';
import { readValues } from './cells';
import { chartDataLabelsType, seriesFormatType, seriesLooks } from './chartLooks';

export interface ChartTarget {
  readonly book: Book;
  readonly chart: ChartRecord;
}
type SeriesTarget = ChartTarget & { readonly index: number };

/** The series as Excel reads them from the data: a first line of texts names them, a first column the categories. */
export const chartSeriesCollectionType = hostType<ChartTarget>({
  name: 'ChartSeriesCollection',
  scalars: { Count: { get: (target) => layout(target).count } },
  items: (target) =>
    Array.from({ length: layout(target).count }, (_, index) => chartSeriesType({ ...target, index })),
  methods: { GetCount: (target) => layout(target).count, GetItemAt: getItemAt },
});

const bagOf = ({ chart, index }: SeriesTarget): ChartRecord['looks'] => chart.looks.part(`Series${index}`);

const chartSeriesType = hostType<SeriesTarget>({
  name: 'ChartSeries',
  scalars: {
    ...seriesLooks(bagOf),
    Name: {
      get: (target) => bagOf(target).values.get('Name') ?? nameOf(target),
      set: (target, value) => void bagOf(target).values.set('Name', stringArgument(value)),
    },
  },
  navigations: {
    DataLabels: (target) => chartDataLabelsType(bagOf(target).part('DataLabels')),
    Format: (target) => seriesFormatType(bagOf(target).part('Format')),
  },
  methods: { GetDimensionValues: dimensionValues },
});

interface Layout {
  readonly values: ReturnType<typeof readValues>;
  readonly hasNames: boolean;
  readonly hasCategories: boolean;
  readonly count: number;
}

function layout(target: ChartTarget): Layout {
  const values = alongColumns(target, readValues(dataRange(target)));
  const [first = []] = values;
  const below = values.slice(1);
  const hasNames = values.length > 1 && first.slice(1).every((cell) => typeof cell === 'string');
  const hasCategories = first.length > 1 && below.every(([cell]) => typeof cell === 'string');
  return { values, hasNames, hasCategories, count: first.length - (hasCategories ? 1 : 0) };
}

function alongColumns<V>({ chart }: ChartTarget, rows: readonly (readonly V[])[]): V[][] {
  if (chart.seriesBy === 'Columns') return rows.map((row) => [...row]);
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] as V));
}

function dataRange({ book, chart }: ChartTarget): RangeTarget {
  const sheet = book.workbook.getSheetBySheetId(chart.data.sheetId);
  if (sheet === null) throw itemNotFound('Chart');
  return { book, sheet, area: chart.data.area };
}

function nameOf(target: SeriesTarget): string {
  const { values, hasNames, hasCategories } = layout(target);
  if (!hasNames) return `Series${target.index + 1}`;
  return String(values[0]?.[target.index + (hasCategories ? 1 : 0)] ?? '');
}

function dimensionValues(target: SeriesTarget, dimension: Argument): WireValue {
  const { values, hasNames, hasCategories } = layout(target);
  const rows = values.slice(hasNames ? 1 : 0);
  const column = target.index + (hasCategories ? 1 : 0);
  if (dimension === 'Values' || dimension === 'YValues') return rows.map((row) => row[column] ?? '');
  if (dimension !== 'Categories')
    throw apiNotFound(`ChartSeries.getDimensionValues(${stringArgument(dimension)})`);
  return rows.map((row, index) => (hasCategories ? (row[0] ?? '') : index + 1));
}

function getItemAt(target: ChartTarget, index: Argument): HostObject {
  const at = numberArgument(index);
  if (at < 0 || at >= layout(target).count) throw itemNotFound('ChartSeriesCollection.getItemAt');
  return chartSeriesType({ ...target, index: at });
}

/** `Auto` takes the longer side of the data for the categories. */
export function seriesDirection(seriesBy: Argument, area: Area): ChartRecord['seriesBy'] {
  if (seriesBy === 'Columns' || seriesBy === 'Rows') return seriesBy;
  return area.columns > area.rows ? 'Rows' : 'Columns';
}
