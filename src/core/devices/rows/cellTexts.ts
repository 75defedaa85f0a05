import { foldText } from '../cells/foldText';
import type { FilledRow } from '../grid/filledRows';
import { isDitto } from './rowWords';

/** Texts of a row with 〃 and 同上 replaced by what stands above. */
export interface CellTexts {
  readonly texts: readonly string[];
  /** Columns that repeat a cell in which nothing stands. */
  readonly nothingAbove: readonly number[];
  /** Columns in which a mark of repetition stands before or after another text. */
  readonly inPart: readonly number[];
}

const IN_PART = /^(?:〃|々|同上|″)\s*\S|\S\s*(?:〃|同上)$/;
/** `="000123"` and `'000123`: ways to keep a number a text in CSV files. */
const AS_FORMULA = /^="([^"]*)"$/;

/**
 * @param above resolved texts of the last row that describes a device; null for the first one
 */
export function cellTexts(row: FilledRow, above: readonly string[] | null): CellTexts {
  const nothingAbove: number[] = [];
  const inPart: number[] = [];
  const texts = row.cells.map((cell, column) => {
    const text = AS_FORMULA.exec(cell.trim())?.[1] ?? cell;
    if (text === '') return '';
    if (isDitto(text)) {
      const repeated = above?.[column] ?? '';
      if (foldText(repeated) === '') nothingAbove.push(column);
      return repeated;
    }
    if (IN_PART.test(text.trim())) inPart.push(column);
    return text;
  });
  return { texts, nothingAbove, inPart };
}
