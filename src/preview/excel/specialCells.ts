import { apiNotFound, invalidArgument } from '../protocol/apiError';
import type { Argument } from '../protocol/hostType';
import { intersect, type Area } from './area';
import type { RangeTarget } from './book';
import { readFormulas, readValues } from './cells';
import { isErrorText } from './errorText';
import type { CellValue } from './cellValue';
import { usedArea } from './usedArea';

/** The cells of a kind within a range, as few areas as their rows allow. */
export function specialCells(range: RangeTarget, type: Argument, valueType: Argument): RangeTarget[] {
  const used = usedArea(range.sheet, false);
  const area = used && intersect(used, range.area);
  if (area === undefined) return [];
  const within = { ...range, area };
  const values = readValues(within);
  const formulas = readFormulas(within);
  const { sheet } = range;
  const isKind = (r: number, c: number): boolean => {
    const value = values[r]?.[c] ?? '';
    const formula = formulas[r]?.[c] ?? '';
    const hasFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
    switch (type) {
      case 'Blanks':
        return value === '' && !hasFormula;
      case 'Constants':
        return value !== '' && !hasFormula && isOfType(value, valueType);
      case 'Formulas':
        return hasFormula && isOfType(value, valueType);
      case 'Visible':
        return (
          sheet.getSheet().getRowVisible(area.row + r) && sheet.getSheet().getColVisible(area.column + c)
        );
      default:
        if (typeof type !== 'string') throw invalidArgument('Range.getSpecialCells');
        throw apiNotFound(`Range.getSpecialCells(${type})`);
    }
  };
  return areasOf(values.length, values[0]?.length ?? 0, isKind).map((each) => ({
    ...range,
    area: { ...each, row: each.row + area.row, column: each.column + area.column },
  }));
}

/** `All`, or some of `Errors`, `Logical`, `Numbers`, `Text` run together. */
function isOfType(value: CellValue, valueType: Argument): boolean {
  if (typeof valueType !== 'string' || valueType === 'All') return true;
  if (typeof value === 'number') return valueType.includes('Numbers');
  if (typeof value === 'boolean') return valueType.includes('Logical');
  return valueType.includes(isErrorText(value) ? 'Errors' : 'Text');
}

/** Runs of cells in a row; equal runs of neighbouring rows are one area. */
function areasOf(rows: number, columns: number, isIn: (row: number, column: number) => boolean): Area[] {
  const areas: Area[] = [];
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      if (!isIn(row, column)) continue;
      const start = column;
      while (column + 1 < columns && isIn(row, column + 1)) column += 1;
      const width = column - start + 1;
      const above = areas.findIndex(
        (each) => each.row + each.rows === row && each.column === start && each.columns === width,
      );
      const run = { row, column: start, rows: 1, columns: width };
      const grown = areas[above];
      if (grown === undefined) areas.push(run);
      else areas[above] = { ...grown, rows: grown.rows + 1 };
    }
  return areas;
}
