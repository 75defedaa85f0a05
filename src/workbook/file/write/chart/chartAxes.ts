import type { ChartDescription } from '../../../../core/sheets/description';
import { COLORS } from '../../../../core/sheets/styles';
import { element } from '../xml/element';
import { labelLook, solidFill } from './chartText';

const CATEGORY_AXIS = 500_000_001;
const VALUE_AXIS = 500_000_002;

const value = (name: string, val: string | number | boolean) => element(`c:${name}`, { val });
const line = (color: string) => element('a:ln', { w: 6350 }, solidFill(color));

/** Ids of both axes, as the bars name them. */
export const AXIS_IDS = value('axId', CATEGORY_AXIS) + value('axId', VALUE_AXIS);

/** Lying bars are read from the top, so their categories run downwards. */
function categoryAxis(lies: boolean): string {
  return element(
    'c:catAx',
    {},
    value('axId', CATEGORY_AXIS),
    element('c:scaling', {}, value('orientation', lies ? 'maxMin' : 'minMax')),
    value('delete', false),
    value('axPos', lies ? 'l' : 'b'),
    element('c:numFmt', { formatCode: 'General', sourceLinked: false }),
    value('majorTickMark', 'none'),
    value('minorTickMark', 'none'),
    value('tickLblPos', 'nextTo'),
    element('c:spPr', {}, line(COLORS.rule)),
    labelLook(),
    value('crossAx', VALUE_AXIS),
    value('crosses', 'autoZero'),
    value('auto', true),
    value('lblAlgn', 'ctr'),
    value('lblOffset', 100),
    value('noMultiLvlLbl', false),
  );
}

/** From zero, shares up to 1; the numbers stand at the bars, so the axis itself is not drawn. */
function valueAxis(lies: boolean, isShare: boolean): string {
  return element(
    'c:valAx',
    {},
    value('axId', VALUE_AXIS),
    element(
      'c:scaling',
      {},
      value('orientation', 'minMax'),
      ...(isShare ? [value('max', 1)] : []),
      value('min', 0),
    ),
    value('delete', true),
    value('axPos', lies ? 't' : 'l'),
    element('c:numFmt', { formatCode: '0', sourceLinked: false }),
    value('majorTickMark', 'none'),
    value('minorTickMark', 'none'),
    value('tickLblPos', 'nextTo'),
    value('crossAx', CATEGORY_AXIS),
    value('crosses', 'autoZero'),
    value('crossBetween', 'between'),
  );
}

export function axesXml({ kind, isShare = false }: ChartDescription): string {
  const lies = kind === 'bar';
  return categoryAxis(lies) + valueAxis(lies, isShare);
}
