import type { CaseReading, CellPlace, CellValue, Unplaced } from '../../../../core/assessment/reading';
import type { Language } from '../../../../core/guide/language';
import { COVER_FIELDS, type CoverField } from '../../../../core/template/coverFields';
import { cellName } from '../cellAddress';
import { valueAt } from '../rawWorkbook';
import type { NameTarget } from './caseNames';

/** The single-cell fields by their defined names; a field without one is blank and reported. */
export function readCover(
  language: Language,
  targetOf: (name: string) => NameTarget | null,
): Pick<CaseReading, 'cover' | 'coverPlaces' | 'unplaced'> {
  const cover: Partial<Record<CoverField, CellValue>> = {};
  const coverPlaces: Partial<Record<CoverField, CellPlace>> = {};
  const unplaced: Unplaced[] = [];
  for (const { field, name } of COVER_FIELDS) {
    const target = targetOf(name[language]);
    cover[field] = target && valueAt(target.on, target.startRow, target.startColumn);
    if (target)
      coverPlaces[field] = { sheet: target.on.name, cell: cellName(target.startRow, target.startColumn) };
    else unplaced.push({ reason: 'missing-field', what: name[language], place: null });
  }
  return { cover: cover as Record<CoverField, CellValue>, coverPlaces, unplaced };
}
