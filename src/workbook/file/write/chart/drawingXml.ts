import type { ChartDescription } from '../../../../core/sheets/description';
import { cellAt } from '../sheet/cellAt';
import { element, XML_HEAD } from '../xml/element';
import { NS } from '../xml/namespaces';

/** A corner: zero-based column and row of the cell whose top left it is. */
function corner(name: 'from' | 'to', column: number, row: number): string {
  const at = (key: string, value: number) => element(`xdr:${key}`, {}, String(value));
  return element(`xdr:${name}`, {}, at('col', column), at('colOff', 0), at('row', row), at('rowOff', 0));
}

function frame({ title, description }: ChartDescription, index: number): string {
  const zero = element('a:off', { x: 0, y: 0 }) + element('a:ext', { cx: 0, cy: 0 });
  const chart = element('c:chart', { 'xmlns:c': NS.chart, 'r:id': `rId${index + 1}` });
  const named = { id: index + 2, name: `Chart ${index + 1}`, descr: description, title };
  return element(
    'xdr:graphicFrame',
    { macro: '' },
    element('xdr:nvGraphicFramePr', {}, element('xdr:cNvPr', named), element('xdr:cNvGraphicFramePr', {})),
    element('xdr:xfrm', {}, zero),
    element('a:graphic', {}, element('a:graphicData', { uri: NS.chart }, chart)),
  );
}

function anchor(chart: ChartDescription, index: number): string {
  const [first = '', last = first] = chart.range.split(':');
  const [from, to] = [cellAt(first), cellAt(last)];
  return element(
    'xdr:twoCellAnchor',
    {},
    corner('from', from.col, from.row),
    corner('to', to.col + 1, to.row + 1),
    frame(chart, index),
    element('xdr:clientData', {}),
  );
}

/** Where the charts of one sheet stand; the n-th chart has the relationship `rId<n>`. */
export function drawingXml(charts: readonly ChartDescription[]): string {
  const spaces = { 'xmlns:xdr': NS.sheetDrawing, 'xmlns:a': NS.drawing, 'xmlns:r': NS.relationships };
  return XML_HEAD + element('xdr:wsDr', spaces, ...charts.map(anchor));
}
