import type { Frame } from 'playwright-core';
import type { SheetDescription, WorkbookDescription } from '../../src/core/template/description';
import { headerParts } from '../../src/workbook/live/create/drawPrint';

/** What a saved file of the preview does not keep: links, page layout and filter of a sheet, as Excel gives them. */
export interface SheetDressing {
  readonly sheet: string;
  readonly links: readonly (readonly [cell: string, target: string, tooltip: string])[];
  readonly filter: string | null;
  readonly area: string | null;
  readonly titleRows: string | null;
  readonly page: Readonly<Record<string, unknown>>;
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
          ] as const;
          ranges.forEach((range) => range.load('address'));
          pageLayout.load(
            'orientation,paperSize,centerHorizontally,zoom,leftMargin,rightMargin,topMargin,bottomMargin,headerMargin,footerMargin',
          );
          page.load('leftHeader,centerHeader,rightHeader,leftFooter,centerFooter,rightFooter');
          const links = cells.map((cell) => [cell, sheet.getRange(cell).load('hyperlink')] as const);
          return { name, pageLayout, page, ranges, links };
        });
        await context.sync();
        const addressOf = (range: { isNullObject: boolean; address: string }): string | null =>
          range.isNullObject ? null : range.address.replace(/^.*!/, '').replaceAll('$', '');
        return reads.map(({ name, pageLayout, page, ranges: [filter, area, titles], links }) => ({
          sheet: name,
          links: links.map(
            ([cell, { hyperlink }]) =>
              [cell, hyperlink.documentReference ?? '', hyperlink.screenTip ?? ''] as const,
          ),
          filter: addressOf(filter),
          area: addressOf(area),
          titleRows: addressOf(titles),
          page: { ...pageLayout.toJSON(), ...page.toJSON(), headersFooters: undefined },
        }));
      }),
    asked,
  );
}

/** What the description asks for. */
export function describedDressing({ sheets }: WorkbookDescription): SheetDressing[] {
  return sheets.map((sheet) => ({
    sheet: sheet.name,
    links: sheet.links.map(({ cell, target, tooltip }) => [cell, target, tooltip] as const),
    filter: sheet.filter,
    area: sheet.print.area,
    titleRows: sheet.print.titleRows?.replaceAll('$', '') ?? null,
    page: pageOf(sheet),
  }));
}

/** A4 landscape, one page wide; the inches of the file in points. */
function pageOf({ print }: SheetDescription): Readonly<Record<string, unknown>> {
  const [header, footer] = [headerParts(print.header), headerParts(print.footer)];
  return {
    orientation: 'Landscape',
    paperSize: 'A4',
    centerHorizontally: true,
    zoom: {
      horizontalFitToPages: 1,
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
