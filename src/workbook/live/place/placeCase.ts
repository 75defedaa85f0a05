import type { CellValue, RowReading, Unplaced } from '../../../core/assessment/reading';
import { ITEMS } from '../../../core/guide/catalogue';
import type { Language } from '../../../core/guide/language';
import { caseNames } from '../../../core/template/caseNames';
import type { CaseOutcome } from '../../port';
import { checkHeadings, placeCheckRows } from './checkRows';
import { languageOf, nameTable, placeCover, type NameTable } from './cover';
import { placeItemLevels } from './itemLevels';
import { placeMatrix } from './matrix';
import { missingItems, sectorOf } from './missingItems';
import { nameTarget } from './nameTarget';
import { givenOnCover } from './givenOnCover';
import type { SheetValues, Snapshot } from './snapshot';

/**
 * Finds a case in what was read from the host: rows by item id, fields by heading or defined name.
 * Sheets, rows and columns may have been renamed, moved or reordered. Linear in the cells.
 * @returns why it is no case where there are neither item rows of a risk sheet nor names of a cover
 */
export function placeCase(snapshot: Snapshot): CaseOutcome {
  const names = nameTable(snapshot.names);
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const { rows, unplaced } = placeRows(snapshot.sheets);
  const [language, sector] = [languageOf(names), sectorOf(rows)];
  if (language === null || sector === null) return { kind: 'notCase', missing: reasons(language, unplaced) };
  const cover = placeCover(names, language, sheets);
  const matrix = matrixOf(names, sheets, caseNames(sector, language).matrix);
  return {
    kind: 'case',
    reading: {
      language,
      sector,
      cover: cover.cover,
      coverPlaces: cover.coverPlaces,
      matrix: matrix ?? [],
      itemLevels: levelsOf(snapshot.sheets),
      rows: rows.map((row) => givenOnCover(row, cover.cover, language)),
      unplaced: [
        ...unplaced,
        ...cover.unplaced,
        ...(matrix === null ? [missingMatrix(sector, language)] : []),
        ...missingItems(rows, sector, language),
      ],
    },
  };
}

function placeRows(sheets: readonly SheetValues[]): { rows: RowReading[]; unplaced: Unplaced[] } {
  const seen = new Set<string>();
  const placed = sheets.flatMap((sheet) => {
    const headings = checkHeadings(sheet);
    return headings === null ? [] : [placeCheckRows(sheet, headings, ITEMS, seen)];
  });
  return { rows: placed.flatMap(({ rows }) => rows), unplaced: placed.flatMap(({ unplaced }) => unplaced) };
}

function reasons(language: Language | null, unplaced: readonly Unplaced[]): Unplaced[] {
  const what = language === null ? { reason: 'missing-field' as const, what: '用途 / Uses' } : null;
  return [...unplaced, what ?? { reason: 'missing-sheet' as const, what: 'RISK' }].map((entry) => ({
    place: null,
    ...entry,
  }));
}

function matrixOf(
  names: NameTable,
  sheets: ReadonlyMap<string, SheetValues>,
  name: string,
): readonly (readonly CellValue[])[] | null {
  const target = nameTarget(names.get(name.toLowerCase()) ?? '');
  const sheet = target === null ? undefined : sheets.get(target.sheet.toLowerCase());
  return target === null || sheet === undefined ? null : placeMatrix(sheet, target);
}

function missingMatrix(sector: 'PA' | 'FA', language: Language): Unplaced {
  return { reason: 'missing-field', what: caseNames(sector, language).matrix, place: null };
}

function levelsOf(sheets: readonly SheetValues[]): Readonly<Record<string, readonly CellValue[]>> {
  for (const sheet of sheets) {
    const levels = checkHeadings(sheet) === null ? placeItemLevels(sheet) : null;
    if (levels !== null) return levels;
  }
  return {};
}
