import type { CaseReading, CellValue } from '../../../src/core/model/reading';
import type { CaseAssessment } from '../../../src/core/rules/assessment/assessment';

/** The cells of a calculated workbook, whoever calculated them. */
export interface Cells {
  readonly cellOf: (sheet: string, cell: string) => CellValue;
  /** The cell of a defined name. */
  readonly named: (name: string) => CellValue;
}

/** A case as the rules see it: what is typed, and what follows from it. */
export interface AssessedCase {
  readonly reading: CaseReading;
  readonly assessment: CaseAssessment;
}

/** What a computed cell, or several beside each other, should show by the rules. */
export interface Expectation {
  readonly what: string;
  readonly core: unknown;
  readonly cell: (cells: Cells) => unknown;
}

/** What cells show beside what the rules say they should show. */
export interface Difference {
  readonly what: string;
  readonly cell: unknown;
  readonly core: unknown;
}

/** Blank and empty cells look alike. */
export const shownValue = (value: CellValue): CellValue => value ?? '';

/** A value as a part of a longer text. */
export const shownText = (value: CellValue): string =>
  typeof value === 'object' ? (value?.error ?? '') : String(value);

/** The expectations that the cells do not meet. */
export function differences(expectations: readonly Expectation[], cells: Cells): Difference[] {
  return expectations
    .map(({ what, core, cell }) => ({ what, core, cell: cell(cells) }))
    .filter(({ cell, core }) => cell !== core);
}

/** One cell of a sheet, blank as empty text. */
export const at =
  (sheet: string, cell: string) =>
  ({ cellOf }: Cells): CellValue =>
    shownValue(cellOf(sheet, cell));

/** Several cells of a sheet in one text. */
export const joined =
  (sheet: string, cells: readonly string[]) =>
  ({ cellOf }: Cells): string =>
    cells.map((cell) => shownText(cellOf(sheet, cell))).join('|');

/** The cell of a defined name, blank as empty text. */
export const named =
  (name: string) =>
  (cells: Cells): CellValue =>
    shownValue(cells.named(name));
