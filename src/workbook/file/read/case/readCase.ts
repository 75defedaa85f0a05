import type { CaseReading, CellValue } from '../../../../core/assessment/reading';
import { caseNames } from '../../../../core/template/caseNames';
import type { RawWorkbook } from '../rawWorkbook';
import { WorkbookFileError } from '../workbookFileError';
import { languageOf, nameTargets, type NameTarget } from './caseNames';
import { missingItems, sectorOf } from './missingItems';
import { shiftCover, shiftRow } from './date1904';
import { readCover } from './readCover';
import { readItemLevels } from './readItemLevels';
import { readItemRows } from './readItemRows';
import { readMatrix } from './readMatrix';

/** Whether a workbook is a case of ours, and if not, what it lacks. */
export type CaseTest = { readonly isCase: true } | { readonly isCase: false; readonly reason: string };

/** Tests for names of a cover and rows of a risk sheet; a book without both is not a case. */
export function isCase(raw: RawWorkbook): CaseTest {
  if (languageOf(raw) === null) return { isCase: false, reason: 'no defined name such as 用途 or Uses' };
  const sector = sectorOf(readItemRows(raw.sheets).rows);
  return sector === null ? { isCase: false, reason: 'no item row of a risk sheet' } : { isCase: true };
}

/**
 * Reads a case from a workbook file: cover fields by defined name, rows by item id. Sheets, rows and
 * columns may have been renamed, moved or inserted; what cannot be placed is reported in `unplaced`.
 * Where the workbook counts from 1904, dates come as ordinary serial numbers.
 * @throws WorkbookFileError `notCase`
 */
export function readCase(raw: RawWorkbook): CaseReading {
  const language = languageOf(raw);
  const { rows: found, unplaced } = readItemRows(raw.sheets);
  const rows = raw.date1904 ? found.map(shiftRow) : found;
  const sector = sectorOf(rows);
  if (language === null || sector === null) {
    const test = isCase(raw);
    throw new WorkbookFileError('notCase', test.isCase ? '' : test.reason);
  }
  const targetOf = nameTargets(raw);
  const cover = readCover(language, targetOf);
  const matrixName = caseNames(sector, language).matrix;
  const matrix = matrixOf(targetOf(matrixName));
  return {
    language,
    sector,
    ...cover,
    cover: raw.date1904 ? shiftCover(cover.cover) : cover.cover,
    matrix: matrix ?? [],
    itemLevels: readItemLevels(raw.sheets),
    rows,
    unplaced: [
      ...unplaced,
      ...cover.unplaced,
      ...(matrix === null ? [{ reason: 'missing-field' as const, what: matrixName, place: null }] : []),
      ...missingItems(rows, sector, language),
    ],
  };
}

const matrixOf = (target: NameTarget | null): readonly (readonly CellValue[])[] | null =>
  target && readMatrix(target);
