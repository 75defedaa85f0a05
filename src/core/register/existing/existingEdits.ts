import { textOfCell } from '../../model/cell';
import type { CellValue } from '../../model/reading';
import { together } from '../../devices/known/knownDevice';
import type { ExistingField } from '../../sheets/register/existingColumns';
import { existingState, existingStateFormula } from '../../sheets/register/existingState';
import type { RowEdit } from '../registerPlace';
import type { ExistingPlace, RowValues } from './existingPlace';
import { existingValues, type RowUpdate, type WantedValues } from './existingValues';
import type { CaseFinder } from './linkedCase';

/**
 * What to write on 既設機器: a device keeps its row, a new one gets the next free row. Only cells that say
 * something else by now are written; those of the head office are none of them, but for a case number where the
 * cell is blank and 台帳 has the case.
 */
export function existingEdits(
  place: ExistingPlace,
  updates: readonly RowUpdate[],
  caseOf: CaseFinder,
): readonly RowEdit[] {
  const rows = new Map(place.rows.map(({ known, row }) => [known.no, row] as const));
  let next = place.nextRow;
  return updates.flatMap((update): readonly RowEdit[] => {
    const known = rows.get(update.after.no);
    const row = known ?? (next += 1) - 1;
    const wanted = { ...existingValues(update, place.language), ...linked(update, caseOf) };
    const cells = changedCells(place, wanted, update.values);
    const formulas = known === undefined ? stateFormula(place, wanted, row) : [];
    return cells.length + formulas.length === 0 ? [] : [{ sheet: place.sheet, row, cells, formulas }];
  });
}

/** The case of a device, where nobody typed one. */
function linked({ after, values }: RowUpdate, caseOf: CaseFinder): WantedValues {
  if (textOfCell(values.caseNumber ?? null) !== '') return {};
  const caseNumber = caseOf(together(after));
  return caseNumber === null ? {} : { caseNumber };
}

function changedCells(
  { columns }: ExistingPlace,
  wanted: WantedValues,
  values: RowValues<ExistingField>,
): RowEdit['cells'] {
  return [...columns]
    .flatMap(([field, column]) => {
      const value = wanted[field];
      if (value === undefined || isSame(values[field] ?? null, value)) return [];
      return [{ column, value: typeof value === 'string' ? value.slice(0, LONGEST) : value }];
    })
    .sort((a, b) => a.column - b.column);
}

/** Most characters that a cell takes. */
const LONGEST = 32_767;

const isSame = (cell: CellValue, value: string | number | null): boolean =>
  plain(textOfCell(cell)) === plain(value === null ? '' : String(value));

const plain = (text: string): string => text.replace(/\r\n?/g, '\n').trim();

/** A new row gets the formula of its state, with what it shows until somebody calculates. */
function stateFormula({ columns, language }: ExistingPlace, wanted: WantedValues, row: number) {
  const [state, no, caseNumber, exclusion] = (['state', 'no', 'caseNumber', 'exclusion'] as const).map(
    (field) => columns.get(field),
  );
  if (state === undefined || no === undefined || caseNumber === undefined || exclusion === undefined)
    return [];
  const typed = { caseNumber: String(wanted.caseNumber ?? ''), exclusion: '' };
  const formula = existingStateFormula({ no, caseNumber, exclusion }, row, language);
  return [{ column: state, formula, shown: existingState(typed, language) }];
}
