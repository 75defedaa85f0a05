/**
 * Why a received file cannot be read. The words for people come from core/text by this code.
 *
 * - `notZip`: no zip container at all; `xls`: the old binary Excel format; `encrypted`: needs a password
 * - `truncated`: the container breaks off; `damaged`: a part cannot be expanded
 * - `passwordZip`: files in the archive are encrypted; `zipFolder`: an archive of files that is no workbook itself
 * - `tooLarge`: exceeds a limit (also what a zip bomb ends in)
 * - `notSpreadsheet`: another kind of document, or `.xlsb`; `macros`: contains a VBA project
 * - `missingPart`: a part that the workbook names is absent
 * - `ambiguous`: programs could read different contents from it: a part, name, cell or list that is there twice
 * - `malformedXml`: not well-formed or not what the format allows; `forbiddenXml`: a DTD or own entities
 * - `notCase`: a spreadsheet, but not one of our case workbooks; `notRegister`: not a register
 * - `notList`: neither text nor a workbook; `noHeadings`: a list in which no headings of devices were found
 */
export type WorkbookFileErrorCode =
  | 'notZip'
  | 'xls'
  | 'encrypted'
  | 'truncated'
  | 'damaged'
  | 'passwordZip'
  | 'zipFolder'
  | 'tooLarge'
  | 'notSpreadsheet'
  | 'macros'
  | 'missingPart'
  | 'ambiguous'
  | 'malformedXml'
  | 'forbiddenXml'
  | 'notCase'
  | 'notRegister'
  | 'notList'
  | 'noHeadings';

/** A file that is refused, with the place or figure that was the reason. */
export class WorkbookFileError extends Error {
  override readonly name = 'WorkbookFileError';

  constructor(
    readonly code: WorkbookFileErrorCode,
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
  }
}
