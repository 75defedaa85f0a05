import type { CaseReading } from '../../../../core/model/reading';
import { languageOf } from '../../../place/language';
import { placeCase } from '../../../place/placeCase';
import type { Snapshot } from '../../../place/snapshot';
import type { ValueBook } from '../values/readValues';
import { WorkbookFileError } from '../workbookFileError';
import { shiftCover, shiftRow } from './date1904';
import { snapshotOf } from './snapshotOf';

/** Whether a workbook is a case of ours, and if not, what it lacks. */
export type CaseTest = { readonly isCase: true } | { readonly isCase: false; readonly reason: string };

/** Tests for names of a cover and rows of a risk sheet; a book without both is not a case. */
export function isCase(raw: ValueBook): CaseTest {
  const snapshot = snapshotOf(raw);
  if (placeCase(snapshot).kind === 'case') return { isCase: true };
  return { isCase: false, reason: lackOf(snapshot) };
}

/**
 * Reads a case from a workbook file. What cannot be placed is reported in `unplaced`. Where the
 * workbook counts from 1904, dates come as ordinary serial numbers.
 * @throws WorkbookFileError `notCase`
 */
export function readCase(raw: ValueBook): CaseReading {
  const snapshot = snapshotOf(raw);
  const placed = placeCase(snapshot);
  if (placed.kind === 'notCase') throw new WorkbookFileError('notCase', lackOf(snapshot));
  const { reading } = placed;
  if (!raw.date1904) return reading;
  return { ...reading, cover: shiftCover(reading.cover), rows: reading.rows.map(shiftRow) };
}

function lackOf({ names }: Snapshot): string {
  return languageOf(names) === null ? 'no defined name such as 用途 or Uses' : 'no item row of a risk sheet';
}
