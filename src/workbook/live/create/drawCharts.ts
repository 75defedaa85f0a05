import { chartNumberFormat } from '../../../core/sheets/chartNumberFormat';
import type { ChartDescription, ChartSeries, WorkbookDescription } from '../../../core/sheets/description';
import { referredCells, referredSheet, shownValue } from '../../../core/sheets/referredCells';

/** Kinds of charts as Excel calls them. */
const TYPES = {
  bar: { true: 'BarStacked', false: 'BarClustered' },
  column: { true: 'ColumnStacked', false: 'ColumnClustered' },
} as const;

/** Draws the charts of a filled sheet. */
export function drawCharts(
  sheet: Excel.Worksheet,
  charts: readonly ChartDescription[],
  book: WorkbookDescription,
): void {
  for (const description of charts) {
    const { kind, stacked, title, range, series } = description;
    // One column of numbers makes one series, whatever it holds; the others are added.
    const source = cellsOf(sheet, description.series[0]?.values ?? description.categories, book);
    const chart = sheet.charts.add(TYPES[kind][stacked ? 'true' : 'false'], source, 'Columns');
    chart.title.text = title;
    chart.legend.visible = series.length > 1;
    const [start = range, end = start] = range.split(':');
    chart.setPosition(start, end);
    drawAxes(chart.axes, description);
    series.forEach((each, index) => {
      const drawn = index === 0 ? chart.series.getItemAt(0) : chart.series.add();
      drawn.name = textOf(each.name, book);
      drawn.setValues(cellsOf(sheet, each.values, book));
      drawn.setXAxisValues(cellsOf(sheet, description.categories, book));
      drawSeries(drawn, each, description);
    });
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
  if (colors.length > 1) {
    colors.forEach((color, index) => drawn.points.getItemAt(index).format.fill.setSolidColor(`#${color}`));
  }
  drawn.hasDataLabels = true;
  drawn.dataLabels.numberFormat = chartNumberFormat(chart);
}

/** The cells of `'集計'!$B$4:$B$8`; a chart may show those of another sheet. */
function cellsOf(sheet: Excel.Worksheet, reference: string, book: WorkbookDescription): Excel.Range {
  const referred = referredSheet(book, reference);
  if (referred === undefined) throw new Error(`chart over ${reference}`);
  const { worksheets } = sheet.context.workbook;
  return worksheets.getItem(referred.name).getRange(reference.slice(reference.lastIndexOf('!') + 1));
}

/** Office.js takes a text for a series' name: that of the cell. */
function textOf(reference: string, book: WorkbookDescription): string {
  return (referredCells(book, reference) ?? []).map(shownValue).join('');
}
