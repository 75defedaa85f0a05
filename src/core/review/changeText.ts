import type { CaseReading, CellPlace } from '../model/reading';
import type { Language } from '../model/language';
import type { SnapshotChange } from '../rules/record/diffSnapshots';
import { lineReader, type LineKey } from '../rules/sealedLine';
import type { SnapshotValue } from '../rules/record/snapshot';
import { COVER_FIELDS } from '../model/coverFields';
import { lineFieldLabel, lineLabel } from '../sheets/lineLabels';
import { dateText } from '../model/cellText';

/** A change in words: what, before, after, and where. */
export interface ChangeLine {
  readonly kind: SnapshotChange['kind'];
  readonly what: string;
  readonly before: string;
  readonly after: string;
  readonly place: CellPlace | null;
}

/** Changes for people, in the order of the workbook. */
export function changeLines(
  changes: readonly SnapshotChange[],
  reading: CaseReading,
  language: Language,
): readonly ChangeLine[] {
  const reader = lineReader(reading);
  return changes.map(({ kind, line, field, before, after }) => ({
    kind,
    what: [lineLabel(line, language), field === null ? '' : lineFieldLabel(field, language)].join(' ').trim(),
    before: valueText(line, field, before),
    after: valueText(line, field, after),
    place: field === null ? null : reader.placeOf(line, field),
  }));
}

function valueText(line: LineKey, field: string | null, value: SnapshotValue | null): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  return isDate(line, field) ? dateText(value) : String(value);
}

function isDate(line: LineKey, field: string | null): boolean {
  return (
    field === 'due' || COVER_FIELDS.some((entry) => `cover:${entry.field}` === line && entry.kind === 'date')
  );
}
