import type { SheetDescription } from '../../../../core/sheets/description';
import { checkRows } from './checkCell';
import { checkRange } from './checkRange';
import { checkConditionalFormat, checkValidation } from './checkRules';
import { checkPlainText } from './checkText';
import { LIMITS } from './limits';
import { refuse } from './place';

const TITLE_ROWS = /^\$[1-9][0-9]*:\$[1-9][0-9]*$/;
const TITLE_COLUMNS = /^\$[A-Z]{1,3}:\$[A-Z]{1,3}$/;

function checkPrint({ name, print }: SheetDescription): void {
  const place = { sheet: name, at: 'print' };
  if (print.area !== null) checkRange(print.area, place);
  if (print.titleRows !== null && !TITLE_ROWS.test(print.titleRows)) {
    refuse(`${print.titleRows} are not title rows such as $1:$4`, place);
  }
  if (print.twoWide !== undefined && !TITLE_COLUMNS.test(print.twoWide.titleColumns)) {
    refuse(`${print.twoWide.titleColumns} are not title columns such as $A:$C`, place);
  }
  checkPlainText(print.header, LIMITS.headerFooter, place);
  checkPlainText(print.footer, LIMITS.headerFooter, place);
}

/** Everything on one sheet that Excel would repair or refuse. */
export function checkSheet(sheet: SheetDescription): void {
  const at = (place: string) => ({ sheet: sheet.name, at: place });
  checkRows(sheet.name, sheet.rows);
  for (const merge of sheet.merges) checkRange(merge, at(merge));
  if (sheet.filter !== null) checkRange(sheet.filter, at(sheet.filter));
  checkRange(sheet.activeCell, at(sheet.activeCell));
  for (const width of sheet.columnWidths) {
    if (!(width >= 0 && width <= LIMITS.columnWidth)) refuse(`column width ${width}`, at('columns'));
  }
  for (const validation of sheet.validations) checkValidation(sheet.name, validation);
  for (const format of sheet.conditionalFormats) checkConditionalFormat(sheet.name, format);
  for (const { cell, target, tooltip } of sheet.links) {
    checkRange(cell, at(cell));
    checkPlainText(target, LIMITS.headerFooter, at(cell));
    checkPlainText(tooltip, LIMITS.tooltip, at(cell));
  }
  checkPrint(sheet);
}
