import type { CaseReading } from '../../../../core/model/reading';
import { languageOf } from '../../../place/language';
import { placeCase } from '../../../place/placeCase';
import type { WorkbookCells } from '../../../place/workbookCells';
import type { ValueBook } from '../values/readValues';
import { WorkbookFileError } from '../workbookFileError';
import { changedWords } from '../../../../core/migrate/changedWords';
import { shiftCover, shiftRow } from './date1904';
import { workbookCellsOf } from './workbookCellsOf';

/** Whether a workbook is a case of ours, and if not, what it lacks. */
export type CaseTest = { readonly isCase: true } | { readonly isCase: false; readonly reason: string };

/** Tests for names of a cover and rows of a risk sheet; a book without both is not a case. */
export function isCase(raw: ValueBook): CaseTest {
  const cells = workbookCellsOf(raw);
  if (placeCase(cells).kind === 'case') return { isCase: true };
  return { isCase: false, reason: lackOf(cells) };
}

/**
 * Reads a case from a workbook file. What cannot be placed is reported in `unplaced`. Where the
 * workbook counts from 1904, dates come as ordinary serial numbers.
 * @throws WorkbookFileError `notCase`
 */
export function readCase(raw: ValueBook): CaseReading {
  const cells = workbookCellsOf(raw);
  const placed = placeCase(cells);
  if (placed.kind === 'notCase') throw new WorkbookFileError('notCase', lackOf(cells));
  const { reading: found } = placed;
  const reading = { ...found, unplaced: [...found.unplaced, ...changedWords(found)] };
  if (!raw.date1904) return reading;
  return { ...reading, cover: shiftCover(reading.cover), rows: reading.rows.map(shiftRow) };
}

function lackOf({ names }: WorkbookCells): string {
  return languageOf(names) === null ? 'no defined name such as 用途 or Uses' : 'no item row of a risk sheet';
}
