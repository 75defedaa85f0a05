import type { ChartDescription, ChartSeries, WorkbookDescription } from '../../../../core/sheets/description';
import { chartNumberFormat } from '../../../../core/sheets/chartNumberFormat';
import { COLORS } from '../../../../core/sheets/styles';
import { element } from '../xml/element';
import { escapeFormula, escapeText } from '../xml/escapeText';
import { labelLook, solidFill, textColorOn } from './chartText';
import { referredCells, shownValue } from '../../../../core/sheets/referredCells';

function valuesOf(book: WorkbookDescription, reference: string) {
  return (referredCells(book, reference) ?? []).map(shownValue);
}

function points(values: readonly (string | number | boolean)[]): string {
  return (
    element('c:ptCount', { val: values.length }) +
    values
      .map((value, idx) => element('c:pt', { idx }, element('c:v', {}, escapeText(String(value)))))
      .join('')
  );
}

function textsXml(book: WorkbookDescription, reference: string): string {
  const cache = element('c:strCache', {}, points(valuesOf(book, reference)));
  return element('c:strRef', {}, element('c:f', {}, escapeFormula(reference)), cache);
}

function numbersXml(book: WorkbookDescription, reference: string): string {
  const numbers = valuesOf(book, reference).map((value) => (typeof value === 'number' ? value : 0));
  const cache = element('c:numCache', {}, element('c:formatCode', {}, 'General'), points(numbers));
  return element('c:numRef', {}, element('c:f', {}, escapeFormula(reference)), cache);
}

function barLook(color: string, hatched: boolean): string {
  const foreground = element('a:fgClr', {}, element('a:srgbClr', { val: color }));
  const background = element('a:bgClr', {}, element('a:srgbClr', { val: COLORS.white }));
  const fill = hatched
    ? element('a:pattFill', { prst: 'wdUpDiag' }, foreground, background)
    : solidFill(color);
  return element('c:spPr', {}, fill, element('a:ln', { w: 6350 }, solidFill(color)));
}

/** Points with a colour of their own. */
function pointLooks({ colors, hatched }: ChartSeries): string[] {
  if (colors.length === 1) return [];
  return colors.map((color, idx) =>
    element(
      'c:dPt',
      {},
      element('c:idx', { val: idx }),
      element('c:invertIfNegative', { val: false }),
      element('c:bubble3D', { val: false }),
      barLook(color, hatched),
    ),
  );
}

/** Numbers of a stack stand on the bars, others beside them. */
function labelsXml({ colors, hatched }: ChartSeries, chart: ChartDescription): string {
  const color = chart.stacked && !hatched ? textColorOn(colors[0]) : COLORS.text;
  const shown = (name: string, val: boolean) => element(`c:show${name}`, { val });
  return element(
    'c:dLbls',
    {},
    element('c:numFmt', { formatCode: chartNumberFormat(chart), sourceLinked: false }),
    element('c:spPr', {}, element('a:noFill', {}), element('a:ln', {}, element('a:noFill', {}))),
    labelLook(color),
    shown('LegendKey', false),
    shown('Val', true),
    ...['CatName', 'SerName', 'Percent', 'BubbleSize'].map((name) => shown(name, false)),
  );
}

/** `c:ser` of a bar chart; the order of the children is the schema's (CT_BarSer). */
export function seriesXml(
  series: ChartSeries,
  index: number,
  chart: ChartDescription,
  book: WorkbookDescription,
): string {
  return element(
    'c:ser',
    {},
    element('c:idx', { val: index }),
    element('c:order', { val: index }),
    element('c:tx', {}, textsXml(book, series.name)),
    barLook(series.colors[0], series.hatched),
    element('c:invertIfNegative', { val: false }),
    ...pointLooks(series),
    labelsXml(series, chart),
    element('c:cat', {}, textsXml(book, chart.categories)),
    element('c:val', {}, numbersXml(book, series.values)),
  );
}
