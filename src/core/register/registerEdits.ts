import { textOfCell } from '../model/cell';
import { isFilledField } from '../sheets/register/registerColumns';
import { openAdvisoriesFormula } from '../sheets/register/openAdvisories';
import { caseKey } from './caseKey';
import type { RegisterPlace, RowEdit } from './registerPlace';
import type { RegisterRow } from './registerRow';
import { registerValuesIn } from './registerValues';

/**
 * What to write on 台帳 for cases that are new or changed: a case keeps its row, a new one gets the next
 * free row. Columns that people added, and notes, are not among the cells.
 */
export function registerEdits(place: RegisterPlace, rows: readonly RegisterRow[]): readonly RowEdit[] {
  const valuesOf = registerValuesIn(place.language);
  const known = knownRows(place);
  let next = place.nextRow;
  return rows.map((row) => {
    const values = valuesOf(row);
    const at = known.get(caseKey(row.caseId)) ?? (next += 1) - 1;
    const cells = [...place.columns].flatMap(([field, column]) =>
      isFilledField(field) ? [{ column, value: values[field] }] : [],
    );
    const formulas = countFormula(place, at);
    return { sheet: place.sheet, row: at, cells: cells.sort((a, b) => a.column - b.column), formulas };
  });
}

/** Counts the advisories of the case, where the register has a column for them. */
function countFormula({ columns, language }: RegisterPlace, row: number): NonNullable<RowEdit['formulas']> {
  const [column, number] = [columns.get('advisories'), columns.get('caseId')];
  if (column === undefined || number === undefined) return [];
  return [{ column, formula: openAdvisoriesFormula(number, row, language), shown: '' }];
}

/** Row of each case; of two rows of a case the first. */
function knownRows({ records }: RegisterPlace): ReadonlyMap<string, number> {
  return new Map(
    [...records]
      .reverse()
      .map(({ row, values }) => [caseKey(textOfCell(values.caseId ?? null)), row] as const),
  );
}
