import type { CaseReading, CellValue, CellPlace, Unplaced } from '../../../core/assessment/reading';
import { LANGUAGES, type Language } from '../../../core/guide/language';
import { a1 } from '../../../core/template/address';
import { COVER_FIELDS, type CoverField } from '../../../core/template/coverFields';
import { toCellValue } from './cellValue';
import { nameTarget } from './nameTarget';
import { valueAt, type NameFormula, type SheetValues } from './snapshot';

/** Formulas of the names by name; Excel does not tell upper from lower case. */
export type NameTable = ReadonlyMap<string, string>;

export function nameTable(names: readonly NameFormula[]): NameTable {
  return new Map(names.map(({ name, formula }) => [name.toLowerCase(), formula]));
}

/**
 * The language whose names of cover fields the workbook has.
 * @returns null when it has none
 */
export function languageOf(names: NameTable): Language | null {
  const count = (language: Language) =>
    COVER_FIELDS.filter(({ name }) => names.has(name[language].toLowerCase())).length;
  const counts = LANGUAGES.map((language) => ({ language, found: count(language) }));
  const best = counts.reduce((most, next) => (next.found > most.found ? next : most));
  return best.found === 0 ? null : best.language;
}

type Cover = Pick<CaseReading, 'cover' | 'coverPlaces' | 'unplaced'>;

/** The single-cell fields by their defined names; a field without one is blank and reported. */
export function placeCover(
  names: NameTable,
  language: Language,
  sheets: ReadonlyMap<string, SheetValues>,
): Cover {
  const cover: Partial<Record<CoverField, CellValue>> = {};
  const coverPlaces: Partial<Record<CoverField, CellPlace>> = {};
  const unplaced: Unplaced[] = [];
  for (const { field, name } of COVER_FIELDS) {
    const target = nameTarget(names.get(name[language].toLowerCase()) ?? '');
    const sheet = target === null ? undefined : sheets.get(target.sheet.toLowerCase());
    if (target === null || sheet === undefined) {
      cover[field] = null;
      unplaced.push({ reason: 'missing-field', what: name[language], place: null });
      continue;
    }
    const { firstRow, firstColumn } = target.area;
    cover[field] = toCellValue(valueAt(sheet, firstRow, firstColumn));
    coverPlaces[field] = { sheet: sheet.name, cell: a1(firstColumn, firstRow + 1) };
  }
  return { cover: cover as Record<CoverField, CellValue>, coverPlaces, unplaced };
}
