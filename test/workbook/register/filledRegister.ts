import type { Language } from '../../../src/core/model/language';
import type { RegisterRow } from '../../../src/core/register/registerRow';
import { openPackage } from '../../../src/workbook/file/read/openPackage';
import { readWorkbook } from '../../../src/workbook/file/read/readWorkbook';
import { fillRegister, newRegister } from '../../../src/workbook/file/register/fillRegister';
import { ROW } from '../../core/register/registerRows';

/** When the cases are read. */
export const DAY = '2026-11-23';
/** So many cases, alike but for number and device. */
export const rowsOf = (count: number, more: Partial<RegisterRow> = {}): RegisterRow[] =>
  Array.from({ length: count }, (_, index) => ({
    ...ROW,
    caseId: `C-${index}`,
    device: `GW ${index}`,
    ...more,
  }));

/** A register after reading the cases of these rows into it. */
export function filled(bytes: Uint8Array, rows: readonly RegisterRow[]): Uint8Array {
  const { register, write } = fillRegister(bytes);
  rows.forEach((row) => register.add(row));
  return write(DAY);
}

const sheetOf = (bytes: Uint8Array, name: string) =>
  readWorkbook(openPackage(bytes)).sheets.find((sheet) => sheet.name === name)!;
/** Values of a sheet by `row:column`, both from 0. */
export const cellsOf = (bytes: Uint8Array, name: string) =>
  new Map(
    [...sheetOf(bytes, name).rows.values()].flat().map(({ row, col, value }) => [`${row}:${col}`, value]),
  );

/** A device whose name looks like a formula. */
export const DEVICE = '=HYPERLINK("http://x")';
/** Three plain cases and one whose texts look like something else. */
export const fewRows = (language: Language): Uint8Array =>
  filled(newRegister(language), [
    ...rowsOf(3),
    { ...ROW, caseId: '0012', device: DEVICE, maker: '@x', model: '<b>&', site: '-1', department: '+81' },
  ]);
/** More cases than there are ready rows, in two imports. */
export const manyRows = (): Uint8Array => {
  const rows = rowsOf(1500).map((row, index) => ({ ...row, level: index < 1200 ? ('high' as const) : null }));
  return filled(filled(newRegister('ja'), rows.slice(0, 700)), rows);
};
