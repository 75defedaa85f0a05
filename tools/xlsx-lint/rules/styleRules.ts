import type { Fault } from '../fault';
import { cellsOf, rowsOf } from '../package/openedWorkbook';
import type { OpenedWorkbook } from '../package/openedWorkbook';
import { findAll, itemsOf } from '../package/xmlElement';
import type { XmlElement } from '../package/xmlElement';

function outOfRange(value: string | undefined, length: number): boolean {
  return value !== undefined && !(/^[0-9]+$/.test(value) && Number(value) < length);
}

/** Fonts, fills and borders that a cell style points to. */
function tableFaults(path: string, styles: XmlElement): Fault[] {
  const lists = { fontId: 'fonts', fillId: 'fills', borderId: 'borders', xfId: 'cellStyleXfs' };
  return itemsOf(styles, 'cellXfs').flatMap(({ attributes }, index) =>
    Object.entries(lists)
      .filter(([name, list]) => outOfRange(attributes[name], itemsOf(styles, list).length))
      .map(([name]): Fault => {
        const message = `${name} ${attributes[name] ?? ''} does not exist`;
        return { code: 'style-index', part: path, where: `cellXfs ${index}`, message };
      }),
  );
}

/** Style indexes of cells, rows and columns, and differential formats of rules. */
export function styleFaults(book: OpenedWorkbook): Fault[] {
  const styles = book.partOf('styles');
  if (!styles?.xml) return [];
  const formats = itemsOf(styles.xml, 'cellXfs').length;
  const differentials = itemsOf(styles.xml, 'dxfs').length;
  const faults = tableFaults(styles.path, styles.xml);
  for (const sheet of book.sheets) {
    if (sheet.xml === null) continue;
    const { part } = sheet;
    const styled = [
      ...[...cellsOf(sheet), ...rowsOf(sheet)].map(({ attributes }) => [attributes.r, attributes.s]),
      ...itemsOf(sheet.xml, 'cols').map(({ attributes }) => [attributes.min, attributes.style]),
    ];
    for (const [where = '', index] of styled) {
      if (!outOfRange(index, formats)) continue;
      faults.push({ code: 'style-index', part, where, message: `no cell style ${index ?? ''}` });
    }
    for (const { attributes } of findAll(sheet.xml, 'cfRule')) {
      const index = attributes.dxfId;
      if (!outOfRange(index, differentials)) continue;
      const where = `priority ${attributes.priority ?? ''}`;
      faults.push({ code: 'dxf-index', part, where, message: `no differential format ${index ?? ''}` });
    }
  }
  return faults;
}
