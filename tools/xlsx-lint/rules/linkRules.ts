import type { Fault } from '../fault';
import type { OpenedWorkbook } from '../package/openedWorkbook';
import { itemsOf } from '../package/xmlElement';
import { readFormula } from '../readFormula';

/** A link inside the workbook leads to a sheet or a defined name that exists. */
export function linkFaults(book: OpenedWorkbook): Fault[] {
  const sheets = book.sheets.map(({ name }) => name.toLowerCase());
  const names = itemsOf(book.workbook, 'definedNames').map(({ attributes }) => attributes.name ?? '');
  const leadsSomewhere = (location: string): boolean => {
    const [sheet] = readFormula(location).sheets;
    return sheet === undefined ? names.includes(location) : sheets.includes(sheet.toLowerCase());
  };
  return book.sheets.flatMap(({ part, xml }) =>
    itemsOf(xml, 'hyperlinks')
      .filter(({ attributes }) => attributes['r:id'] === undefined)
      .filter(({ attributes }) => !leadsSomewhere(attributes.location ?? ''))
      .map(({ attributes }): Fault => ({
        code: 'link-target',
        part,
        where: attributes.ref ?? '',
        message: `${attributes.location ?? 'no location'} does not exist`,
      })),
  );
}
