import type { CaseReading, CellPlace, CellValue, Unplaced } from '../../core/model/reading';
import type { Language } from '../../core/model/language';
import { a1 } from '../../core/model/address';
import { COVER_FIELDS, type CoverField, type CoverFieldDescription } from '../../core/model/coverFields';
import { REVIEW_PLACES } from '../../core/sheets/case/coverLayout';
import { missingFields } from './missingFields';
import type { TargetOf } from './nameTargets';
import { valueAt, type SheetCells } from './workbookCells';

type PlacedField = CoverFieldDescription & { readonly field: CoverField };
type Cover = Pick<CaseReading, 'cover' | 'coverPlaces' | 'unplaced'>;

/**
 * The single-cell fields by their defined names; a field without one is blank and reported, and where
 * a sheet took all of them with it, the sheet.
 * @param isOlder whether the workbook was made before a template version
 */
export function placeCover(
  language: Language,
  targetOf: TargetOf,
  sheets: readonly SheetCells[],
  isOlder: (since: string) => boolean,
): Cover {
  const cover: Partial<Record<CoverField, CellValue>> = {};
  const coverPlaces: Partial<Record<CoverField, CellPlace>> = {};
  for (const { field, name } of COVER_FIELDS) {
    const target = targetOf(name[language]);
    cover[field] = target && valueAt(target.on, target.startRow, target.startColumn);
    if (target !== null)
      coverPlaces[field] = { sheet: target.on.name, cell: a1(target.startColumn, target.startRow + 1) };
  }
  const missingOf = (key: 'cover' | 'review'): Unplaced[] =>
    missingFields(
      (COVER_FIELDS as readonly PlacedField[])
        .filter(({ field }) => (field in REVIEW_PLACES ? 'review' : 'cover') === key)
        .filter(({ field, since }) => field in coverPlaces || since === undefined || !isOlder(since))
        .map(({ field, name }) => ({ what: name[language], isPlaced: field in coverPlaces })),
      key,
      language,
      sheets,
    );
  return {
    cover: cover as Record<CoverField, CellValue>,
    coverPlaces,
    unplaced: [...missingOf('cover'), ...missingOf('review')],
  };
}
