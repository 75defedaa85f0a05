import type { ICellData } from '@univerjs/core';
import { isErrorText } from '../../../core/model/cell';
import { CellValueType } from '../gridTerms';

/** What a grid cell says, in one form whatever way Univer holds it. */
export interface CellContent {
  readonly kind: 'blank' | 'text' | 'number' | 'boolean' | 'error';
  readonly text: string;
  /** With `=`; null for a constant. */
  readonly formula: string | null;
}

/** Reads a cell of the grid. */
export function cellContent(cell: ICellData | undefined, formula: string | null): CellContent {
  const value = cell?.p ? richText(cell) : (cell?.v ?? null);
  const content = (kind: CellContent['kind'], text: string): CellContent => ({ kind, text, formula });
  if (value === null || value === '') return content('blank', '');
  if (
    typeof value === 'boolean' ||
    (cell?.t === CellValueType.BOOLEAN && (value === 0 || value === 1 || typeof value === 'number'))
  ) {
    return content('boolean', value ? '1' : '0');
  }
  if (typeof value === 'number')
    return Number.isFinite(value) ? content('number', String(value)) : content('error', '#NUM!');
  if (isErrorText(value)) return content('error', value);
  const isNumber = cell?.t === CellValueType.NUMBER && value.trim() !== '' && Number.isFinite(Number(value));
  return isNumber ? content('number', String(Number(value))) : content('text', value);
}

/** Text of a cell that was edited with line breaks; Univer ends it with a paragraph and section mark. */
function richText({ p }: ICellData): string | null {
  return p?.body?.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n') ?? null;
}
