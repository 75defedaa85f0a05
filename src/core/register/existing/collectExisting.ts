import type { ListGrid } from '../../devices/grid/listGrid';
import { decidedKey, type Decided } from '../../devices/headings/resolveColumns';
import type { KnownDevice } from '../../devices/known/knownDevice';
import { headingKeys, sourceName } from '../../devices/known/source';
import { takeIn, type NewSighting, type Taking } from '../../devices/known/takeIn';
import { readList, type ListReading } from '../../devices/readList';
import type { WrittenDevice } from '../../devices/rows/readSection';
import { doubtText } from '../../devices/text/faultText';
import type { IsoDate } from '../../model/isoDate';
import type { Language } from '../../model/language';
import type { RowUpdate } from './existingValues';
import type { ExistingPlace, ListsPlace } from './existingPlace';
import { freeName, knownLists, listOf, listsLike, listsNamed, type KnownList } from './knownLists';

/** A list as it is handed in. */
export interface HandedList {
  readonly file: string;
  readonly sheet: string | null;
  readonly isHidden: boolean;
  readonly encoding: string | null;
  readonly grid: ListGrid;
  /** The list that it is, where a person says so. */
  readonly source: string | null;
  /** How its headings are read, where a person says so now. */
  readonly decided?: Decided;
}

/** What became of a list. */
export interface ListEntry {
  readonly handed: HandedList;
  readonly reading: ListReading;
  /** The list as the register knows it now, and what it brought; null where nothing was taken from it. */
  readonly taken: { readonly list: KnownList; readonly taking: Taking } | null;
}

/** Devices of a register that grows by lists. */
export interface ExistingCollector {
  /** Reads a list into it. */
  readonly read: (handed: HandedList) => ListEntry;
  readonly entries: () => readonly ListEntry[];
  readonly devices: () => readonly KnownDevice[];
  /** Rows that are new or that lists have read. */
  readonly updates: () => readonly RowUpdate[];
}

/** @param on the day of the reading */
export function collectExisting(
  existing: ExistingPlace | null,
  lists: ListsPlace | null,
  language: Language,
  on: IsoDate,
): ExistingCollector {
  const rows = new Map((existing?.rows ?? []).map((row) => [row.known.no, row] as const));
  const changes = new Map<number, RowUpdate['changes']>();
  const entries: ListEntry[] = [];
  let devices: readonly KnownDevice[] = [...rows.values()].map(({ known }) => known);
  let known = knownLists(lists);

  const take = (handed: HandedList): ListEntry => {
    const { isHidden: isHiddenSheet, ...frame } = handed;
    const open = readList(handed.grid, { ...frame, isHiddenSheet });
    if (open.headingRow === null || open.leftOut !== null) return { handed, reading: open, taken: null };
    const { list, decided } = listFor(handed, open, known);
    const reading =
      decided === undefined ? open : readList(handed.grid, { ...frame, isHiddenSheet, decided });
    const taken = list.map((each) => ({
      list: each,
      taking: takeIn(devices, each.source, sightings(reading, language), on),
    }));
    const best = taken.reduce((most, each) => (found(each.taking) > found(most.taking) ? each : most));
    return { handed, reading, taken: best };
  };

  return {
    read: (handed) => {
      const entry = take(handed);
      entries.push(entry);
      if (entry.taken === null) return entry;
      const { list, taking } = entry.taken;
      known = [
        ...known.filter(({ source }) => source !== list.source),
        { ...list, decided: decidedBy(entry.reading) },
      ];
      devices = taking.devices;
      for (const { no, changes: fields } of taking.changed) changes.set(no, fields);
      return entry;
    },
    entries: () => entries,
    devices: () => devices,
    updates: () =>
      devices.flatMap((after): readonly RowUpdate[] => {
        const row = rows.get(after.no);
        if (row?.known === after) return [];
        return [
          {
            before: row?.known ?? null,
            after,
            values: row?.values ?? {},
            changes: changes.get(after.no) ?? [],
            on,
          },
        ];
      }),
  };
}

/**
 * The lists that this one may be, and how its headings are read. A list of the same name is not the same where
 * its headings are others, or where not one of its devices is found again: then it gets a number.
 */
function listFor(
  { file, sheet, source, decided: given }: HandedList,
  { columns }: ListReading,
  known: readonly KnownList[],
): { readonly list: readonly [KnownList, ...KnownList[]]; readonly decided: Decided | undefined } {
  const keys = headingKeys(columns);
  const alike = listsLike(known, keys);
  const name = source ?? sourceName(file, sheet);
  if (source !== null) {
    const list = listOf(known, source) ?? { source, row: null, decided: new Map() };
    return { list: [list], decided: given ?? (list.decided.size > 0 ? list.decided : alike[0]?.decided) };
  }
  const [first, ...others] = listsLike(listsNamed(known, name), keys);
  const fresh: KnownList = { source: freeName(known, name), row: null, decided: new Map() };
  if (first === undefined) return { list: [fresh], decided: given ?? alike[0]?.decided };
  return { list: [first, ...others, fresh], decided: given ?? first.decided };
}

/**
 * How well a list fits: by the devices that are found again. None of many found again speaks against it, none of a
 * few says nothing.
 */
function found({ changed, unchanged, added, had }: Taking): number {
  const again = changed.length + unchanged.length;
  return again === 0 && had >= FEWEST_TO_TELL && added.length >= FEWEST_TO_TELL ? -1 : again;
}

/** Fewer devices prove nothing when none of them is found again. */
const FEWEST_TO_TELL = 3;

function sightings({ devices, doubtful }: ListReading, language: Language): readonly NewSighting[] {
  const doubts = new Map<number, string[]>();
  for (const doubt of doubtful)
    doubts.set(doubt.row, [...(doubts.get(doubt.row) ?? []), doubtText(doubt, language)]);
  return devices.map((listed) => ({
    row: listed.row,
    device: listed.device,
    written: writtenRow(listed),
    doubts: doubts.get(listed.row) ?? [],
  }));
}

const decidedBy = ({ columns }: ListReading): Decided =>
  new Map(columns.map((column) => [decidedKey(column), column.field] as const));

/** A row as it was written: `管理番号：2F-001 | 設備名：組立1号PLC`. */
function writtenRow({ cells, columns }: WrittenDevice): string {
  return columns
    .flatMap(({ column, text }) => {
      const cell = (cells[column] ?? '').trim();
      return cell === '' ? [] : [`${text}：${cell}`];
    })
    .join(' | ');
}
