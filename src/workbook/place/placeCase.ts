import type { CaseReading, RowReading, Unplaced } from '../../core/model/reading';
import type { Language } from '../../core/model/language';
import { RANGE_NAMES } from '../../core/model/rangeNames';
import { RECORD_NAMES } from '../../core/model/recordLayout';
import { textOfCell } from '../../core/model/cell';
import { isBefore } from '../../core/model/templateAge';
import { storedOwnItems } from '../../core/policy/storedOwnItems';
import { checkHeadings, placeCheckRows } from './checkRows';
import { placeCover } from './cover';
import { placeItemLevels, type PlacedLevels } from './itemLevels';
import { languageOf } from './language';
import { placeLife } from './life';
import { placeMatrix } from './matrix';
import { misplacedFields, misplacedRows } from './misplacedNames';
import { missingFields } from './missingFields';
import { missingItems, sectorOf } from './missingItems';
import { nameTargets } from './nameTargets';
import { placePolicyRecord } from './policyRecord';
import { placeRecord } from './record';
import { parseReference } from './sheetReference';
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
        ...missingRecord(record, language, cells.sheets),
        ...misplacedFields(language, targetOf, isOlder),
        ...misplacedRows(cells.names, rows, targetOf),
        ...secondPolicy(cells.sheets, policySheet?.sheet ?? null),
        ...localNames(cells, rows),
        ...(cells.isManual === true
          ? [{ reason: 'manual-calculation', what: '', place: null } as const]
          : []),
      ],
    },
  };
}

function notCase(unplaced: readonly Unplaced[], lacking: Omit<Unplaced, 'place'>): Placing {
  return { kind: 'notCase', missing: [...unplaced, { ...lacking, place: null }] };
}

/** Names under which every workbook of ours keeps its reviews: what is gone proves nothing. */
function missingRecord(
  record: ReturnType<typeof placeRecord>,
  language: Language,
  sheets: readonly SheetCells[],
): readonly Unplaced[] {
  const fieldOf = (key: keyof typeof RECORD_NAMES) => ({
    what: RECORD_NAMES[key][language],
    isPlaced: (record?.[key] ?? null) !== null,
  });
  const seal = missingFields(
    (['versions', 'seal', 'sealed'] as const).map(fieldOf),
    'seal',
    language,
    sheets,
  );
  const log = missingFields([fieldOf('log')], 'review', language, sheets);
  // A sheet that is gone as a whole is named with its fields.
  return [...seal, ...log.filter(({ reason }) => reason !== 'missing-sheet')];
}

/** Another sheet with levels that is no check sheet: a person may take it for 方針. */
function secondPolicy(sheets: readonly SheetCells[], own: SheetCells | null): readonly Unplaced[] {
  return sheets
    .filter((sheet) => sheet !== own && checkHeadings(sheet) === null && placeItemLevels(sheet) !== null)
    .map(({ name }) => ({ reason: 'second-table', what: name, place: { sheet: name, cell: 'A1' } }));
}

/** Names that mean something else on a sheet of the case: its cells calculate with that. */
function localNames(
  { localNames: local = [], names }: WorkbookCells,
  rows: readonly RowReading[],
): Unplaced[] {
  if (local.length === 0) return [];
  const known = new Set(names.map(({ name }) => name.toLowerCase()));
  const ownSheets = new Set([
    ...rows.map(({ sheet }) => sheet),
    ...names.flatMap(({ formula }) => parseReference(formula)?.sheet ?? []),
  ]);
  return local
    .filter(({ name, sheet }) => known.has(name.toLowerCase()) && ownSheets.has(sheet))
    .map(({ name, sheet }) => ({ reason: 'local-name', what: name, place: { sheet, cell: 'A1' } }));
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
