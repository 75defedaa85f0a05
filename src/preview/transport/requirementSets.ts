/**
 * The requirement sets this host answers for. Versions are strings: as a number, 1.20 would be 1.2.
 * The npm build of office.js tops out at ExcelApi 1.15.
 */
const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: '1.15',
  SharedRuntime: '1.1',
  CustomFunctionsRuntime: '1.4',
  CustomFunctions: '1.8',
  CompressedFile: '1.1',
  DocumentEvents: '1.1',
  File: '1.1',
  Settings: '1.1',
  AddInCommands: '1.1',
  RibbonApi: '1.1',
};

/** office.js reads lower-case names mapped to versions. */
export function requirementMatrix(sets = REQUIREMENT_SETS): string {
  return JSON.stringify(sets);
}
