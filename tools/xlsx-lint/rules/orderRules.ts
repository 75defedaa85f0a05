import type { Fault } from '../fault';
import { rowsOf } from '../package/openedWorkbook';
import type { OpenedSheet, OpenedWorkbook } from '../package/openedWorkbook';
import type { XmlElement } from '../package/xmlElement';
import { readRange } from '../range';

function cellFaults(part: string, row: XmlElement): Fault[] {
  let last = -1;
  return row.children.flatMap(({ attributes }): Fault[] => {
    const where = attributes.r ?? '';
    const range = readRange(where);
    const isWrong = range === null || range.left <= last || range.top + 1 !== Number(row.attributes.r);
    last = range?.left ?? last;
    return isWrong
      ? [{ code: 'cell-order', part, where, message: 'cell out of order, repeated or in the wrong row' }]
      : [];
  });
}

function rowFaults(sheet: OpenedSheet): Fault[] {
  let last = 0;
  return rowsOf(sheet).flatMap((row): Fault[] => {
    const number = Number(row.attributes.r);
    const isWrong = !(number > last && number <= 1048576);
    last = number;
    const cells = cellFaults(sheet.part, row);
    const where = `row ${row.attributes.r ?? ''}`;
    const message = 'row out of order or repeated';
    return isWrong ? [{ code: 'row-order', part: sheet.part, where, message }, ...cells] : cells;
  });
}

/** Rows and cells ascend without repetition; otherwise Excel drops data when it repairs. */
export function orderFaults(book: OpenedWorkbook): Fault[] {
  return book.sheets.flatMap(rowFaults);
}
