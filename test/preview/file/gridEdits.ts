import type { IWorkbookData } from '@univerjs/core';
import { caseTemplate } from '../../../src/core/sheets/caseTemplate';
import { openXlsx } from '../../../src/preview/file/open';
import { saveXlsx } from '../../../src/preview/file/save';
import type { OpenedBook } from '../../../src/preview/file/sourcePackage';
import { openPackage } from '../../../src/workbook/file/read/openPackage';
import { writeWorkbook } from '../../../src/workbook/file/write/writeWorkbook';

export const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString();

/** Names of the parts that differ between two files. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [openPackage(before), openPackage(after)];
  return [...new Set([...old.keys(), ...now.keys()])].filter(
    (name) => text(old.get(name)) !== text(now.get(name)),
  );
}

/** Saves after a change of the grid's model. */
export function edited(
  bytes: Uint8Array,
  change: (current: IWorkbookData, book: OpenedBook) => void,
): Uint8Array {
  const book = openXlsx(bytes);
  const current = structuredClone(book.snapshot);
  change(current, book);
  return saveXlsx(book.source, current);
}

const sheetOf = (book: IWorkbookData, key: string) => book.sheets[key] ?? {};
export const setCell = (book: IWorkbookData, key: string, row: number, col: number, cell: object): void => {
  const cells = (sheetOf(book, key).cellData ??= {});
  const line: Record<number, object> = (cells[row] ??= {});
  line[col] = { ...line[col], ...cell };
};

const RANGES = [{ startRow: 1, startColumn: 0, endRow: 8, endColumn: 1 }];

const BOOK = caseTemplate('PA', 'ja');
export const template = writeWorkbook(BOOK);
const keyOf = (key: string): string => `sheet${BOOK.sheets.findIndex((sheet) => sheet.key === key) + 1}`;
export const SPEC = keyOf('spec');
export const OPERATION = keyOf('operation');
const SETTINGS = keyOf('settings');
/** Of a sheet that is added. */
export const NEXT_KEY = `sheet${BOOK.sheets.length + 1}`;

/** The template after a change of everything that the grid may change beside values, saved. */
export function furtherEdits(): Uint8Array {
  return edited(template, (book, { source }) => {
    setCell(book, SPEC, 5, 6, {
      v: '証拠',
      t: 1,
      s: { ...book.styles.x9, bg: { rgb: '#FF0000' }, bl: 1 },
    });
    Object.assign(sheetOf(book, SETTINGS), { hidden: 0 });
    Object.assign(sheetOf(book, OPERATION), { hidden: 1 });
    source.sheets.set(OPERATION, { state: 'veryHidden', protection: null });
    const added = {
      id: 'new',
      name: '追加 <1>',
      cellData: { 0: { 0: { v: '新', t: 1, custom: { locked: false } } } },
      columnData: { 0: { w: 128 } },
      mergeData: [{ startRow: 2, startColumn: 0, endRow: 3, endColumn: 1 }],
      columnCount: 20,
    };
    book.sheetOrder.splice(1, 0, 'new');
    book.sheets.new = added;
    book.resources = (book.resources ?? []).map(({ name, data }) => ({
      name,
      data: JSON.stringify(withRule(name, JSON.parse(data) as Record<string, unknown>)),
    }));
    source.customXml.push({ id: '{11111111-2222-3333-4444-555555555555}', xml: '<case>日本</case>' });
    source.customProperties.push({ name: 'Seal', value: 'abc & def' }, { name: 'Count', value: 3 });
    source.coreProperties = { ...source.coreProperties, title: '新しい <題>' };
  });
}

/** A rule of each kind for the sheet that is added, as Univer's own commands make them. */
function withRule(resource: string, data: Record<string, unknown>): Record<string, unknown> {
  if (resource === 'SHEET_DATA_VALIDATION_PLUGIN')
    return {
      ...data,
      new: [{ uid: 'a', type: 'list', formula1: '["い","ろ"]', errorStyle: 1, ranges: RANGES }],
    };
  if (resource === 'SHEET_CONDITIONAL_FORMATTING_PLUGIN') {
    const rule = {
      type: 'highlightCell',
      subType: 'formula',
      value: '=$A2="x"',
      style: { bl: 1, bg: { rgb: '#00FF00' } },
    };
    return { ...data, new: [{ cfId: 'b', ranges: RANGES, stopIfTrue: false, rule }] };
  }
  return {
    ...data,
    own: {
      id: 'own',
      name: '新名',
      formulaOrRefString: "'追加 <1>'!$A$1",
      localSheetId: 'AllDefaultWorkbook',
    },
  };
}
