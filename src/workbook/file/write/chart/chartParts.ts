import type { SheetDescription, WorkbookDescription } from '../../../../core/sheets/description';
import type { Part } from '../package/part';
import { relationshipsXml } from '../package/relationships';
import { element } from '../xml/element';
import { NS, RELATIONSHIP } from '../xml/namespaces';
import { chartXml } from './chartXml';
import { drawingXml } from './drawingXml';

const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** Parts of the charts, and the relationship parts that lead to them by path. */
export interface ChartParts {
  readonly parts: readonly Part[];
  readonly relationships: ReadonlyMap<string, string>;
}

/** `<drawing>` of a sheet with charts; empty without any. */
export function drawingReference({ charts = [] }: SheetDescription): string {
  return charts.length === 0 ? '' : element('drawing', { 'xmlns:r': NS.relationships, 'r:id': 'rId1' });
}

/** One drawing per sheet with charts, one part per chart, numbered through the workbook. */
export function chartParts(book: WorkbookDescription): ChartParts {
  const parts: Part[] = [];
  const relationships = new Map<string, string>();
  let drawings = 0;
  let written = 0;
  book.sheets.forEach(({ charts = [] }, sheetIndex) => {
    if (charts.length === 0) return;
    drawings += 1;
    const drawing = `drawing${drawings}.xml`;
    const first = written + 1;
    parts.push({
      path: `xl/drawings/${drawing}`,
      contentType: `${OFFICE}.drawing+xml`,
      xml: drawingXml(charts),
    });
    for (const chart of charts) {
      written += 1;
      parts.push({
        path: `xl/charts/chart${written}.xml`,
        contentType: `${OFFICE}.drawingml.chart+xml`,
        xml: chartXml(chart, book),
      });
    }
    relationships.set(
      `xl/worksheets/_rels/sheet${sheetIndex + 1}.xml.rels`,
      relationshipsXml([{ id: 'rId1', type: RELATIONSHIP.drawing, target: `../drawings/${drawing}` }]),
    );
    const toCharts = charts.map((_chart, index) => ({
      id: `rId${index + 1}`,
      type: RELATIONSHIP.chart,
      target: `../charts/chart${first + index}.xml`,
    }));
    relationships.set(`xl/drawings/_rels/${drawing}.rels`, relationshipsXml(toCharts));
  });
  return { parts, relationships };
}
