import type { CaseReading, CellValue, Unplaced } from '../../core/assessment/reading';
import { caseNames } from '../../core/template/caseNames';
import { checkHeadings, placeCheckRows } from './checkRows';
import { placeCover } from './cover';
import { placeItemLevels } from './itemLevels';
import { languageOf } from './language';
import { placeMatrix } from './matrix';
import { missingItems, sectorOf } from './missingItems';
import { nameTargets } from './nameTargets';
import { placeRecord } from './record';
import type { SheetCells, Snapshot } from './snapshot';

/** Either a case workbook, or why this is not one. */
export type Placing =
  | { readonly kind: 'case'; readonly reading: CaseReading }
  | { readonly kind: 'notCase'; readonly missing: readonly Unplaced[] };

/**
 * Finds a case in the cells of a workbook: rows by item id, fields by heading or defined name.
 * Sheets, rows and columns may have been renamed, moved or reordered; what cannot be placed is
 * reported. Linear in the cells.
 * @returns why it is no case where there are neither item rows of a risk sheet nor names of a cover
 */
export function placeCase(snapshot: Snapshot): Placing {
  const { rows, unplaced } = placeCheckRows(snapshot.sheets);
  const [language, sector] = [languageOf(snapshot.names), sectorOf(rows)];
  if (language === null) return notCase(unplaced, { reason: 'missing-field', what: '用途 / Uses' });
  if (sector === null) return notCase(unplaced, { reason: 'missing-sheet', what: 'RISK' });
  const targetOf = nameTargets(snapshot);
  const cover = placeCover(language, targetOf);
  const matrixName = caseNames(sector, language).matrix;
  const matrixTarget = targetOf(matrixName);
  const matrix = matrixTarget && placeMatrix(matrixTarget);
  const record = placeRecord(language, targetOf);
  return {
    kind: 'case',
    reading: {
      language,
      sector,
      ...cover,
      matrix: matrix ?? [],
      itemLevels: levelsOf(snapshot.sheets),
      rows,
      ...(record && { record }),
      unplaced: [
        ...unplaced,
        ...cover.unplaced,
        ...(matrix ? [] : [{ reason: 'missing-field' as const, what: matrixName, place: null }]),
        ...missingItems(rows, sector, language),
      ],
    },
  };
}

function notCase(unplaced: readonly Unplaced[], lacking: Omit<Unplaced, 'place'>): Placing {
  return { kind: 'notCase', missing: [...unplaced, { ...lacking, place: null }] };
}

/** 方針 is the first sheet with levels that is no check sheet. */
function levelsOf(sheets: readonly SheetCells[]): Readonly<Record<string, readonly CellValue[]>> {
  for (const sheet of sheets) {
    const levels = checkHeadings(sheet) === null ? placeItemLevels(sheet) : null;
    if (levels !== null) return levels;
  }
  return {};
}
