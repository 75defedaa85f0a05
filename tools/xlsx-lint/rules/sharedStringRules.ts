import type { Fault } from '../fault';
import { cellsOf } from '../package/openedWorkbook';
import type { OpenedWorkbook } from '../package/openedWorkbook';
import { childOf } from '../package/xmlElement';

/** Indexes of all cells of type `s`, with where they stand. */
function uses(book: OpenedWorkbook): { part: string; where: string; index: number }[] {
  return book.sheets.flatMap((sheet) =>
    cellsOf(sheet)
      .filter(({ attributes }) => attributes.t === 's')
      .map((cell) => ({
        part: sheet.part,
        where: cell.attributes.r ?? '',
        index: Number(childOf(cell, 'v')?.text ?? NaN),
      })),
  );
}

/** `count` is the number of uses, `uniqueCount` that of the texts, and every index leads to a text. */
export function sharedStringFaults(book: OpenedWorkbook): Fault[] {
  const table = book.partOf('sharedStrings');
  if (!table?.xml) return [];
  const total = table.xml.children.length;
  const found = uses(book);
  const wrongCount = (
    [
      ['count', found.length],
      ['uniqueCount', total],
    ] as const
  ).flatMap(([name, right]): Fault[] => {
    const stated = table.xml?.attributes[name];
    if (stated === undefined || Number(stated) === right) return [];
    const message = `${name} is ${stated}, found ${right}`;
    return [{ code: 'shared-string-count', part: table.path, where: name, message }];
  });
  const outside = found
    .filter(({ index }) => !(Number.isInteger(index) && index >= 0 && index < total))
    .map(({ part, where, index }): Fault => {
      return { code: 'shared-string-index', part, where, message: `no shared string ${index}` };
    });
  return [...wrongCount, ...outside];
}
