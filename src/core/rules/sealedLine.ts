import { OWN_ID } from '../model/ownItem';
import type { CaseReading, CellPlace, CellValue, RowReading } from '../model/reading';
import { CATALOGUE, ITEMS } from '../guide/catalogue';
import { HIGH_TO_LOW, USES, USE_CASES } from '../model/terms';
import { COVER_FIELDS, type CoverField, type CoverFieldDescription } from '../model/coverFields';
import { mirroredField } from '../model/mirroredFields';
import { TYPED_FIELDS, type RowField } from '../model/rowFields';

/**
 * What belongs together in a snapshot: an item, a cover field, a row of the matrix, a version. The key of
 * an item's line is the item id; the others carry a prefix, so that no two kinds can meet.
 */
export type LineKey = string;

const VALUE = ['value'] as const;

/**
 * Fields of an item: what people fill in, its levels on the policy sheet, where the answer comes from. Copies are kept
 * in this order, so a field that comes later goes to the end.
 */
const ITEM_FIELDS: readonly string[] = [...TYPED_FIELDS, ...HIGH_TO_LOW, 'origin'];
/** An answer that is given on the cover, and that it comes from there, are no values of the row. */
const MIRRORED_ITEM_FIELDS = ITEM_FIELDS.filter((field) => field !== 'answer' && field !== 'origin');
/** Copies that a line needs at most. */
export const MOST_FIELDS = ITEM_FIELDS.length;

/** True for an item whose answer is given on the cover. */
export const isMirrored = (itemId: string): boolean => mirroredField(itemId) !== null;

export const VERSION_LINES = ['version:template', 'version:policy'] as const;

/** Cover fields that people fill in; what is computed follows from them. */
const FILLED_COVER_FIELDS: readonly CoverField[] = COVER_FIELDS.filter(({ role }) => role !== 'computed').map(
  ({ field }) => field,
);

/** Line of a cover field. */
export const coverLine = (field: CoverField): LineKey => `cover:${field}`;

/** Lines that every case has beside its items. */
const COMMON_LINES: readonly LineKey[] = [
  ...FILLED_COVER_FIELDS.map(coverLine),
  ...USE_CASES.map((useCase) => `matrix:${useCase}`),
  ...VERSION_LINES,
];

const UNSEALED: ReadonlySet<LineKey> = new Set(
  (COVER_FIELDS as readonly (CoverFieldDescription & { readonly field: CoverField })[])
    .filter(({ sealed }) => sealed === false)
    .map(({ field }) => coverLine(field)),
);

/** Lines of {@link COMMON_LINES} that a decision seals. */
export const SEALED_COMMON_LINES = COMMON_LINES.filter((line) => !UNSEALED.has(line));

const RANK: ReadonlyMap<LineKey, number> = new Map(
  [...COMMON_LINES, ...CATALOGUE.map(({ id }) => id)].map((line, index) => [line, index]),
);

/** Order in which lines are shown: cover, policy, then the items as the catalogue has them. */
export const rankOf = (line: LineKey): number => RANK.get(line) ?? RANK.size;

/** Fields of a line, in the order of the seal sheet's columns; empty for an unknown line. */
export function fieldsOf(line: LineKey): readonly string[] {
  if (line.startsWith('matrix:')) return USES;
  if (line.includes(':')) return VALUE;
  if (!ITEMS.has(line) && !OWN_ID.test(line)) return [];
  return isMirrored(line) ? MIRRORED_ITEM_FIELDS : ITEM_FIELDS;
}

/** Reads single values of a case by line and field; built once, then constant time per value. */
export interface LineReader {
  /** Lines that the workbook holds. */
  readonly lines: readonly LineKey[];
  valueOf(line: LineKey, field: string): CellValue;
  /** null for cells of the policy sheet, whose places a reading does not carry, and for missing ones. */
  placeOf(line: LineKey, field: string): CellPlace | null;
}

export function lineReader(reading: CaseReading): LineReader {
  const rows = new Map(reading.rows.map((row) => [row.itemId, row]));
  return {
    lines: [...COMMON_LINES, ...rows.keys()],
    valueOf: (line, field) => valueOf(reading, rows, line, field),
    placeOf: (line, field) => placeOf(reading, rows, line, field),
  };
}

function valueOf(
  reading: CaseReading,
  rows: ReadonlyMap<string, RowReading>,
  line: LineKey,
  field: string,
): CellValue {
  const [kind = '', name = ''] = line.split(':');
  if (kind === 'cover') return reading.cover[name as CoverField] ?? null;
  if (kind === 'version') return versionOf(reading, line);
  if (kind === 'matrix') {
    const row = USE_CASES.findIndex((useCase) => useCase === name);
    return reading.matrix[row]?.[USES.findIndex((use) => use === field)] ?? null;
  }
  const level = HIGH_TO_LOW.findIndex((known) => known === field);
  if (level >= 0)
    return Object.hasOwn(reading.itemLevels, line) ? (reading.itemLevels[line]?.[level] ?? null) : null;
  return rows.get(line)?.fields[field as RowField] ?? null;
}

/** The versions stand on the seal sheet; a workbook without one has none. */
function versionOf({ record }: CaseReading, line: LineKey): CellValue {
  const index = VERSION_LINES.findIndex((known) => known === line);
  return record?.versions?.values[index]?.[0] ?? null;
}

function placeOf(
  reading: CaseReading,
  rows: ReadonlyMap<string, RowReading>,
  line: LineKey,
  field: string,
): CellPlace | null {
  if (line.startsWith('cover:'))
    return reading.coverPlaces[line.slice('cover:'.length) as CoverField] ?? null;
  const row = rows.get(line);
  const cell = row?.cells[field as RowField];
  return row === undefined || cell === undefined ? null : { sheet: row.sheet, cell };
}
