import type { CaseAssessment } from './assessment';
import type { Finding } from '../../model/finding';
import type { CaseReading, CellPlace } from '../../model/reading';

/** A finding with its number in the whole list. */
interface Numbered {
  readonly index: number;
  readonly finding: Finding;
}

/** Findings about an item or about any cell of its row, such as the other end of a contradiction. */
export function findingsOfRow(
  itemId: string,
  reading: CaseReading,
  { findings }: CaseAssessment,
): readonly Numbered[] {
  const row = reading.rows.find((entry) => entry.itemId === itemId);
  const cells: ReadonlySet<string> = new Set(row === undefined ? [] : Object.values(row.cells));
  const isHere = (place: CellPlace | null): boolean =>
    place !== null && place.sheet === row?.sheet && cells.has(place.cell);
  return findings
    .map((finding, index) => ({ index, finding }))
    .filter(
      ({ finding }) =>
        finding.itemId === itemId || isHere(finding.place) || finding.others.some((place) => isHere(place)),
    );
}
