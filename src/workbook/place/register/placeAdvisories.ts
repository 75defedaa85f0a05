import { textOfCell } from '../../../core/model/cell';
import type { AdvisoriesPlace } from '../../../core/register/advisories/advisoriesPlace';
import { ADVISORY_COLUMNS, type AdvisoryField } from '../../../core/sheets/register/advisoryColumns';
import { findHeadings } from '../headings';
import type { SheetCells } from '../workbookCells';
import { languageOf, rowsBelow, wordsOf } from './listRows';

/** Headings that tell the sheet from all others. */
const NEEDED = ['advisory', 'match', 'decision'] as const satisfies readonly AdvisoryField[];

const WORDS = wordsOf<AdvisoryField>(ADVISORY_COLUMNS);

/** Finds 脆弱性情報 by its headings; null where the workbook has none. */
export function placeAdvisories(sheets: readonly SheetCells[]): AdvisoriesPlace | null {
  for (const sheet of sheets) {
    const headings = findHeadings(sheet, WORDS, NEEDED);
    if (headings === null) continue;
    const record = headings.columns.get('record');
    const noted = sheet.rows.get(headings.row - 3)?.find(({ col }) => col === record)?.value ?? null;
    const { rows, nextRow } = rowsBelow(sheet, headings, (field) => field !== 'state');
    return {
      sheet: sheet.name,
      language: languageOf<AdvisoryField>(sheet, headings, ADVISORY_COLUMNS),
      headingRow: headings.row + 1,
      columns: headings.columns,
      rows,
      lastReading: textOfCell(noted),
      nextRow,
    };
  }
  return null;
}
