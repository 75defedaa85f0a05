import { assessCase } from '../../../src/core/rules/assessment/assessCase';
import type { CaseAssessment } from '../../../src/core/rules/assessment/assessment';
import type { CaseReading } from '../../../src/core/model/reading';
import type { Language } from '../../../src/core/model/language';
import type { Policy } from '../../../src/core/guide/policy';
import type { Sector } from '../../../src/core/model/terms';
import { caseTemplate } from '../../../src/core/sheets/caseTemplate';
import { placeCase } from '../../../src/workbook/place/placeCase';
import type { CaseEdits, CellEdit, NameEdit } from '../../arbitraries/caseEdits';
import { allCells } from '../shown/allCells';
import { differences, type Cells, type Difference } from '../shown/expectation';
import { Book, type BookOptions } from '../engine/book';
import type { Value } from '../engine/value';
import { workbookCellsOf } from './workbookCellsOf';

/** A value typed into a cell or into a defined name, of any kind that a cell can hold. */
export type Typed = (Omit<CellEdit, 'value'> | Omit<NameEdit, 'value'>) & { readonly value: Value };

/** A case template opened in memory: what people type, what the cells show, what the rules say. */
export interface CaseBook {
  readonly book: Book;
  readonly type: (edits: readonly Typed[]) => void;
  /** Types a generated case over the empty template. */
  readonly fill: (sample: CaseEdits, further?: readonly Typed[]) => void;
  readonly reading: () => CaseReading;
}

export function openCase(
  sector: Sector,
  language: Language,
  options: BookOptions & { readonly policy?: Policy } = {},
): CaseBook {
  const { policy, ...bookOptions } = options;
  const book = new Book(caseTemplate(sector, language, policy), bookOptions);
  const type = (edits: readonly Typed[]) => {
    for (const edit of edits)
      if ('name' in edit) book.setName(edit.name, edit.value);
      else book.set(edit.sheet, edit.cell, edit.value);
  };
  return {
    book,
    type,
    fill: ({ cover, rows }, further = []) => book.retype(() => type([...cover, ...rows, ...further])),
    reading: () => readingOf(book),
  };
}

/** Finds the case in the cells, as the pane and the file reader do. */
function readingOf(book: Book): CaseReading {
  const placed = placeCase(workbookCellsOf(book));
  if (placed.kind === 'notCase') throw new Error(`no case: ${JSON.stringify(placed.missing)}`);
  return placed.reading;
}

/** The cells of a book as expectations read them. */
export function cellsOf(book: Book): Cells {
  return { cellOf: (sheet, cell) => book.get(sheet, cell), named: (name) => book.getName(name) };
}

/** Computed cells beside what the rules decide, and those that differ. */
export interface Comparison {
  readonly cells: number;
  readonly differing: readonly Difference[];
  readonly assessment: CaseAssessment;
}

/** Compares every computed cell of a case with the rules. */
export function compare(open: CaseBook): Comparison {
  const reading = open.reading();
  const assessment = assessCase(reading);
  const expected = allCells({ reading, assessment });
  return { cells: expected.length, differing: differences(expected, cellsOf(open.book)), assessment };
}
