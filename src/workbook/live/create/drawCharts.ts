import { chartNumberFormat } from '../../../core/template/chartNumberFormat';
import { commonRange, parseRange, rangeName, type CellRange } from '../../../core/template/cellRange';
import type { ChartDescription, ChartSeries } from '../../../core/template/description';

/** Kinds of charts as Excel calls them. */
const TYPES = {
  bar: { true: 'BarStacked', false: 'BarClustered' },
  column: { true: 'ColumnStacked', false: 'ColumnClustered' },
} as const;

/** Draws the charts of a filled sheet. */
export function drawCharts(sheet: Excel.Worksheet, charts: readonly ChartDescription[]): void {
  for (const description of charts) {
    const { kind, stacked, title, range } = description;
    const source = sheet.getRange(rangeName(sourceOf(description)));
    const chart = sheet.charts.add(TYPES[kind][stacked ? 'true' : 'false'], source, 'Columns');
    chart.title.text = title;
    chart.legend.visible = description.series.length > 1;
    const [start = range, end = start] = range.split(':');
    chart.setPosition(start, end);
    drawAxes(chart.axes, description);
    description.series.forEach((series, index) =>
      drawSeries(chart.series.getItemAt(index), series, description),
    );
  }
}

/** The numbers stand at the bars, so the axis itself is not drawn; lying bars are read from the top. */
function drawAxes(axes: Excel.ChartAxes, { kind, isShare }: ChartDescription): void {
  axes.valueAxis.minimum = 0;
  if (isShare === true) axes.valueAxis.maximum = 1;
  axes.valueAxis.majorGridlines.visible = false;
  axes.valueAxis.visible = false;
  axes.categoryAxis.reversePlotOrder = kind === 'bar';
}

/** Office.js has no hatching, so the number at the bar tells series apart. */
function drawSeries(drawn: Excel.ChartSeries, { colors }: ChartSeries, chart: ChartDescription): void {
  drawn.format.fill.setSolidColor(`#${colors[0]}`);
  drawn.hasDataLabels = true;
  drawn.dataLabels.numberFormat = chartNumberFormat(chart);
}

/** Categories, names and values stand side by side in a table: the one range that a chart is made from. */
function sourceOf({ categories, series }: ChartDescription): CellRange {
  const ranges = [categories, ...series.flatMap(({ name, values }) => [name, values])].map(localRange);
  return ranges.reduce(commonRange);
}

function localRange(reference: string): CellRange {
  const range = parseRange(reference.slice(reference.lastIndexOf('!') + 1));
  if (range === null) throw new Error(`chart over ${reference}`);
  return range;
}
