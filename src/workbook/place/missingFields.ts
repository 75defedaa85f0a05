import type { Unplaced } from '../../core/model/reading';
import type { Language } from '../../core/model/language';
import { SHEET_NAMES, type OtherSheetKey } from '../../core/model/sheetNames';
import type { SheetCells } from './workbookCells';

/** A named field of a sheet. */
interface NamedField {
  readonly what: string;
  readonly isPlaced: boolean;
}

/**
 * Fields of a sheet that could not be placed. A deleted sheet takes all of them along: then it alone is
 * named. A sheet that is still there under its name has only lost the names of its cells.
 * @param sheets where to look for the sheet; null where it was found by other means
 */
export function missingFields(
  fields: readonly NamedField[],
  key: OtherSheetKey,
  language: Language,
  sheets: readonly SheetCells[] | null,
): Unplaced[] {
  const sheet = SHEET_NAMES[key][language];
  const isThere = sheets === null || sheets.some(({ name }) => name === sheet);
  const isGone = !isThere && fields.every(({ isPlaced }) => !isPlaced);
  if (isGone) return [{ reason: 'missing-sheet', what: sheet, place: null }];
  return fields
    .filter(({ isPlaced }) => !isPlaced)
    .map(({ what }) => ({ reason: 'missing-field', what, place: null }));
}
