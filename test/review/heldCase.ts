import type { CaseReading } from '../../src/core/model/reading';
import type { CellEdit } from '../../src/core/model/cellEdit';
import type { RowField } from '../../src/core/model/rowFields';
import { historyXml, readHistory } from '../../src/core/review/historyXml';
import { nextSubmission } from '../../src/core/review/nextSubmission';
import { remember, type SnapshotHistory } from '../../src/core/review/snapshotHistory';
import type { WorkbookDescription } from '../../src/core/sheets/description';
import { webDigest } from '../../src/workbook/digest/webDigest';
import { answeredBook, edited, readingOf } from './caseBook';

/** A case in memory whose cells keep what is written, with the answers of its submissions beside them. */
export interface HeldCase {
  readonly reading: () => CaseReading;
  readonly change: (edits: readonly CellEdit[]) => void;
  readonly workbook: { history: string | null };
}

/** A case that nothing but edits changes. */
export function heldCase(start: WorkbookDescription = answeredBook()): HeldCase {
  let book = start;
  return {
    reading: () => readingOf(book),
    change: (edits) => {
      book = edited(book, edits);
    },
    workbook: { history: null },
  };
}

/** The answers of the submissions that the workbook carries. */
export function historyOf({ workbook }: Pick<HeldCase, 'workbook'>): SnapshotHistory {
  const kept = readHistory(workbook.history === null ? [] : [workbook.history]);
  return kept.kind === 'history' ? kept.history : [];
}

/** The applicant's submission as the pane makes it: log, then the answers beside the cells. */
export async function submit(own: HeldCase, by = '佐藤', on = '2026-11-23'): Promise<void> {
  const { entry, edits, snapshot } = await nextSubmission(own.reading(), { by, on }, webDigest);
  own.change(edits);
  own.workbook.history = historyXml(remember(historyOf(own), { digest: entry.digest, snapshot }));
}

/** Edit of an item's cell. */
export function rowEdit(
  { reading }: Pick<HeldCase, 'reading'>,
  itemId: string,
  field: RowField,
  value: CellEdit['value'],
): CellEdit {
  const row = reading().rows.find((entry) => entry.itemId === itemId);
  if (row === undefined) throw new Error(`no row ${itemId}`);
  return { place: { sheet: row.sheet, cell: row.cells[field] }, value };
}
