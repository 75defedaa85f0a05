import { RECORD_FIELDS, type CellPlace, type CellValue, type RecordField } from '../../core/model/reading';
import { a1 } from '../../core/model/address';
import { POLICY_WORDS } from '../../core/sheets/policyWords';
import { comparable } from './comparable';
import { perSheet } from './perSheet';
import { valueAt, type SheetCells } from './workbookCells';

const LABELS = {
  version: 'policyVersion',
  author: 'policyChangedBy',
  approvedBy: 'policyApprovedBy',
  date: 'policyChangedOn',
  reason: 'policyReason',
} as const satisfies Record<RecordField, keyof typeof POLICY_WORDS>;

const FIELD_OF: ReadonlyMap<string, RecordField> = new Map(
  RECORD_FIELDS.flatMap((field) =>
    Object.values(POLICY_WORDS[LABELS[field]]).map((label) => [comparable(label), field] as const),
  ),
);

/** The record of changes: what stands beside its labels, and where. */
export interface PlacedRecord {
  readonly values: Readonly<Record<RecordField, CellValue>>;
  readonly places: Readonly<Partial<Record<RecordField, CellPlace>>>;
}

const NOT_THERE: PlacedRecord = {
  values: { version: null, author: null, approvedBy: null, date: null, reason: null },
  places: {},
};

/** Finds the record of changes on 方針 by its labels; the topmost of each counts. */
export function placePolicyRecord(sheet: SheetCells | null): PlacedRecord {
  return sheet === null ? NOT_THERE : findRecord(sheet);
}

const findRecord = perSheet((sheet): PlacedRecord => {
  const values: Partial<Record<RecordField, CellValue>> = {};
  const places: Partial<Record<RecordField, CellPlace>> = {};
  for (const [row, cells] of sheet.rows) {
    for (const { col, value } of cells) {
      const field = FIELD_OF.get(comparable(value));
      if (field === undefined || places[field] !== undefined) continue;
      values[field] = valueAt(sheet, row, col + 1);
      places[field] = { sheet: sheet.name, cell: a1(col + 1, row + 1) };
    }
  }
  const { version = null, author = null, approvedBy = null, date = null, reason = null } = values;
  return { values: { version, author, approvedBy, date, reason }, places };
});
