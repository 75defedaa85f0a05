import { WorkbookError } from '../../port';

/** Whether this Excel has a version of the Excel API. Asked at run time: the manifest asks for less. */
export function hasExcelApi(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}

/**
 * Stops where this Excel is too old for what follows.
 * @throws {WorkbookError} UNSUPPORTED, naming the missing requirement set
 */
export function requireExcelApi(version: string): void {
  if (!hasExcelApi(version)) throw new WorkbookError('UNSUPPORTED', `ExcelApi ${version}`);
}
