import { isGiven, textOfCell } from '../../model/cell';
import type { CaseReading, RowReading } from '../../model/reading';

/** Evidence given in the rest of a case. */
export interface EvidenceAround {
  /** Of the nearest row above on the same sheet that gives any; blank where none does. */
  readonly above: string;
  /** Every different one, that of nearer rows first. */
  readonly all: readonly string[];
}

/** Evidence that a row may share with others. */
export function evidenceAround({ rows }: CaseReading, row: RowReading): EvidenceAround {
  const others = rows.filter(({ itemId, fields }) => itemId !== row.itemId && isGiven(fields.evidence));
  const distance = (other: RowReading): number =>
    other.sheet === row.sheet ? Math.abs(other.row - row.row) : Number.MAX_SAFE_INTEGER;
  const nearest = [...others].sort((a, b) => distance(a) - distance(b));
  const texts = nearest.map(({ fields }) => textOfCell(fields.evidence)).filter((text) => text !== '');
  const above = nearest.find((other) => other.sheet === row.sheet && other.row < row.row);
  return { above: above === undefined ? '' : textOfCell(above.fields.evidence), all: [...new Set(texts)] };
}
