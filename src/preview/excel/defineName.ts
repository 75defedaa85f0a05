import { WORKBOOK_SCOPE } from '../file/resources/definedNames';
import type { Book } from './book';

const INSERT_NAME = 'sheet.command.insert-defined-name';

/**
 * Defines a workbook-wide name through the grid's command. Its builder would refuse what it takes for a
 * function (`rate`), which Excel allows.
 */
export function defineName(book: Book, name: string, reference: string): void {
  book.api.syncExecuteCommand(INSERT_NAME, {
    unitId: book.workbook.getId(),
    id: crypto.randomUUID(),
    name,
    formulaOrRefString: reference.replace(/^=/, ''),
    localSheetId: WORKBOOK_SCOPE,
    hidden: false,
  });
}
