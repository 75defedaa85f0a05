import type { PrintDescription } from '../../../core/sheets/description';
import { PAGE_MARGINS } from '../../../core/sheets/pageMargins';

const POINTS_PER_INCH = 72;

/** A4 landscape, one or two pages wide, with the margins of the file. */
export function drawPrint(sheet: Excel.Worksheet, print: PrintDescription): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.centerHorizontally = true;
  pageLayout.zoom = {
    horizontalFitToPages: print.twoWide === undefined ? 1 : 2,
    ...(print.pagesTall === null ? {} : { verticalFitToPages: print.pagesTall }),
  };
  pageLayout.leftMargin = PAGE_MARGINS.left * POINTS_PER_INCH;
  pageLayout.rightMargin = PAGE_MARGINS.right * POINTS_PER_INCH;
  pageLayout.topMargin = PAGE_MARGINS.top * POINTS_PER_INCH;
  pageLayout.bottomMargin = PAGE_MARGINS.bottom * POINTS_PER_INCH;
  pageLayout.headerMargin = PAGE_MARGINS.header * POINTS_PER_INCH;
  pageLayout.footerMargin = PAGE_MARGINS.footer * POINTS_PER_INCH;
  if (print.area !== null) pageLayout.setPrintArea(print.area);
  if (print.titleRows !== null) pageLayout.setPrintTitleRows(print.titleRows);
  if (print.twoWide !== undefined) pageLayout.setPrintTitleColumns(print.twoWide.titleColumns);
  drawHeader(pageLayout.headersFooters.defaultForAllPages, print);
}

function drawHeader(page: Excel.HeaderFooter, { header, footer }: PrintDescription): void {
  const [top, bottom] = [headerParts(header), headerParts(footer)];
  page.leftHeader = top.L;
  page.centerHeader = top.C;
  page.rightHeader = top.R;
  page.leftFooter = bottom.L;
  page.centerFooter = bottom.C;
  page.rightFooter = bottom.R;
}

/** `&L…&C…&R…` as the three parts; text before the first code stands in the middle. */
export function headerParts(code: string): Readonly<Record<'L' | 'C' | 'R', string>> {
  const parts = { L: '', C: '', R: '' };
  const pieces = `&C${code}`.split(/&([LCR])/).slice(1);
  for (let at = 0; at + 1 < pieces.length; at += 2) {
    parts[pieces[at] as keyof typeof parts] += pieces[at + 1] ?? '';
  }
  return parts;
}
