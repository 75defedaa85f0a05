import { caseTemplate } from '../../../src/core/sheets/caseTemplate';
import { writeWorkbook } from '../../../src/workbook/file/write/writeWorkbook';

/** The template of a case, as it is shipped. */
export const emptyCase = (): Promise<Uint8Array> => Promise.resolve(writeWorkbook(caseTemplate('PA', 'ja')));
