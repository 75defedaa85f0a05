import type { Argument } from '../protocol/hostType';
import type { FWorksheet } from '../grid/univer';
import type { SheetTarget } from './book';
import { asAddin } from './cells';
import { freeSheetName, insertGridSheet, placeOf, refuseProtectedStructure } from './sheetPlaces';
import { addRules, rulesIn } from './sheetRules';

/** Excel's Worksheet.copy: cells, looks, rules, protection and page layout of the sheet once more. */
export function copyWorksheet(
  { book, sheet }: SheetTarget,
  positionType: Argument,
  relativeTo: FWorksheet | undefined,
): FWorksheet {
  refuseProtectedStructure(book, 'Worksheet.copy');
  const snapshot = book.workbook.save();
  const from = sheet.getSheetId();
  const data = structuredClone(snapshot.sheets[from] ?? {});
  const name = freeSheetName(book, sheet.getSheetName());
  const copy = insertGridSheet(book, name, placeOf(book, positionType, relativeTo), data);
  const to = copy.getSheetId();
  asAddin(book, () => addRules(book, to, rulesIn(snapshot, from), (text) => text));
  const options = book.protection.optionsOf(from);
  if (options !== null) book.protection.protect(to, options);
  if (book.veryHidden.has(from)) book.veryHidden.add(to);
  const page = book.extras.pageOf(from).copy();
  for (const [key, value] of page.values) book.extras.pageOf(to).values.set(key, value);
  return copy;
}
