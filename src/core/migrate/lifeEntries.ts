import { isFilled } from '../model/cell';
import type { CaseReading, CellValue } from '../model/reading';
import { LIFE_FIELDS } from '../model/lifeFields';
import { COMPUTED_MEDIA, LIFE_RANGES, MEDIA_COLUMNS, type LifeRange } from '../model/lifeRanges';

/** A cell about the device's life that is filled in, by its defined name and its place below that. */
interface LifeEntry {
  readonly name: string;
  /** Zero-based line and column, counted from the first cell of the name. */
  readonly line: number;
  readonly column: number;
  readonly value: CellValue;
}

/** How much is kept of a device's life: single cells, and lines of each table. */
export type LifeCounts = Readonly<Record<'fields' | CarriedRange, number>>;

/** Tables whose lines people or a step filled in; the intervals are the policy's. */
const CARRIED = ['rounds', 'changes', 'media', 'contractor'] as const satisfies readonly LifeRange[];
type CarriedRange = (typeof CARRIED)[number];

/** Everything about the device's life that the template does not compute itself. */
export function lifeEntries(reading: CaseReading): readonly LifeEntry[] {
  return [...fieldEntries(reading), ...CARRIED.flatMap((range) => rangeEntries(reading, range))];
}

export function countLife(reading: CaseReading): LifeCounts {
  const lines = (range: CarriedRange): number =>
    new Set(rangeEntries(reading, range).map(({ line }) => line)).size;
  return {
    fields: fieldEntries(reading).length,
    rounds: lines('rounds'),
    changes: lines('changes'),
    media: lines('media'),
    contractor: lines('contractor'),
  };
}

function fieldEntries({ language, life }: CaseReading): readonly LifeEntry[] {
  return LIFE_FIELDS.flatMap(({ field, role, name }): LifeEntry[] => {
    const value = life?.fields[field]?.value ?? null;
    return role === 'computed' || !isFilled(value)
      ? []
      : [{ name: name[language], line: 0, column: 0, value }];
  });
}

function rangeEntries({ language, life }: CaseReading, range: CarriedRange): readonly LifeEntry[] {
  const name = LIFE_RANGES[range][language];
  return (life?.ranges[range]?.values ?? []).flatMap((values, line) =>
    values.flatMap((value, column): LifeEntry[] =>
      isFilled(value) && !isOfTemplate(range, column) ? [{ name, line, column, value }] : [],
    ),
  );
}

/** Numbers of the media and what their formulas show stand in an empty table, too. */
function isOfTemplate(range: CarriedRange, column: number): boolean {
  const key = range === 'media' ? MEDIA_COLUMNS[column] : undefined;
  return key !== undefined && (key === 'number' || COMPUTED_MEDIA.includes(key));
}
