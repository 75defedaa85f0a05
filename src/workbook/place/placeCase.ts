import type { CaseReading, Unplaced } from '../../core/model/reading';
import { RANGE_NAMES } from '../../core/model/rangeNames';
import { textOfCell } from '../../core/model/cell';
import { isBefore } from '../../core/model/templateAge';
import { storedOwnItems } from '../../core/policy/storedOwnItems';
import { checkHeadings, placeCheckRows } from './checkRows';
import { placeCover } from './cover';
import { placeItemLevels, type PlacedLevels } from './itemLevels';
import { languageOf } from './language';
import { placeLife } from './life';
import { placeMatrix } from './matrix';
import { missingFields } from './missingFields';
import { missingItems, sectorOf } from './missingItems';
import { nameTargets } from './nameTargets';
import { placePolicyRecord } from './policyRecord';
import { placeRecord } from './record';
import { inOrderOfWeight } from './sheetOrder';
import type { SheetCells, WorkbookCells } from './workbookCells';

/** Either a case workbook, or why this is not one. */
export type Placing =
  | { readonly kind: 'case'; readonly reading: CaseReading }
  | { readonly kind: 'notCase'; readonly missing: readonly Unplaced[] };

/**
 * Finds a case in the cells of a workbook: rows by item id, fields by heading or defined name.
 * Sheets, rows and columns may have been renamed, moved or reordered; what cannot be placed is
 * reported. Linear in the cells.
 * @returns why it is no case where no name of a cover is left, or neither a risk sheet nor 方針 lists its items
 */
export function placeCase(cells: WorkbookCells): Placing {
  const stored = cells.policy?.reading ?? null;
  const ownItems = storedOwnItems(stored);
  const targetOf = nameTargets(cells);
  const language = languageOf(cells.names);
  const record = language && placeRecord(language, targetOf);
  const version = textOfCell(record?.versions?.values[0]?.[0] ?? null);
  const isOlder = (since: string) => isBefore(version, since);
  const { rows, unplaced } = placeCheckRows(inOrderOfWeight(cells, targetOf), ownItems, isOlder);
  const policySheet = findPolicySheet(cells.sheets);
  const itemLevels = policySheet?.levels.values ?? {};
  const sector = sectorOf(rows, Object.keys(itemLevels));
  if (language === null) return notCase(unplaced, { reason: 'missing-field', what: '用途 / Uses' });
  if (sector === null) return notCase(unplaced, { reason: 'missing-sheet', what: 'RISK' });
  const cover = placeCover(language, targetOf, cells.sheets, isOlder);
  const matrixName = RANGE_NAMES.matrix[language];
  const matrixTarget = targetOf(matrixName);
  const matrix = matrixTarget && placeMatrix(matrixTarget);
  const changes = placePolicyRecord(policySheet?.sheet ?? null);
  const life = placeLife(language, targetOf);
  return {
    kind: 'case',
    reading: {
      language,
      sector,
      ...cover,
      matrix: matrix?.values ?? [],
      itemLevels,
      policyRecord: changes.values,
      policyPlaces: {
        matrix: matrix?.places ?? [],
        levels: policySheet?.levels.places ?? {},
        waivers: policySheet?.levels.waivers ?? {},
        record: changes.places,
      },
      storedPolicy: stored,
      policyDigest: cells.policy?.digest ?? null,
      rows,
      ...(record && { record }),
      ...(life && { life }),
      unplaced: [
        ...unplaced,
        ...cover.unplaced,
        ...missingFields(
          [{ what: matrixName, isPlaced: matrix !== null }],
          'policy',
          language,
          policySheet === null ? cells.sheets : null,
        ),
        ...missingItems(rows, sector, language, ownItems),
      ],
    },
  };
}

function notCase(unplaced: readonly Unplaced[], lacking: Omit<Unplaced, 'place'>): Placing {
  return { kind: 'notCase', missing: [...unplaced, { ...lacking, place: null }] };
}

/** 方針 is the first sheet with levels that is no check sheet. */
function findPolicySheet(
  sheets: readonly SheetCells[],
): { readonly sheet: SheetCells; readonly levels: PlacedLevels } | null {
  for (const sheet of sheets) {
    const levels = checkHeadings(sheet) === null ? placeItemLevels(sheet) : null;
    if (levels !== null) return { sheet, levels };
  }
  return null;
}
