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
    const { kind, stacked, title, range, series } = description;
    const source = sheet.getRange(rangeName(sourceOf(description)));
    const chart = sheet.charts.add(TYPES[kind][stacked ? 'true' : 'false'], source, 'Columns');
    chart.title.text = title;
    chart.legend.visible = series.length > 1;
    const [start = range, end = start] = range.split(':');
    chart.setPosition(start, end);
    series.forEach(({ colors }: ChartSeries, index) =>
      chart.series.getItemAt(index).format.fill.setSolidColor(`#${colors[0]}`),
    );
  }
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
