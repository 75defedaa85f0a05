import type { SheetDescription, WorkbookDescription } from '../../../core/sheets/description';
import { drawSheet } from './drawSheet';

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/**
 * Looks and rules; then the sheets are hidden and protected; the properties, which say that this is a case,
 * come at the very end: where they are, everything is.
 */
export function finishWorkbook(context: Excel.RequestContext, description: WorkbookDescription): void {
  const { worksheets, properties, customXmlParts } = context.workbook;
  const { sheets, title } = description;
  sheets.forEach((sheet) => drawSheet(worksheets.getItem(sheet.name), sheet, description));
  const first = sheets.find(({ state }) => state === 'visible');
  if (first !== undefined) show(worksheets.getItem(first.name), first);
  sheets.forEach((sheet) => close(worksheets.getItem(sheet.name), sheet));
  description.customXml?.forEach((xml) => customXmlParts.add(xml));
  properties.title = title;
  for (const [key, value] of Object.entries(description.properties)) properties.custom.add(key, value);
}

function show(sheet: Excel.Worksheet, { activeCell }: SheetDescription): void {
  sheet.activate();
  sheet.getRange(activeCell).select();
}

/** The same freedoms as in the file: widths, heights, sorting and filters. */
function close(sheet: Excel.Worksheet, { isProtected, state }: SheetDescription): void {
  if (isProtected) {
    sheet.protection.protect({
      allowFormatColumns: true,
      allowFormatRows: true,
      allowSort: true,
      allowAutoFilter: true,
    });
  }
  if (state !== 'visible') sheet.visibility = VISIBILITY[state];
}
