import type { LifeReading, PlacedValue } from '../../core/model/reading';
import type { Language } from '../../core/model/language';
import { a1 } from '../../core/model/address';
import { LIFE_FIELDS, type LifeField } from '../../core/model/lifeFields';
import { LIFE_RANGES, ROUND_LINES, type LifeRange } from '../../core/model/lifeRanges';
import type { TargetOf } from './nameTargets';
import { readRange } from './record';
import { valueAt } from './workbookCells';

/** The cells about the device's life by their defined names; null where the workbook has none of them. */
export function placeLife(language: Language, targetOf: TargetOf): LifeReading | null {
  const ranges = Object.fromEntries(
    Object.entries(LIFE_RANGES).map(([key, name]) => {
      const target = targetOf(name[language]);
      return [key, target && readRange(target, ROUND_LINES)];
    }),
  ) as Record<LifeRange, LifeReading['ranges'][LifeRange]>;
  const fields = Object.fromEntries(
    LIFE_FIELDS.map(({ field, name }) => [field, placeField(name[language], targetOf)]),
  ) as Record<LifeField, PlacedValue | null>;
  const isAbsent = [...Object.values(ranges), ...Object.values(fields)].every((entry) => entry === null);
  return isAbsent ? null : { fields, ranges };
}

function placeField(name: string, targetOf: TargetOf): PlacedValue | null {
  const target = targetOf(name);
  if (target === null) return null;
  const { on, startRow, startColumn } = target;
  return {
    value: valueAt(on, startRow, startColumn),
    place: { sheet: on.name, cell: a1(startColumn, startRow + 1) },
  };
}
