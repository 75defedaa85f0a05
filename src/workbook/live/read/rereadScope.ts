import type { CellRange } from '../../../core/model/cellRange';
import { boundingRange } from './boundingRange';
import type { HostCells, SheetValues } from './hostCells';

/** What an edit event says. */
export interface Edit {
  readonly worksheetId: string;
  readonly address: string;
  readonly changeType: string;
}

/** 0-based rows, both ends included. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** What to read again: nothing known suffices (`all`), or by sheet id a few rows or the `sheet`. */
export type RereadScope = 'all' | ReadonlyMap<string, RowSpan | 'sheet'>;

/**
 * The least that has to be read again after an edit. Rows inside the known part of a sheet are read
 * alone; inserted or deleted cells, and edits beyond it, need the sheet; an unknown sheet needs all.
 */
export function rereadScope(cells: HostCells, edit: Edit): RereadScope {
  const sheet = cells.sheets.find(({ id }) => id === edit.worksheetId);
  if (sheet === undefined) return 'all';
  const range = edit.changeType === 'RangeEdited' ? boundingRange(edit.address) : null;
  const isKnown = range !== null && isInside(sheet, range);
  return new Map([[sheet.id, isKnown ? { first: range.startRow, last: range.endRow } : 'sheet']]);
}

function isInside({ firstRow, firstColumn, values }: SheetValues, range: CellRange): boolean {
  const lastColumn = firstColumn + (values[0]?.length ?? 0) - 1;
  return (
    range.startRow >= firstRow &&
    range.endRow < firstRow + values.length &&
    range.startColumn >= firstColumn &&
    range.endColumn <= lastColumn
  );
}

/** Both scopes together: edits that come in a burst are read at once. */
export function joinScopes(a: RereadScope, b: RereadScope): RereadScope {
  if (a === 'all' || b === 'all') return 'all';
  const joined = new Map(a);
  for (const [id, span] of b) {
    const other = joined.get(id);
    joined.set(id, other === undefined ? span : joinSpans(other, span));
  }
  return joined;
}

function joinSpans(a: RowSpan | 'sheet', b: RowSpan | 'sheet'): RowSpan | 'sheet' {
  if (a === 'sheet' || b === 'sheet') return 'sheet';
  return { first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) };
}
