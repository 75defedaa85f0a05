import { parse, tokenize, type AstExpression } from '@borgar/fx';
import type { WorkbookDescription } from '../../../src/core/sheets/description';
import { Area } from './area';
import { compileOperand, resultOf } from './compile';
import type { CustomFunctions } from './customFunctions';
import type { Locale } from './localeDate';
import { placeOf, readReference, STAY, type Offset } from './reference';
import type { BranchCounter } from './scope';
import { Sheet, type Cell, type Formula } from './sheet';
import { EngineError, type Value } from './value';

export interface BookOptions {
  /** Regional settings of the reader; Japanese when left out. */
  readonly locale?: Locale;
  /** The add-in's functions; without them every call is `#NAME?`. */
  readonly customFunctions?: CustomFunctions;
  /** Counters for the decisions of a formula. */
  readonly branchesOf?: (cell: Cell, formula: string) => BranchCounter;
}

/**
 * A workbook in memory, calculated as Excel does: a change makes what depends on it out of date, and a cell is
 * calculated when it is read. Built from the description that the writers render, so that no file is needed.
 */
export class Book {
  private readonly sheets: ReadonlyMap<string, Sheet>;
  private readonly names: ReadonlyMap<string, string>;
  private readonly typed = new Map<Cell, Pick<Cell, 'value' | 'formula'>>();
  private trial: Trial | null = null;
  private readonly retyped = new Set<Cell>();
  private readonly areas = new Map<string, Area>();
  private readonly parsed = new Map<string, AstExpression>();
  /** Cells that hold a formula as described, sheet by sheet. */
  readonly formulaCells: readonly Cell[];

  constructor(
    readonly description: WorkbookDescription,
    private readonly options: BookOptions = {},
  ) {
    this.sheets = new Map(description.sheets.map(({ name }) => [name, new Sheet(name)]));
    this.names = new Map(description.names.map(({ name, ref }) => [name.toLowerCase(), ref]));
    const formulas: [Cell, string][] = [];
    for (const { name, rows } of description.sheets)
      for (const { row, cells } of rows)
        for (const { column, content } of cells) {
          const cell = this.sheet(name).cell(row - 1, column);
          if (content.kind === 'text') cell.value = content.text;
          if (content.kind === 'number') cell.value = content.value;
          if (content.kind === 'formula') formulas.push([cell, content.formula]);
        }
    for (const [cell, text] of formulas) cell.formula = this.formulaIn(cell, text);
    this.formulaCells = formulas.map(([cell]) => cell);
  }

  /** The value of a cell, e.g. `get('表紙', 'C5')`. */
  get(sheet: string, a1: string): Value {
    const { row, column } = placeOf(a1);
    return this.sheet(sheet).valueAt(row, column);
  }

  /** The value of the first cell of a defined name. */
  getName(name: string): Value {
    return this.named(name).at(0, 0);
  }

  /** Types a value over whatever the cell held; null empties it. */
  set(sheet: string, a1: string, value: Value): void {
    const { row, column } = placeOf(a1);
    this.put(this.sheet(sheet).cell(row, column), value);
  }

  /** Types a value into the first cell of a defined name. */
  setName(name: string, value: Value): void {
    const { sheet, place } = this.named(name);
    this.put(this.sheet(sheet.name).cell(place.top, place.left), value);
  }

  /** Runs something while cells hold other values, and puts back what they held and showed before. */
  during<Result>(typing: () => void, work: () => Result): Result {
    this.calculate();
    const before = new Map(this.typed);
    const trial: Trial = { typed: new Map(), spoiled: new Map() };
    this.trial = trial;
    try {
      typing();
      return work();
    } finally {
      this.trial = null;
      for (const [cell, value] of trial.spoiled) settle(cell, value);
      for (const [cell, { value, formula }] of trial.typed) {
        cell.formula = formula;
        cell.sheet.changed();
        settle(cell, value);
      }
      this.typed.clear();
      for (const [cell, held] of before) this.typed.set(cell, held);
    }
  }

  /** Calculates every formula that is out of date. */
  calculate(): void {
    for (const { sheet, row, column } of this.formulaCells) sheet.valueAt(row, column);
  }

  /** Takes back everything that was typed. */
  reset(): void {
    for (const cell of [...this.typed.keys()]) this.takeBack(cell);
  }

  /** Types into the workbook as described: what is typed as before stays calculated, anything else is taken back. */
  retype(typing: () => void): void {
    const before = [...this.typed.keys()];
    this.retyped.clear();
    typing();
    for (const cell of before) if (!this.retyped.has(cell)) this.takeBack(cell);
  }

  private takeBack(cell: Cell): void {
    const { value, formula } = this.typed.get(cell)!;
    this.typed.delete(cell);
    cell.value = value;
    cell.formula = formula;
    if (formula !== null) formula.state = 'dirty';
    cell.sheet.changed();
    this.spoil(cell);
  }

  /**
   * Evaluates a formula as one of a cell, without writing it anywhere.
   * @param offset how far the cell is from the one that the formula was written for (conditional formats)
   */
  evaluate(cell: Cell, formula: string, offset: Offset = STAY): Value {
    return this.compiled(cell, formula, offset, false)();
  }

  sheet(name: string): Sheet {
    const found = this.sheets.get(name);
    if (found === undefined) throw new EngineError(`There is no sheet ${name}`);
    return found;
  }

  private named(name: string): Area {
    const area = this.areas.get(name) ?? this.areaOf(name, null, STAY);
    if (area === null) throw new EngineError(`There is no name ${name}`);
    this.areas.set(name, area);
    return area;
  }

  private put(cell: Cell, value: Value): void {
    this.retyped.add(cell);
    const held = { value: cell.value, formula: cell.formula };
    if (!this.typed.has(cell)) this.typed.set(cell, held);
    if (this.trial !== null && !this.trial.typed.has(cell)) this.trial.typed.set(cell, held);
    if (cell.formula === null && cell.value === value) return;
    cell.formula = null;
    cell.value = value;
    cell.sheet.changed();
    this.spoil(cell);
  }

  /** Everything that depends on a cell is out of date, step by step. */
  private spoil(changed: Cell): void {
    const open = [...changed.sheet.dependentsOf(changed)];
    for (let cell = open.pop(); cell !== undefined; cell = open.pop()) {
      if (cell.formula?.state !== 'done') continue;
      cell.formula.state = 'dirty';
      if (this.trial !== null && !this.trial.spoiled.has(cell)) this.trial.spoiled.set(cell, cell.value);
      open.push(...cell.sheet.dependentsOf(cell));
    }
  }

  private formulaIn(cell: Cell, text: string): Formula {
    return { text, evaluate: this.compiled(cell, text, STAY, true), state: 'dirty' };
  }

  private compiled(cell: Cell, text: string, offset: Offset, watches: boolean): () => Value {
    const { locale = 'ja', customFunctions, branchesOf } = this.options;
    try {
      const evaluate = compileOperand(this.syntaxOf(text), {
        environment: { locale },
        isArray: false,
        row: cell.row,
        column: cell.column,
        customFunctions: customFunctions ?? null,
        branches: watches ? (branchesOf?.(cell, text) ?? null) : null,
        resolve: (reference) => {
          const area = this.areaOf(reference, cell.sheet, offset);
          if (watches && area !== null) this.sheet(area.sheet.name).watch(area.place, cell);
          return area;
        },
      });
      return () => resultOf(evaluate);
    } catch (error) {
      throw new EngineError(`${cell.sheet.name} row ${cell.row + 1}: ${String(error)}\n=${text}`);
    }
  }

  private syntaxOf(text: string): AstExpression {
    const known = this.parsed.get(text) ?? parse(tokenize(`=${text}`, { withLocation: false }));
    this.parsed.set(text, known);
    return known;
  }

  /** Cells of a reference or a name; null for a name that is not defined. */
  private areaOf(text: string, home: Sheet | null, offset: Offset): Area | null {
    const reference = readReference(text, offset);
    if ('name' in reference) {
      const ref = this.names.get(reference.name.toLowerCase());
      return ref === undefined ? null : this.areaOf(ref, null, STAY);
    }
    const sheet = reference.sheet === null ? home : this.sheet(reference.sheet);
    if (sheet === null) throw new EngineError(`${text} names no sheet`);
    return new Area(sheet, reference.place);
  }
}

/** What cells held before a trial, and what spoiled formulas showed. */
interface Trial {
  readonly typed: Map<Cell, Pick<Cell, 'value' | 'formula'>>;
  readonly spoiled: Map<Cell, Value>;
}

function settle(cell: Cell, value: Value): void {
  cell.value = value;
  if (cell.formula !== null) cell.formula.state = 'done';
}
