import { placeCase } from '../../place/placeCase';
import type { SheetCells } from '../../place/workbookCells';
import type { CaseOutcome } from '../../port';
import { toCellValue } from './cellValue';
import { givenOnCover } from '../../../core/rules/assessment/givenOnCover';
import type { HostCells, SheetValues } from './hostCells';

/** Finds a case in what was read from the host. */
export function placeHostCells({ sheets, names, policy }: HostCells): CaseOutcome {
  const placed = placeCase({ sheets: sheets.map(cellsOf), names, policy: policy?.stored ?? null });
  if (placed.kind === 'notCase') return placed;
  const { rows, cover, language } = placed.reading;
  const given = rows.map((row) => givenOnCover(row, cover, language));
  const hiddenSheets = sheets.filter(({ isHidden }) => isHidden === true).map(({ name }) => name);
  return {
    kind: 'case',
    reading: { ...placed.reading, rows: given, ...(hiddenSheets.length > 0 && { hiddenSheets }) },
  };
}

/** An edit leaves the other sheets' values as they were: so their cells, and what was found in them, stay. */
function cellsOf(sheet: SheetValues): SheetCells {
  const cells = known.get(sheet) ?? toCells(sheet);
  known.set(sheet, cells);
  return cells;
}

const known = new WeakMap<SheetValues, SheetCells>();

function toCells({ name, firstRow, firstColumn, values }: SheetValues): SheetCells {
  const rows = values.map(
    (line, row) =>
      [
        firstRow + row,
        line.map((value, column) => ({ col: firstColumn + column, value: toCellValue(value) })),
      ] as const,
  );
  return { name, rows: new Map(rows) };
}
