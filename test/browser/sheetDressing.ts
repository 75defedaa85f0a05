import type { Frame } from 'playwright-core';
import { chartNumberFormat } from '../../src/core/sheets/chartNumberFormat';
import type {
  ChartDescription,
  SheetDescription,
  WorkbookDescription,
} from '../../src/core/sheets/description';
import { referredCells, shownValue } from '../../src/core/sheets/referredCells';
import { headerParts } from '../../src/workbook/live/create/drawPrint';

/** What a saved file of the preview does not keep: links, page layout, filter and charts, as Excel gives them. */
export interface SheetDressing {
  readonly sheet: string;
  readonly links: readonly (readonly [cell: string, target: string, tooltip: string])[];
  readonly filter: string | null;
  readonly area: string | null;
  readonly titleRows: string | null;
  readonly titleColumns: string | null;
  readonly charts: readonly ChartFacts[];
  readonly page: Readonly<Record<string, unknown>>;
}

/** What can be told of a chart through Office.js; its place cannot; its cells and colours are chartCells.ts'. */
interface ChartFacts {
  readonly type: string;
  readonly title: string;
  readonly legend: boolean;
  readonly highest: unknown;
  readonly series: readonly (readonly [name: string, numberFormat: string, values: readonly unknown[]])[];
}

/** The dressing of the open workbook, read through Office.js. */
export function openDressing(frame: Frame, { sheets }: WorkbookDescription): Promise<SheetDressing[]> {
  const asked = sheets.map(({ name, links }) => ({ name, cells: links.map(({ cell }) => cell) }));
  return frame.evaluate(
    (each) =>
      Excel.run(async (context) => {
        const reads = each.map(({ name, cells }) => {
          const sheet = context.workbook.worksheets.getItem(name);
          const { pageLayout } = sheet;
          const page = pageLayout.headersFooters.defaultForAllPages;
          const ranges = [
            sheet.autoFilter.getRangeOrNullObject(),
            pageLayout.getPrintAreaOrNullObject(),
            pageLayout.getPrintTitleRowsOrNullObject(),
            pageLayout.getPrintTitleColumnsOrNullObject(),
          ] as const;
          ranges.forEach((range) => range.load('address'));
          pageLayout.load(
            'orientation,paperSize,centerHorizontally,zoom,leftMargin,rightMargin,topMargin,bottomMargin,headerMargin,footerMargin',
          );
          page.load('leftHeader,centerHeader,rightHeader,leftFooter,centerFooter,rightFooter');
          const links = cells.map((cell) => [cell, sheet.getRange(cell).load('hyperlink')] as const);
          const { charts } = sheet;
          charts.load('items/chartType,items/title/text,items/legend/visible,items/axes/valueAxis/maximum');
          return { name, pageLayout, page, ranges, links, charts };
        });
        await context.sync();
        const series = reads.map(({ charts }) =>
          charts.items.map((chart) => chart.series.load('items/name,items/dataLabels/numberFormat')),
        );
        await context.sync();
        const values = series.map((ofSheet) =>
          ofSheet.map(({ items }) => items.map((each) => each.getDimensionValues('Values'))),
        );
        await context.sync();
        const addressOf = (range: { isNullObject: boolean; address: string }): string | null =>
          range.isNullObject ? null : range.address.replace(/^.*!/, '').replaceAll('$', '');
        return reads.map(
          ({ name, pageLayout, page, ranges: [filter, area, titles, columns], links, charts }, at) => ({
            sheet: name,
            links: links.map(
              ([cell, { hyperlink }]) =>
                [cell, hyperlink.documentReference ?? '', hyperlink.screenTip ?? ''] as const,
            ),
            filter: addressOf(filter),
            area: addressOf(area),
            titleRows: addressOf(titles),
            titleColumns: addressOf(columns),
            charts: charts.items.map((chart, index) => ({
              type: chart.chartType,
              title: chart.title.text,
              legend: chart.legend.visible,
              highest: chart.axes.valueAxis.maximum as unknown,
              series: (series[at]?.[index]?.items ?? []).map(
                (each, which) =>
                  [
                    each.name,
                    each.dataLabels.numberFormat,
                    values[at]?.[index]?.[which]?.value ?? [],
                  ] as const,
              ),
            })),
            page: { ...pageLayout.toJSON(), ...page.toJSON(), headersFooters: undefined },
          }),
        );
      }),
    asked,
  );
}

/** What the description asks for. */
export function describedDressing(book: WorkbookDescription): object[] {
  return book.sheets.map((sheet) => ({
    sheet: sheet.name,
    links: sheet.links.map(({ cell, target, tooltip }) => [cell, target, tooltip] as const),
    filter: sheet.filter,
    area: sheet.print.area,
    titleRows: sheet.print.titleRows?.replaceAll('$', '') ?? null,
    titleColumns: sheet.print.twoWide?.titleColumns.replaceAll('$', '') ?? null,
    charts: (sheet.charts ?? []).map((chart) => chartFacts(chart, book)),
    page: pageOf(sheet),
  }));
}

function chartFacts(chart: ChartDescription, book: WorkbookDescription): object {
  const kind = chart.kind === 'bar' ? 'Bar' : 'Column';
  const shown = (reference: string) => (referredCells(book, reference) ?? []).map(shownValue);
  return {
    type: `${kind}${chart.stacked ? 'Stacked' : 'Clustered'}`,
    title: chart.title,
    legend: chart.series.length > 1,
    highest: chart.isShare === true ? 1 : null,
    series: chart.series.map(({ name, values }) => [
      String(shown(name)[0]),
      chartNumberFormat(chart),
      shown(values),
    ]),
  };
}

/** A4 landscape, one page wide; the inches of the file in points. */
function pageOf({ print }: SheetDescription): Readonly<Record<string, unknown>> {
  const [header, footer] = [headerParts(print.header), headerParts(print.footer)];
  return {
    orientation: 'Landscape',
    paperSize: 'A4',
    centerHorizontally: true,
    zoom: {
      horizontalFitToPages: print.twoWide === undefined ? 1 : 2,
      ...(print.pagesTall === null ? {} : { verticalFitToPages: print.pagesTall }),
    },
    leftMargin: 0.4 * 72,
    rightMargin: 0.4 * 72,
    topMargin: 0.5 * 72,
    bottomMargin: 0.5 * 72,
    headerMargin: 0.25 * 72,
    footerMargin: 0.25 * 72,
    leftHeader: header.L,
    centerHeader: header.C,
    rightHeader: header.R,
    leftFooter: footer.L,
    centerFooter: footer.C,
    rightFooter: footer.R,
  };
}
