import type { CellValue } from '../model/reading';
import { textOfCell } from '../model/cell';
import type { Language } from '../model/language';
import type { SheetDescription } from '../sheets/description';
import { heightOf } from '../sheets/rowHeight';
import { SheetDraft } from '../sheets/sheetDraft';
import { printOf } from '../sheets/case/print';
import { MIGRATION_TEXT } from './migrationWords';

/** Columns of 以前の項目 in their order. */
export const ARCHIVE_COLUMNS = [
  'from',
  'fate',
  'itemId',
  'oldSheet',
  'requirement',
  'answer',
  'evidence',
  'remark',
  'due',
  'hqCheck',
  'hqComment',
] as const;

export type ArchiveLine = readonly CellValue[];

/** Zero-based; the first line of the archive. */
export const FIRST_ARCHIVE_ROW = 4;
const WIDTHS = [11, 20, 16, 16, 44, 18, 24, 28, 12, 11, 24] as const;

/** 以前の項目: what changed and removed items said, kept for good. */
export function archiveSheet(lines: readonly ArchiveLine[], language: Language): SheetDescription {
  const draft = new SheetDraft();
  draft.text(0, 1, 'title', MIGRATION_TEXT.title[language]);
  draft.height(1, 32);
  draft.text(0, 2, 'subtitle', MIGRATION_TEXT.note[language]);
  ARCHIVE_COLUMNS.forEach((key, column) =>
    draft.text(column, FIRST_ARCHIVE_ROW, 'heading', MIGRATION_TEXT[key][language]),
  );
  lines.forEach((line, index) => writeLine(draft, FIRST_ARCHIVE_ROW + 1 + index, line));
  const heading = `$${FIRST_ARCHIVE_ROW}:$${FIRST_ARCHIVE_ROW}`;
  return {
    key: 'archive',
    name: MIGRATION_TEXT.sheet[language],
    state: 'visible',
    tabColor: null,
    columnWidths: WIDTHS,
    rows: draft.rows(),
    merges: [],
    freeze: { rows: FIRST_ARCHIVE_ROW, columns: 0 },
    filter: null,
    validations: [],
    conditionalFormats: [],
    links: [],
    ground: 'plain',
    isProtected: true,
    print: printOf(WIDTHS.length - 1, Math.max(FIRST_ARCHIVE_ROW, draft.lastRow), heading, language),
    activeCell: 'A1',
  };
}

function writeLine(draft: SheetDraft, row: number, line: ArchiveLine): void {
  ARCHIVE_COLUMNS.forEach((key, column) => {
    const value = line[column] ?? null;
    if (typeof value === 'number') {
      draft.put(column, row, key === 'due' ? 'computedDate' : 'text', { kind: 'number', value });
    } else draft.text(column, row, 'text', textOfCell(value));
  });
  const heights = WIDTHS.map((width, column) => heightOf({ text: textOfCell(line[column] ?? null), width }));
  draft.height(row, Math.max(18, ...heights));
}
