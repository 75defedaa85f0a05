import type { WorkbookDescription } from '../../../core/sheets/description';
import type { Ground } from './ground';
import { sheetContents } from './sheetContents';

/**
 * Sheets, names, links, then everything that stands in cells: formulas find the names that they use, and a
 * link, which brings a text of its own, gives way to the text of the cell.
 */
export function fillWorkbook(
  context: Excel.RequestContext,
  { sheets, names }: WorkbookDescription,
  { blanks }: Ground,
): void {
  const { worksheets, names: own } = context.workbook;
  for (const { name } of sheets) {
    if (blanks.includes(name)) worksheets.getItem(name).getRange().clear();
    else worksheets.add(name);
  }
  names.forEach(({ name, ref }) => own.add(name, `=${ref}`));
  for (const description of sheets) {
    const sheet = worksheets.getItem(description.name);
    for (const { cell, target, tooltip } of description.links) {
      sheet.getRange(cell).hyperlink = { documentReference: target, screenTip: tooltip };
    }
    const contents = sheetContents(description);
    if (contents !== null) sheet.getRange(contents.address).formulas = contents.formulas as unknown[][];
  }
}
