import type { Fault } from '../fault';
import type { OpenedWorkbook } from '../package/openedWorkbook';
import { childOf, findAll, type XmlElement } from '../package/xmlElement';
import { readFormula } from '../readFormula';

/** Every `r:id` in a part is the id of a relationship of that part: charts vanish without one. */
export function relationFaults(book: OpenedWorkbook): Fault[] {
  return [...book.xml].flatMap(([part, root]) => {
    const known = book.relationships.filter(({ source }) => source === part).map(({ id }) => id);
    return idsIn(root)
      .filter((id) => !known.includes(id))
      .map((where): Fault => ({
        code: 'relationship-missing',
        part,
        where,
        message: 'no relationship of the part has this id',
      }));
  });
}

function idsIn(element: XmlElement): string[] {
  const own = element.attributes['r:id'];
  return [...(own === undefined ? [] : [own]), ...element.children.flatMap(idsIn)];
}

/** Charts show cells of sheets that exist, on axes that the chart has. */
export function chartFaults(book: OpenedWorkbook): Fault[] {
  const charts = [...book.xml].filter(([, root]) => root.name === 'chartSpace');
  return charts.flatMap(([part, root]) => [...referenceFaults(book, part, root), ...axisFaults(part, root)]);
}

function referenceFaults({ sheets }: OpenedWorkbook, part: string, root: XmlElement): Fault[] {
  const names = sheets.map(({ name }) => name.toLowerCase());
  return findAll(root, 'f')
    .filter(({ text }) => {
      const referred = readFormula(text).sheets;
      return referred.length === 0 || referred.some((name) => !names.includes(name.toLowerCase()));
    })
    .map(({ text }): Fault => ({
      code: 'chart-reference',
      part,
      where: text,
      message: 'refers to no sheet of the workbook',
    }));
}

function axisFaults(part: string, root: XmlElement): Fault[] {
  const plots = findAll(root, 'plotArea').flatMap(({ children }) => children);
  const idsOf = (element: XmlElement) =>
    element.children.filter(({ name }) => name === 'axId').map(({ attributes }) => attributes.val ?? '');
  const axes = plots.filter(({ name }) => name.endsWith('Ax')).flatMap(idsOf);
  const used = plots.filter(({ name }) => name.endsWith('Chart')).flatMap(idsOf);
  const crossed = plots.flatMap((axis) => childOf(axis, 'crossAx')?.attributes.val ?? []);
  return [...used, ...crossed]
    .filter((id) => !axes.includes(id))
    .map((where): Fault => ({ code: 'chart-axis', part, where, message: 'the chart has no such axis' }));
}
