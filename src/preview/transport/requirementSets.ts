/**
 * The requirement sets this host answers for. Versions are strings: as a number, 1.20 would be 1.2.
 * The npm build of office.js tops out at ExcelApi 1.15.
 */
const NEW: Readonly<Record<string, string>> = {
  ExcelApi: '1.15',
  SharedRuntime: '1.1',
  CustomFunctionsRuntime: '1.4',
  CustomFunctions: '1.9',
  CompressedFile: '1.1',
  DocumentEvents: '1.1',
  File: '1.1',
  Settings: '1.1',
  AddInCommands: '1.1',
  RibbonApi: '1.1',
};

/** A perpetual Excel of 2018: no workbook-wide edits, no shared runtime, no custom functions. */
const OLD: Readonly<Record<string, string>> = {
  ExcelApi: '1.7',
  CompressedFile: '1.1',
  DocumentEvents: '1.1',
  File: '1.1',
  Settings: '1.1',
  AddInCommands: '1.1',
};

export type Requirements = 'new' | 'old';

/** Names mapped to versions, as office.js reads them. */
export function requirementMatrix(requirements: Requirements): string {
  return JSON.stringify(requirements === 'old' ? OLD : NEW);
}
