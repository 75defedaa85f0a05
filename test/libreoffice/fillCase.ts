import { readFileSync } from 'node:fs';
import type { CaseReading } from '../../src/core/model/reading';
import { a1 } from '../../src/core/model/address';
import { readCaseFile } from '../../src/workbook/file/read/case/readCaseFile';
import { openPackage } from '../../src/workbook/file/read/openPackage';
import { readWorkbook } from '../../src/workbook/file/read/readWorkbook';
import type { CaseEdits } from '../arbitraries/caseEdits';
import { parseReference } from '../../src/workbook/place/sheetReference';
import type { Cells } from '../formulas/shown/expectation';
import type { Office } from './withOffice';

/** A case as it was saved: what the rules read, and any other cell. */
export interface SavedCase {
  readonly reading: CaseReading;
  readonly cells: Cells;
}

export function readSavedCase(path: string): SavedCase {
  const bytes = new Uint8Array(readFileSync(path));
  const raw = readWorkbook(openPackage(bytes));
  const sheets = new Map(
    raw.sheets.map(({ name, rows }) => [
      name,
      new Map([...rows.values()].flat().map(({ col, row, value }) => [a1(col, row + 1), value] as const)),
    ]),
  );
  const cellOf: Cells['cellOf'] = (sheet, cell) => sheets.get(sheet)?.get(cell) ?? null;
  const named = (name: string) => {
    const target = parseReference(raw.names.find((each) => each.name === name)?.ref ?? '');
    const sheet = target?.sheet ?? null;
    return target === null || sheet === null
      ? null
      : cellOf(sheet, a1(target.startColumn, target.startRow + 1));
  };
  return { reading: readCaseFile(bytes), cells: { cellOf, named } };
}

/**
 * Types a sample into the open case, lets LibreOffice calculate and save it, and reads the file. Every
 * sample says something about every input cell, so one open workbook serves all of them.
 */
export async function fillCase(office: Office, saved: string, sample: CaseEdits): Promise<SavedCase> {
  await office.edit([...sample.cover, ...sample.rows], []);
  await office.saveXlsx(saved);
  return readSavedCase(saved);
}
