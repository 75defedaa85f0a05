import type { ListGrid } from './grid/listGrid';
import { filledRows } from './grid/filledRows';
import { findHeading } from './headings/headingRows';
import type { Decided, ListColumn } from './headings/resolveColumns';
import { doublesOf } from './rows/doublesOf';
import type { DoubtfulRow, SkippedRow } from './rows/listFaults';
import { readSection, type SectionReading, type WrittenDevice } from './rows/readSection';
import { isRetiredSheet } from './rows/rowWords';
import { sectionsOf } from './rows/sections';

/** What a list says: every row that holds something is a device or skipped, but for the heading itself. */
export interface ListReading {
  /** 1-based; of two lines the lower one; null where none was found. */
  readonly headingRow: number | null;
  readonly columns: readonly ListColumn[];
  /** In the order of the list. */
  readonly devices: readonly WrittenDevice[];
  readonly skipped: readonly SkippedRow[];
  readonly doubtful: readonly DoubtfulRow[];
  /** Why none of its devices counts: nobody sees the sheet, or it lists what is gone. */
  readonly leftOut: 'hiddenSheet' | 'retiredSheet' | null;
}

/** What is known of a list beside its cells. */
export interface ListFrame {
  /** Name of the sheet; null for a text file. */
  readonly sheet: string | null;
  readonly isHiddenSheet: boolean;
  /** What people decided about its headings. */
  readonly decided?: Decided;
}

/** Reads a sheet or a text file as a person would. */
export function readList(grid: ListGrid, { sheet, isHiddenSheet, decided }: ListFrame): ListReading {
  const rows = filledRows(grid);
  const heading = findHeading(rows);
  if (heading === null) {
    const skipped = rows.map(({ row }): SkippedRow => ({ row, reason: 'noHeading', value: '' }));
    return { headingRow: null, columns: [], devices: [], skipped, doubtful: [], leftOut: null };
  }
  const above = rows.slice(0, heading.last).map(({ row }, index): SkippedRow => ({
    row,
    reason: index >= heading.first ? 'upperHeading' : 'title',
    value: '',
  }));
  const { sections, skipped: between } = sectionsOf(rows, heading);
  const readings = sections.map((section) => readSection(section, sheet, decided));
  const reading: ListReading = {
    headingRow: rows[heading.last]?.row ?? null,
    columns: columnsOf(readings),
    devices: readings.flatMap(({ devices }) => devices),
    skipped: inOrder([...above, ...between, ...readings.flatMap(({ skipped }) => skipped)]),
    doubtful: readings.flatMap(({ doubtful }) => doubtful),
    leftOut: null,
  };
  if (isHiddenSheet) return withoutDevices(reading, 'hiddenSheet');
  if (sheet !== null && isRetiredSheet(sheet)) return withoutDevices(reading, 'retiredSheet');
  return { ...reading, doubtful: inOrder([...reading.doubtful, ...doublesOf(reading.devices)]) };
}

const inOrder = <Row extends { readonly row: number }>(rows: readonly Row[]): readonly Row[] =>
  [...rows].sort((a, b) => a.row - b.row);

/** Columns of the first table, then those that only further tables have. */
function columnsOf(readings: readonly SectionReading[]): readonly ListColumn[] {
  const columns: ListColumn[] = [];
  for (const column of readings.flatMap((reading) => reading.columns)) {
    if (!columns.some(({ text, group }) => text === column.text && group === column.group))
      columns.push(column);
  }
  return columns;
}

/** A sheet that nobody sees, or that lists what is gone, adds no device. */
function withoutDevices(reading: ListReading, reason: 'hiddenSheet' | 'retiredSheet'): ListReading {
  const rows = reading.devices.map(({ row }): SkippedRow => ({ row, reason, value: '' }));
  const skipped = inOrder([...reading.skipped, ...rows]);
  return { ...reading, devices: [], skipped, doubtful: [], leftOut: reason };
}
