import { textOf } from '../../text/text';
import { answerKey } from '../../rules/answer/answerWords';
import { errorOf, isFilled, textOfCell } from '../../model/cell';
import type { CaseReading, CellPlace, CellValue, RowReading } from '../../model/reading';
import type { CheckItem } from '../../guide/item';
import type { Language } from '../../model/language';
import { itemUnder } from '../../guide/policyItems';
import { storedOwnItems } from '../../policy/storedOwnItems';
import type { CellEdit } from '../../model/cellEdit';
import { APPLICANT_FIELDS, HQ_FIELDS, type ApplicantField } from '../../model/rowFields';
import { canonicalValue } from '../../rules/record/snapshot';
import type { VendorReading } from './vendorReading';

/** Cells that a vendor fills in; nothing else of a case is ever written by a merge. */
export const VENDOR_FIELDS = APPLICANT_FIELDS;
type VendorField = ApplicantField;

export type VendorRejection =
  | 'VENDOR_UNKNOWN'
  | 'VENDOR_DUPLICATE'
  | 'VENDOR_FOREIGN_CASE'
  | 'VENDOR_NOT_VENDOR_ROW'
  | 'VENDOR_REVIEWER_COLUMN'
  | 'VENDOR_UNKNOWN_ANSWER'
  | 'VENDOR_ERROR_CELL';

/** One cell of the case that the vendor's answer changes. */
export interface VendorChange {
  readonly itemId: string;
  readonly field: VendorField;
  readonly place: CellPlace;
  readonly before: CellValue;
  readonly after: string | number;
}

/** A row that is refused, with its place in the vendor's workbook. */
export interface RejectedRow {
  readonly itemId: string;
  readonly reason: VendorRejection;
  readonly place: CellPlace | null;
}

/** What a merge would do. Every row read is in exactly one of the three counts. */
export interface VendorMerge {
  readonly changes: readonly VendorChange[];
  readonly rejected: readonly RejectedRow[];
  readonly counts: {
    readonly read: number;
    readonly written: number;
    readonly unchanged: number;
    readonly rejected: number;
  };
  /** For the port's `apply`; stops where a cell changed since the preview. */
  readonly edits: readonly CellEdit[];
}

/**
 * Previews what a vendor's workbook changes in a case, row by row by item id. A blank cell of the vendor
 * never empties an answer; a refused row changes nothing. Never throws.
 */
export function mergeVendor(reading: CaseReading, vendor: VendorReading): VendorMerge {
  const rows = new Map(reading.rows.map((row) => [row.itemId, row]));
  const ownItems = storedOwnItems(reading.storedPolicy);
  const isForeign = isAnotherCase(reading, vendor);
  const twice = new Set(duplicatesOf(vendor));
  const taken: (readonly VendorChange[])[] = [];
  const refused: RejectedRow[] = [...unplacedRows(vendor)];
  for (const row of vendor.rows) {
    const own = rows.get(row.itemId);
    const item = itemUnder({ ownItems }, row.itemId);
    const reason = isForeign ? 'VENDOR_FOREIGN_CASE' : rejectionOf(row, item, own, twice);
    if (reason !== null || own === undefined || item === undefined)
      refused.push(rejected(row, reason ?? 'VENDOR_UNKNOWN'));
    else taken.push(changesOf(row, item, own, reading.language));
  }
  const changes = taken.flat();
  return {
    changes,
    rejected: refused,
    counts: {
      read: taken.length + refused.length,
      written: taken.filter((row) => row.length > 0).length,
      unchanged: taken.filter((row) => row.length === 0).length,
      rejected: refused.length,
    },
    edits: changes.map(({ place, before, after }) => ({ place, value: after, expected: before })),
  };
}

/** Another case number; where neither workbook has one, another device: an empty number is nobody's. */
function isAnotherCase({ cover }: CaseReading, vendor: VendorReading): boolean {
  const [own, theirs] = [textOfCell(cover.caseId), textOfCell(vendor.caseId)];
  if (own !== '' || theirs !== '') return own !== theirs;
  const device = [cover.device, cover.model].map(textOfCell).join('\n');
  return (
    device.trim() === '' ||
    device !== [vendor.device ?? null, vendor.model ?? null].map(textOfCell).join('\n')
  );
}

const duplicatesOf = ({ unplaced }: VendorReading) =>
  unplaced.filter(({ reason }) => reason === 'duplicate-item').map(({ what }) => what);

/** Second rows and unknown ids never became rows; they count as read and refused. */
function unplacedRows({ unplaced }: VendorReading): readonly RejectedRow[] {
  return unplaced.flatMap(({ reason, what, place }): readonly RejectedRow[] => {
    if (reason === 'unknown-item') return [{ itemId: what, reason: 'VENDOR_UNKNOWN', place }];
    return reason === 'duplicate-item' ? [{ itemId: what, reason: 'VENDOR_DUPLICATE', place }] : [];
  });
}

const rejected = ({ itemId, sheet, cells }: RowReading, reason: VendorRejection): RejectedRow => ({
  itemId,
  reason,
  place: { sheet, cell: cells.itemId },
});

function rejectionOf(
  { itemId, fields }: RowReading,
  item: CheckItem | undefined,
  own: RowReading | undefined,
  twice: ReadonlySet<string>,
): VendorRejection | null {
  if (item === undefined || own === undefined) return 'VENDOR_UNKNOWN';
  if (twice.has(itemId)) return 'VENDOR_DUPLICATE';
  if (item.owner !== 'vendor') return 'VENDOR_NOT_VENDOR_ROW';
  if (HQ_FIELDS.some((field) => isFilled(fields[field]))) return 'VENDOR_REVIEWER_COLUMN';
  if (VENDOR_FIELDS.some((field) => errorOf(fields[field]) !== null)) return 'VENDOR_ERROR_CELL';
  return answerKey(item, textOfCell(fields.answer)) === null ? 'VENDOR_UNKNOWN_ANSWER' : null;
}

function changesOf(
  row: RowReading,
  item: CheckItem,
  own: RowReading,
  language: Language,
): readonly VendorChange[] {
  return VENDOR_FIELDS.flatMap((field) => {
    const given = canonicalValue(row.fields[field]);
    if (given === null || typeof given === 'object' || textOfCell(given) === '') return [];
    const after = field === 'answer' ? answerIn(item, String(given), language) : given;
    const before = own.fields[field];
    if (canonicalValue(before) === after) return [];
    return [
      { itemId: row.itemId, field, place: { sheet: own.sheet, cell: own.cells[field] }, before, after },
    ];
  });
}

/** The vendor may have answered in the other language. */
export function answerIn(item: CheckItem, text: string, language: Language): string {
  const keys = answerKey(item, text)?.split(',') ?? [];
  const words = keys.flatMap((key) => item.answers.find((choice) => choice.key === key)?.[language] ?? []);
  return words.length === 0 ? text : words.join(textOf(language).separator);
}
