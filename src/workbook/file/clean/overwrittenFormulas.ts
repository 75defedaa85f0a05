import type { CaseReading, CellPlace } from '../../../core/model/reading';
import { isMirrored } from '../../../core/rules/sealedLine';
import { parseCell } from '../../../core/model/cellRange';
import { COVER_FIELDS } from '../../../core/model/coverFields';
import { ROW_COLUMNS } from '../../../core/model/rowFields';
import type { RawWorkbook } from '../read/rawWorkbook';

/**
 * Cells that the template computes and in which no formula stands any more, or one that looks at nothing,
 * such as `="充足"`. Formulas themselves are not compared: Excel rewrites them when rows move.
 */
export function overwrittenFormulas(raw: RawWorkbook, reading: CaseReading): readonly CellPlace[] {
  const sheets = new Map(raw.sheets.map((sheet) => [sheet.name, sheet]));
  return computedPlaces(reading).filter(({ sheet, cell }) => {
    const position = parseCell(cell);
    const row = position && sheets.get(sheet)?.rows.get(position.row);
    const formula = row?.find(({ col }) => col === position?.col)?.formula ?? null;
    return formula === null || !refersToCells(formula);
  });
}

function computedPlaces({ rows, coverPlaces }: CaseReading): readonly CellPlace[] {
  const cover = COVER_FIELDS.filter(({ role }) => role === 'computed').flatMap(
    ({ field }) => coverPlaces[field] ?? [],
  );
  const computed = ROW_COLUMNS.filter(({ role }) => role === 'computed').map(({ field }) => field);
  const inRows = rows.flatMap(({ sheet, cells, itemId }) =>
    [...computed, ...(isMirrored(itemId) ? (['answer'] as const) : [])].map((field) => ({
      sheet,
      cell: cells[field],
    })),
  );
  return [...cover, ...inRows];
}

/** True when a cell or a name is left once texts, functions and constants are taken away. */
function refersToCells(formula: string): boolean {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, ' ').replace(/[\p{L}_][\p{L}\p{N}_.]*\(/gu, ' ');
  return (bare.match(/[\p{L}_][\p{L}\p{N}_.$]*/gu) ?? []).some((word) => !/^(TRUE|FALSE)$/i.test(word));
}
