import type { ChartDescription, WorkbookDescription } from '../../../../core/sheets/description';
import { referredCells } from '../../../../core/sheets/referredCells';
import { checkRange } from './checkRange';
import { checkPlainText } from './checkText';
import { LIMITS } from './limits';
import { refuse } from './place';

function checkChart(book: WorkbookDescription, sheet: string, chart: ChartDescription): void {
  const place = { sheet, at: chart.range };
  const sizeOf = (reference: string) =>
    referredCells(book, reference)?.length ?? refuse(`${reference} is not on a sheet of the workbook`, place);
  checkRange(chart.range, place);
  checkPlainText(chart.title, LIMITS.tooltip, place);
  checkPlainText(chart.description, LIMITS.cellText, place);
  const categories = sizeOf(chart.categories);
  for (const { name, values, colors } of chart.series) {
    if (sizeOf(name) !== 1) refuse(`${name} is not one cell`, place);
    if (sizeOf(values) !== categories) refuse(`${values} is not as long as the categories`, place);
    if (colors.length !== 1 && colors.length !== categories) {
      refuse('a series has one colour, or one for each point', place);
    }
  }
}

/** A chart whose cells are missing or of unequal number shows nothing, or the wrong bar. */
export function checkCharts(book: WorkbookDescription): void {
  for (const { name, charts = [] } of book.sheets) {
    for (const chart of charts) checkChart(book, name, chart);
  }
}
