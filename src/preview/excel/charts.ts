import { invalidArgument, itemNotFound, refusal } from '../protocol/apiError';
import { HostObject, hostType, type Argument } from '../protocol/hostType';
import { numberArgument, stringArgument } from './arguments';
import { Bag, bagScalars } from './bag';
import type { RangeTarget, SheetTarget } from './book';
import type { CellsRef, ChartRecord } from './bookExtras';
import {
  chartAreaFormatType,
  chartAxesType,
  chartDataLabelsType,
  chartLegendType,
  chartTitleType,
} from './chartLooks';
import { seriesDirection, seriesOfData } from './chartData';
import { chartSeriesCollectionType, type ChartTarget } from './chartSeries';
import { EventType } from './eventHub';
import { eventRegistration } from './eventRegistration';
import { cellBox } from './cellBox';

/** Excel's ChartCollection of one sheet. Charts are kept with their data and looks; the grid draws none. */
export const chartsType = hostType<SheetTarget>({
  name: 'ChartCollection',
  scalars: { Count: { get: (target) => chartsIn(target).length } },
  items: (target) => chartsIn(target).map((chart) => chartType({ book: target.book, chart })),
  item: getItem,
  methods: {
    Add: add,
    GetCount: (target) => chartsIn(target).length,
    GetItem: getItem,
    GetItemAt: (target, index) =>
      wrap(target, chartsIn(target)[numberArgument(index)], 'ChartCollection.getItemAt'),
    GetItemOrNullObject: (target, key) => {
      const chart = find(target, key);
      return chart === undefined ? HostObject.NULL : chartType({ book: target.book, chart });
    },
    ...eventRegistration<SheetTarget>(({ sheet }) => sheet.getSheetId(), {
      ActivatedEvent: EventType.ChartActivated,
      AddedEvent: EventType.ChartAdded,
      DeactivatedEvent: EventType.ChartDeactivated,
      DeletedEvent: EventType.ChartDeleted,
    }),
  },
});

const looksOf = ({ chart }: ChartTarget): Bag => chart.looks;

const chartType = hostType<ChartTarget>({
  name: 'Chart',
  identity: ({ chart }) => ({ Id: chart.id }),
  scalars: {
    ...bagScalars<ChartTarget>(
      'Chart',
      {
        ChartType: 'ColumnClustered',
        Left: 0,
        Top: 0,
        Width: 360,
        Height: 216,
        Style: 201,
        DisplayBlanksAs: ['NotPlotted', 'Zero', 'Interplotted'],
        PlotVisibleOnly: true,
        ShowAllFieldButtons: false,
        ShowDataLabelsOverMaximum: true,
      },
      looksOf,
    ),
    Id: { get: ({ chart }) => chart.id },
    Name: { get: ({ chart }) => chart.name, set: rename },
    PlotBy: {
      get: ({ chart }) => chart.seriesBy,
      set: (target, value) => {
        if (value !== 'Rows' && value !== 'Columns') throw invalidArgument('Chart.plotBy');
        drawData(target, target.chart.data, value);
      },
    },
  },
  navigations: {
    Axes: (target) => chartAxesType(looksOf(target).part('Axes')),
    DataLabels: (target) => chartDataLabelsType(looksOf(target).part('DataLabels')),
    Format: (target) => chartAreaFormatType(looksOf(target).part('Format')),
    Legend: (target) => chartLegendType(looksOf(target).part('Legend')),
    Series: (target) => chartSeriesCollectionType(target),
    Title: (target) => chartTitleType(looksOf(target).part('Title')),
    Worksheet: ({ book, chart }) => book.types.worksheet({ book, sheet: sheetOf({ book, chart }) }),
  },
  methods: {
    Delete: ({ book, chart }) => {
      book.extras.charts = book.extras.charts.filter((each) => each !== chart);
      announce({ book, chart }, EventType.ChartDeleted, 'ChartDeleted');
    },
    SetData: (target, source, seriesBy) => setData(target, rangeArgument(target.book, source), seriesBy),
    SetPosition: setPosition,
  },
});

function chartsIn({ book, sheet }: SheetTarget): ChartRecord[] {
  return book.extras.charts.filter(({ sheetId }) => sheetId === sheet.getSheetId());
}

function sheetOf({ book, chart }: ChartTarget): SheetTarget['sheet'] {
  const sheet = book.workbook.getSheetBySheetId(chart.sheetId);
  if (sheet === null) throw itemNotFound('Chart.worksheet');
  return sheet;
}

function find(target: SheetTarget, key: Argument): ChartRecord | undefined {
  const wanted = stringArgument(key).toLowerCase();
  return chartsIn(target).find(({ id, name }) => id === key || name.toLowerCase() === wanted);
}

function wrap({ book }: SheetTarget, chart: ChartRecord | undefined, location: string): HostObject {
  if (chart === undefined) throw itemNotFound(location);
  return chartType({ book, chart });
}

function getItem(target: SheetTarget, key: Argument): HostObject {
  return wrap(target, find(target, key), 'ChartCollection.getItem');
}

function rangeArgument(book: SheetTarget['book'], source: Argument): RangeTarget {
  const range = book.types.rangeOf(source);
  if (range === undefined) throw invalidArgument('Chart.setData');
  return range;
}

function add(target: SheetTarget, type: Argument, source: Argument, seriesBy: Argument): HostObject {
  const { book, sheet } = target;
  if (book.protection.isProtected(sheet.getSheetId())) throw refusal('AccessDenied', 'ChartCollection.add');
  const range = rangeArgument(book, source);
  const number = book.extras.nextNumber();
  const looks = new Bag();
  looks.values.set('ChartType', stringArgument(type));
  const data = { sheetId: range.sheet.getSheetId(), area: range.area };
  const by = seriesDirection(seriesBy, range.area);
  const chart: ChartRecord = {
    id: `{CHART-${number}}`,
    sheetId: sheet.getSheetId(),
    name: freeName(target),
    data,
    seriesBy: by,
    series: seriesOfData(book, { data, seriesBy: by }),
    looks,
  };
  book.extras.charts.push(chart);
  announce({ book, chart }, EventType.ChartAdded, 'ChartAdded');
  return chartType({ book, chart });
}

function freeName(target: SheetTarget): string {
  let number = 1;
  while (find(target, `Chart ${number}`) !== undefined) number += 1;
  return `Chart ${number}`;
}

function announce({ book, chart }: ChartTarget, event: number, type: string): void {
  book.events.emit(event, chart.sheetId, { type, source: 'Local', chartId: chart.id });
}

function rename({ book, chart }: ChartTarget, value: Argument): void {
  const name = stringArgument(value);
  const taken = book.extras.charts.some(
    (each) =>
      each !== chart && each.sheetId === chart.sheetId && each.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken || name === '') throw invalidArgument('Chart.name');
  chart.name = name;
}

function setData(target: ChartTarget, { sheet, area }: RangeTarget, seriesBy: Argument): void {
  drawData(target, { sheetId: sheet.getSheetId(), area }, seriesDirection(seriesBy, area));
}

/** The series are read from the data anew. */
function drawData({ book, chart }: ChartTarget, data: CellsRef, seriesBy: ChartRecord['seriesBy']): void {
  const series = seriesOfData(book, { data, seriesBy }, chart.series);
  Object.assign(chart, { data, seriesBy, series });
}

/** From the top-left corner of one cell to the bottom-right of another, in points. */
function setPosition(target: ChartTarget, start: Argument, end: Argument): void {
  const from = cellBox(target.book, sheetOf(target), start);
  const to = end === null || end === undefined ? undefined : cellBox(target.book, sheetOf(target), end);
  const { values } = target.chart.looks;
  values.set('Left', from.left).set('Top', from.top);
  if (to === undefined) return;
  values.set('Width', to.left + to.width - from.left).set('Height', to.top + to.height - from.top);
}
