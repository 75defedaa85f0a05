import type { CaseReading, CellPlace, CellValue, Unplaced } from '../../core/assessment/reading';
import type { Language } from '../../core/guide/language';
import { a1 } from '../../core/template/address';
import { COVER_FIELDS, type CoverField } from '../../core/template/coverFields';
import type { TargetOf } from './nameTargets';
import { valueAt } from './snapshot';

type Cover = Pick<CaseReading, 'cover' | 'coverPlaces' | 'unplaced'>;

/** The single-cell fields by their defined names; a field without one is blank and reported. */
export function placeCover(language: Language, targetOf: TargetOf): Cover {
  const cover: Partial<Record<CoverField, CellValue>> = {};
  const coverPlaces: Partial<Record<CoverField, CellPlace>> = {};
  const unplaced: Unplaced[] = [];
  for (const { field, name } of COVER_FIELDS) {
    const target = targetOf(name[language]);
    cover[field] = target && valueAt(target.on, target.startRow, target.startColumn);
    if (target === null) unplaced.push({ reason: 'missing-field', what: name[language], place: null });
    else coverPlaces[field] = { sheet: target.on.name, cell: a1(target.startColumn, target.startRow + 1) };
  }
  return { cover: cover as Record<CoverField, CellValue>, coverPlaces, unplaced };
}
