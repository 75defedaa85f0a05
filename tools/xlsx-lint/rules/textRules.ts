import type { Fault } from '../fault';
import { cellsOf } from '../package/openedWorkbook';
import type { OpenedWorkbook } from '../package/openedWorkbook';
import { childOf, findAll, itemsOf } from '../package/xmlElement';
import type { XmlElement } from '../package/xmlElement';

const CELL_TEXT = 32767;
const HEADER_TEXT = 255;

const textOf = (element: XmlElement): string =>
  findAll(element, 't')
    .map(({ text }) => text)
    .join('');

function sharedTextFaults(book: OpenedWorkbook): Fault[] {
  const table = book.partOf('sharedStrings');
  return (table?.xml?.children ?? []).flatMap((item, index): Fault[] => {
    const { length } = textOf(item);
    if (length <= CELL_TEXT) return [];
    const message = `text of ${length} characters`;
    return [{ code: 'text-length', part: table?.path ?? '', where: `string ${index}`, message }];
  });
}

/** Texts of cells beyond 32,767 and headers or footers beyond 255 characters. */
export function textFaults(book: OpenedWorkbook): Fault[] {
  const inSheets = book.sheets.flatMap((sheet): Fault[] => {
    const { part } = sheet;
    const cells = cellsOf(sheet).flatMap((cell): Fault[] => {
      const length = Math.max(textOf(cell).length, childOf(cell, 'v')?.text.length ?? 0);
      const where = cell.attributes.r ?? '';
      if (length <= CELL_TEXT) return [];
      return [{ code: 'text-length', part, where, message: `text of ${length} characters` }];
    });
    const headers = itemsOf(sheet.xml, 'headerFooter').flatMap(({ name, text }): Fault[] => {
      if (text.length <= HEADER_TEXT) return [];
      return [{ code: 'header-length', part, where: name, message: `text of ${text.length} characters` }];
    });
    return [...cells, ...headers];
  });
  return [...sharedTextFaults(book), ...inSheets];
}
