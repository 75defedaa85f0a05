import { absolute, quoteSheet } from '../../model/address';
import { SHEET_NAMES } from '../../model/sheetNames';
import type { CaseContext } from '../case/context';
import type { NameDescription } from '../description';
import { SheetDraft } from '../sheetDraft';
import { EXPLANATION_TEXT, type ExplanationTextKey } from './explanationWords';
import { RULE_NAMES, type RuleName } from './ruleNames';

/** Zero-based column in which the tables begin. */
export const FIRST_COLUMN = 1;

/** Writes tables one below the other and remembers where each column of them is. */
export class ExplanationDraft {
  readonly draft = new SheetDraft();
  readonly names: NameDescription[] = [];
  private row = 1;

  constructor(readonly context: CaseContext) {}

  private get sheet(): string {
    return quoteSheet(SHEET_NAMES.explanation[this.context.language]);
  }

  get nextRow(): number {
    return this.row;
  }

  /** Absolute reference of a cell of this sheet. */
  ref(column: number, row: number): string {
    return `${this.sheet}!${absolute(column, row)}`;
  }

  name(name: string, ref: string): void {
    this.names.push({ name, ref });
  }

  ruleName(key: RuleName, fromColumn: number, fromRow: number, toColumn: number, toRow: number): void {
    const to = absolute(toColumn, toRow);
    const single = fromColumn === toColumn && fromRow === toRow;
    this.name(
      RULE_NAMES[key][this.context.language],
      this.ref(fromColumn, fromRow) + (single ? '' : `:${to}`),
    );
  }

  text(key: ExplanationTextKey): string {
    return EXPLANATION_TEXT[key][this.context.language];
  }

  /** Title and what the table is for. */
  section(title: ExplanationTextKey, note: ExplanationTextKey): void {
    this.draft.text(FIRST_COLUMN, this.row + 1, 'section', this.text(title));
    this.draft.text(FIRST_COLUMN, this.row + 2, 'subtitle', this.text(note));
    this.row += 3;
  }

  headings(headings: readonly string[]): void {
    headings.forEach((heading, index) => this.draft.text(FIRST_COLUMN + index, this.row, 'heading', heading));
    this.row += 1;
  }

  /** Writes the rows of a table and returns the number of its first row. */
  rows(rows: readonly (readonly (string | number)[])[]): number {
    const first = this.row;
    rows.forEach((cells, line) =>
      cells.forEach((cell, index) => {
        const column = FIRST_COLUMN + index;
        if (typeof cell === 'number')
          this.draft.put(column, first + line, 'helper', { kind: 'number', value: cell });
        else if (cell !== '') this.draft.text(column, first + line, 'helper', cell);
      }),
    );
    this.row += rows.length;
    return first;
  }

  skip(rows: number): void {
    this.row += rows;
  }
}
