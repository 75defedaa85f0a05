import { COVER_FIELDS, type CoverFieldDescription } from '../../model/coverFields';
import type { CaseReading } from '../../model/reading';
import { SEALED_COMMON_LINES, type LineKey } from '../sealedLine';
import { isBound } from './boundValue';

/** Sealed only once they are given, or brought by a newer template than the seal may be of. */
const OPTIONAL: ReadonlySet<LineKey> = new Set(
  (COVER_FIELDS as readonly CoverFieldDescription[])
    .filter(({ owner, since }) => owner === 'head' || owner === 'management' || since !== undefined)
    .map(({ field }): LineKey => `cover:${field}`),
);

const REQUIRED = SEALED_COMMON_LINES.filter((line) => !OPTIONAL.has(line) && isBound(line, null));

/**
 * Lines that a decision must have sealed, and of which the seal keeps nothing: what is to be covered follows from the
 * description of a case and the rows of the sheets that were decided on, never from the list that the file carries.
 * @param sealed lines of the seal
 */
export function uncoveredLines({ rows }: CaseReading, sealed: ReadonlySet<LineKey>): readonly LineKey[] {
  const sheets = new Set(rows.filter(({ itemId }) => sealed.has(itemId)).map(({ sheetKey }) => sheetKey));
  const asked = rows.filter(({ sheetKey }) => sheets.has(sheetKey)).map(({ itemId }) => itemId);
  return [...REQUIRED, ...asked].filter((line) => !sealed.has(line));
}
