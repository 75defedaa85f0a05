import { MAX_COLUMNS, MAX_ROWS, parseCell, parseRange, type CellRange } from '../../../core/model/cellRange';
import { cellValue } from './cellValue';
import { typedFormula } from './formulaText';
import { parseXml, type XmlAttributes } from './parseXml';
import type { RawCell, RawColumns, RawRowFormat, RawSheet } from './rawWorkbook';
import { SharedFormulas } from './sharedFormulas';
import { WorkbookFileError } from './workbookFileError';
import { flag, numberOf } from './xmlTree';

/** What the sheet's own part says; its name, state and id stand in the workbook part. */
export type SheetContent = Pick<RawSheet, 'rows' | 'rowFormats' | 'columns' | 'merges' | 'protection'>;

/** Merged ranges of a real sheet stay far below; each is only a pair of corners here. */
const MAX_MERGES = 100_000;

/** Cells of one sheet, blank ones that are only formatted included: a register of ten thousand cases has half as many. */
export const MOST_CELLS = 1_000_000;

/** `sheetData` stands directly in `worksheet`. */
const DATA_DEPTH = 2;

/**
 * Reads one worksheet part in a single pass.
 * @param keepsFormulas false where only values are wanted: spelling out shared formulas takes long
 */
export function readSheet(
  xml: string,
  part: string,
  strings: readonly string[],
  keepsFormulas = true,
): SheetContent {
  const reader = new SheetReader(part, strings, keepsFormulas);
  parseXml(xml, part, reader);
  return reader;
}

class SheetReader implements SheetContent {
  readonly rows = new Map<number, RawCell[]>();
  readonly rowFormats = new Map<number, RawRowFormat>();
  readonly columns: RawColumns[] = [];
  readonly merges: CellRange[] = [];
  protection: RawSheet['protection'] = null;

  private readonly shared: SharedFormulas;
  private cells: RawCell[] = [];
  private readonly columnsSeen = new Set<number>();
  private cellCount = 0;
  private row = -1;
  private col = -1;
  private cell: XmlAttributes = {};
  private formula: XmlAttributes | null = null;
  private formulaText = '';
  private value = '';
  /** Where text goes: a value, a formula, or nowhere. */
  private sink: 'value' | 'formula' | null = null;
  private inReading = false;
  private depth = 0;
  private hasData = false;
  private isBehindData = false;

  constructor(
    private readonly part: string,
    private readonly strings: readonly string[],
    private readonly keepsFormulas: boolean,
  ) {
    this.shared = new SharedFormulas(part);
  }

  readonly open = (name: string, attributes: XmlAttributes): void => {
    this.depth += 1;
    switch (name) {
      case 'sheetData':
        // Cells anywhere else, or twice, are read by some programs and not by others.
        if (this.hasData || this.depth !== DATA_DEPTH) this.refuse(name);
        this.hasData = true;
        break;
      case 'AlternateContent':
        if (this.hasData && !this.isBehindData) this.refuse(name);
        break;
      case 'c':
        this.openCell(attributes);
        break;
      case 'v':
        this.sink = 'value';
        break;
      case 't':
        if (!this.inReading && this.cell.t === 'inlineStr') this.sink = 'value';
        break;
      case 'f':
        this.formula = attributes;
        this.sink = 'formula';
        break;
      case 'rPh':
        this.inReading = true;
        break;
      case 'row':
        this.openRow(attributes);
        break;
      case 'col':
        this.openColumn(attributes);
        break;
      case 'mergeCell':
        this.openMerge(attributes.ref ?? '');
        break;
      case 'sheetProtection':
        if (flag(attributes.sheet)) this.protection = { ...attributes };
        break;
    }
  };

  readonly close = (name: string): void => {
    this.depth -= 1;
    if (name === 'sheetData') this.isBehindData = true;
    if (name === 'v' || name === 't' || name === 'f') this.sink = null;
    else if (name === 'rPh') this.inReading = false;
    else if (name === 'c') this.closeCell();
  };

  readonly text = (text: string): void => {
    if (this.sink === 'value') this.value += text;
    else if (this.sink === 'formula') this.formulaText += text;
  };

  private openRow(attributes: XmlAttributes): void {
    const row = attributes.r === undefined ? this.row + 1 : Number(attributes.r) - 1;
    if (!Number.isInteger(row) || row < 0 || row >= MAX_ROWS) this.fail(`row ${attributes.r}`);
    if (this.rows.has(row)) this.refuse(`row ${row + 1}`);
    this.row = row;
    this.col = -1;
    this.cells = [];
    this.columnsSeen.clear();
    this.rows.set(row, this.cells);
    const height = attributes.ht === undefined ? null : numberOf(attributes.ht, 15);
    const hidden = flag(attributes.hidden);
    const style = flag(attributes.customFormat) ? numberOf(attributes.s, 0) : null;
    if (height !== null || hidden || style !== null) this.rowFormats.set(row, { height, hidden, style });
  }

  private openCell(attributes: XmlAttributes): void {
    const address = attributes.r;
    const position = address === undefined ? { row: this.row, col: this.col + 1 } : parseCell(address);
    if (position?.row !== this.row || position.col >= MAX_COLUMNS) this.fail(`cell ${String(address)}`);
    if (this.columnsSeen.has(position.col)) this.refuse(`cell ${String(address)}`);
    this.columnsSeen.add(position.col);
    this.cellCount += 1;
    if (this.cellCount > MOST_CELLS) throw new WorkbookFileError('tooLarge', `${this.part}: cells`);
    this.col = position.col;
    this.cell = attributes;
    this.formula = null;
    this.formulaText = '';
    this.value = '';
  }

  private closeCell(): void {
    const { row, col } = this;
    this.cells.push({
      row,
      col,
      value: cellValue(this.cell.t ?? 'n', this.value, this.strings, this.cell.vm !== undefined),
      formula: this.formulaHere(),
      spill: this.formula?.t === 'array' ? parseRange(this.formula.ref ?? '') : null,
      style: numberOf(this.cell.s, 0),
    });
    this.cell = {};
  }

  private formulaHere(): string | null {
    if (!this.formula || !this.keepsFormulas) return null;
    const group = this.formula.t === 'shared' ? this.formula.si : undefined;
    if (group !== undefined) return this.shared.formulaAt(group, this.formulaText, this.row, this.col);
    return this.formulaText === '' ? null : typedFormula(this.formulaText);
  }

  private openColumn(attributes: XmlAttributes): void {
    const first = numberOf(attributes.min, 0) - 1;
    const last = Math.min(numberOf(attributes.max, 0), MAX_COLUMNS) - 1;
    if (first < 0 || last < first) return;
    const width = attributes.width === undefined ? null : numberOf(attributes.width, 8);
    const style = numberOf(attributes.style, 0);
    this.columns.push({ first, last, width, hidden: flag(attributes.hidden), style });
  }

  private openMerge(ref: string): void {
    const range = parseRange(ref);
    if (this.merges.length >= MAX_MERGES)
      throw new WorkbookFileError('tooLarge', `${this.part}: merged ranges`);
    if (range) this.merges.push(range);
  }

  private refuse(detail: string): never {
    throw new WorkbookFileError('ambiguous', `${this.part}: ${detail}`);
  }

  private fail(detail: string): never {
    throw new WorkbookFileError('malformedXml', `${this.part}: ${detail}`);
  }
}
