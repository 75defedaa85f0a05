import type { ChartDescription, WorkbookDescription } from '../../../../core/sheets/description';
import { COLORS } from '../../../../core/sheets/styles';
import { element, XML_HEAD } from '../xml/element';
import { NS } from '../xml/namespaces';
import { AXIS_IDS, axesXml } from './chartAxes';
import { seriesXml } from './chartSeries';
import { labelLook, solidFill, titleXml } from './chartText';

/** Space between bars in hundredths of their width. */
const GAP_WIDTH = 55;

const value = (name: string, val: string | number | boolean) => element(`c:${name}`, { val });

function barsXml(chart: ChartDescription, book: WorkbookDescription): string {
  return element(
    'c:barChart',
    {},
    value('barDir', chart.kind === 'bar' ? 'bar' : 'col'),
    value('grouping', chart.stacked ? 'stacked' : 'clustered'),
    value('varyColors', false),
    ...chart.series.map((series, index) => seriesXml(series, index, chart, book)),
    value('gapWidth', GAP_WIDTH),
    chart.stacked ? value('overlap', 100) : '',
    AXIS_IDS,
  );
}

/** One series is named by the title; several need a legend. */
function legendXml({ series }: ChartDescription): string {
  if (series.length < 2) return '';
  return element('c:legend', {}, value('legendPos', 'b'), value('overlay', false), labelLook());
}

/** One chart part; the order of the children is the schema's (CT_ChartSpace). */
export function chartXml(chart: ChartDescription, book: WorkbookDescription): string {
  const plot = element('c:plotArea', {}, element('c:layout', {}), barsXml(chart, book), axesXml(chart));
  return (
    XML_HEAD +
    element(
      'c:chartSpace',
      { 'xmlns:c': NS.chart, 'xmlns:a': NS.drawing, 'xmlns:r': NS.relationships },
      value('date1904', false),
      value('roundedCorners', false),
      element(
        'c:chart',
        {},
        titleXml(chart.title),
        value('autoTitleDeleted', false),
        plot,
        legendXml(chart),
        value('plotVisOnly', true),
        value('dispBlanksAs', 'gap'),
      ),
      element('c:spPr', {}, solidFill(COLORS.white), element('a:ln', { w: 6350 }, solidFill(COLORS.rule))),
      labelLook(),
    )
  );
}
