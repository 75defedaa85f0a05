import type { Frame } from 'playwright-core';
import type { WorkbookDescription } from '../../src/core/sheets/description';
import { childOf, findAll, parseXml, type XmlElement } from '../../tools/xlsx-lint/package/xmlElement';
import { openPackage } from '../../src/workbook/file/read/openPackage';

/** What each series of a chart is called, which cells it shows, and the colours of it or of its points. */
export interface ChartCells {
  readonly title: string;
  readonly series: readonly {
    readonly name: string;
    readonly categories: string;
    readonly values: string;
    readonly colors: readonly string[];
  }[];
}

/** The charts of the open workbook, sheet by sheet, as Office.js tells of them. */
export async function openChartCells(frame: Frame, { sheets }: WorkbookDescription): Promise<ChartCells[]> {
  const charts = await frame.evaluate(
    (names) =>
      Excel.run(async (context) => {
        const ofSheets = names.map((name) => context.workbook.worksheets.getItem(name).charts);
        ofSheets.forEach((each) => each.load('items/title/text'));
        await context.sync();
        const charts = ofSheets.flatMap(({ items }) => items);
        charts.forEach((chart) => chart.series.load('items/name,items/points/items/value'));
        await context.sync();
        // ExcelApi 1.16, which this office.js has no word for yet, asked as it asks for others.
        const { BatchApiHelper } = OfficeExtension as unknown as {
          BatchApiHelper: { invokeMethod: (...args: unknown[]) => { readonly value: string } };
        };
        const colorOf = ({ fill }: { readonly fill: Excel.ChartFill }): { readonly value: string } =>
          BatchApiHelper.invokeMethod(fill, 'GetSolidColor', 0, [], 0, 0);
        const read = charts.map((chart) => ({
          title: chart.title.text,
          series: chart.series.items.map((series) => ({
            name: series.name,
            categories: series.getDimensionDataSourceString('Categories'),
            values: series.getDimensionDataSourceString('Values'),
            color: colorOf(series.format),
            colors: series.points.items.map(({ format }) => colorOf(format)),
          })),
        }));
        await context.sync();
        return read.map(({ title, series }) => ({
          title,
          series: series.map(({ name, categories, values, color, colors }) => ({
            name,
            categories: categories.value,
            values: values.value,
            colors: [color.value, ...colors.map(({ value }) => value)],
          })),
        }));
      }),
    sheets.map(({ name }) => name),
  );
  return charts.map(({ title, series }) => ({ title, series: series.map(spelled) }));
}

/** The charts of a written file, which numbers them sheet by sheet. */
export function writtenChartCells(bytes: Uint8Array): ChartCells[] {
  const parts = [...openPackage(bytes).entries()].flatMap(([path, part]) => {
    const number = /^xl\/charts\/chart(\d+)\.xml$/.exec(path)?.[1];
    return number === undefined ? [] : [{ number: Number(number), part }];
  });
  return parts
    .sort((a, b) => a.number - b.number)
    .map(({ part }) => chartOf(parseXml(new TextDecoder().decode(part))));
}

function chartOf(root: XmlElement): ChartCells {
  const title = findAll(root, 'title')[0];
  return { title: textIn(title, 't'), series: findAll(root, 'ser').map(seriesOf) };
}

function seriesOf(series: XmlElement): ChartCells['series'][number] {
  const colorOf = (element: XmlElement): string =>
    `#${findAll(childOf(element, 'spPr') ?? element, 'srgbClr')[0]?.attributes.val ?? ''}`;
  return spelled({
    name: textIn(childOf(series, 'tx'), 'v'),
    categories: textIn(childOf(series, 'cat'), 'f'),
    values: textIn(childOf(series, 'val'), 'f'),
    colors: [series, ...findAll(series, 'dPt')].map(colorOf),
  });
}

const textIn = (element: XmlElement | null | undefined, name: string): string =>
  element ? (findAll(element, name)[0]?.text ?? '') : '';

/** Names of sheets without needless quotes; points without a colour of their own are not told. */
function spelled(series: ChartCells['series'][number]): ChartCells['series'][number] {
  const [categories, values] = [series.categories, series.values].map((each) => each.replaceAll("'", ''));
  return {
    ...series,
    categories: categories ?? '',
    values: values ?? '',
    colors: series.colors.filter((color) => color !== '').map((color) => color.toLowerCase()),
  };
}
