import type { TwoInOne } from '../cells/twoInOne';
import type { DeviceField } from '../device';
import { headingKey } from './headingKey';
import data from './headings.json';

/** Parts of a place, in the order in which they are put together. */
export const PLACE_PARTS = ['building', 'floor', 'general', 'room', 'area', 'line', 'panel'] as const;
export type PlacePart = (typeof PLACE_PARTS)[number];

/**
 * What a column can be: a field of the device, or something that helps to read it. `address` holds IP or MAC
 * addresses or both, `status` and `gone` say whether the device is still in use, `rowNumber` counts.
 */
export type ListField = DeviceField | TwoInOne | 'address' | 'status' | 'gone' | 'rowNumber';

/** One meaning of a heading. The lower the rank, the more of a right it has to the field. */
export interface Meaning {
  readonly field: ListField;
  readonly rank: number;
  readonly part?: PlacePart;
}

type Table = ReadonlyMap<string, readonly Meaning[]>;

function tableOf(): Table {
  const table = new Map<string, Meaning[]>();
  const add = (words: readonly string[], field: ListField, part?: PlacePart, from = 0): void => {
    words.forEach((word, index) => {
      const rank = from + index;
      const key = headingKey(word).tight;
      const meanings = table.get(key) ?? [];
      if (!meanings.some((known) => known.field === field))
        meanings.push({ field, rank, ...(part === undefined ? {} : { part }) });
      table.set(key, meanings);
    });
  };
  for (const [field, words] of Object.entries(data.fields)) add(words, field as ListField);
  for (const part of PLACE_PARTS) add(data.place[part], 'place', part);
  for (const [field, { from, words }] of Object.entries(data.weak))
    add(words, field as ListField, undefined, from);
  return table;
}

/** Every known heading in its compared form. */
export const HEADINGS: Table = tableOf();

const keysOf = (words: readonly string[]): readonly string[] => words.map((word) => headingKey(word).tight);

/** Words by which a heading speaks of something else: 旧型式, 保守会社, last seen. */
export const NEVER = keysOf(data.never);
export const NEVER_IN_BRACKETS = new Set(keysOf(data.neverInBrackets));

/** Fields that several columns can fill together. */
export const JOINED: ReadonlySet<ListField> = new Set(data.joined as ListField[]);

const setsOf = (
  lists: Readonly<Record<string, readonly string[]>>,
): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(Object.entries(lists).map(([name, words]) => [name, new Set(keysOf(words))]));

/** Headings that say nothing alone (名称, 番号), by kind. */
const GENERAL = setsOf(data.general);
/** Groups that give them a meaning, by kind. */
const GROUPS = setsOf(data.of);

/** Field of a heading that says nothing alone below the heading of its group: メーカー over 名称. */
export function fieldInGroup(group: string, heading: string): ListField | null {
  for (const [kind, fields] of Object.entries(data.pairs)) {
    if (!GROUPS.get(kind)?.has(group)) continue;
    for (const [general, field] of Object.entries(fields)) {
      if (GENERAL.get(general)?.has(heading)) return field as ListField;
    }
  }
  return null;
}

/** What the values of a column have to look like. */
export type ValueKind = 'department' | 'person' | 'code' | 'ip' | 'mac' | 'date';

interface ByValues {
  readonly field: ListField;
  readonly values: ValueKind;
  readonly headings: ReadonlySet<string>;
}

/** Headings whose values decide: 担当 over 製造一課 is a department. */
export const BY_VALUES: readonly ByValues[] = Object.entries(data.byValues).map(
  ([field, { of, values }]) => ({
    field: field as ListField,
    values: values as ValueKind,
    headings: new Set(keysOf(of)),
  }),
);
