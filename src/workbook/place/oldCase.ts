import type { CaseReading } from '../../core/model/reading';
import { FIRST_ARCHIVE_ROW, ARCHIVE_COLUMNS } from '../../core/migrate/archiveSheet';
import type { OldCase, OldRow } from '../../core/migrate/migrationPlan';
import { MIGRATION_TEXT } from '../../core/migrate/migrationWords';
import { parseCell } from '../../core/model/cellRange';
import { ROW_COLUMNS, type RowField } from '../../core/model/rowFields';
import { checkHeadings } from './checkRows';
import { valueAt, type SheetCells } from './workbookCells';

/** What a case of an older template holds beyond a reading: rows that nothing knows any more, its archive, open sheets. */
export function oldCaseOf(
  reading: CaseReading,
  sheets: readonly SheetCells[],
  shown: readonly string[],
): OldCase {
  const unknown = reading.unplaced.flatMap(({ reason, what, place }): OldRow[] => {
    const sheet = sheets.find(({ name }) => name === place?.sheet);
    if (reason !== 'unknown-item' || place === null || sheet === undefined) return [];
    return rowAt(sheet, place.cell, what);
  });
  const archive = sheets.find(({ name }) => name === MIGRATION_TEXT.sheet[reading.language]);
  return { reading, unknown, archive: archive === undefined ? [] : linesOf(archive), shown };
}

function rowAt(sheet: SheetCells, cell: string, itemId: string): OldRow[] {
  const headings = checkHeadings(sheet);
  const at = parseCell(cell);
  if (headings === null || at === null) return [];
  const fields = Object.fromEntries(
    ROW_COLUMNS.map(({ field }) => [field, valueAt(sheet, at.row, headings.columns.get(field))]),
  ) as Record<RowField, ReturnType<typeof valueAt>>;
  return [{ itemId, sheet: sheet.name, fields }];
}

function linesOf(sheet: SheetCells): OldCase['archive'] {
  return [...sheet.rows.keys()]
    .filter((row) => row >= FIRST_ARCHIVE_ROW)
    .map((row) => ARCHIVE_COLUMNS.map((_key, column) => valueAt(sheet, row, column)));
}
