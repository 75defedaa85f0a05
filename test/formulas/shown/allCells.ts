import { carriedCells } from './carriedCells';
import { caseCells } from './caseCells';
import { dateCells } from './dateCells';
import type { AssessedCase, Expectation } from './expectation';
import { lifeCells } from './lifeCells';
import { managementCells } from './managementCells';
import { mediaCells } from './mediaCells';

/** What every computed cell of a case should show by the rules. */
export function allCells(view: AssessedCase): Expectation[] {
  return [
    ...caseCells(view),
    ...lifeCells(view),
    ...dateCells(view),
    ...mediaCells(view),
    ...carriedCells(view),
    ...managementCells(view),
  ];
}
