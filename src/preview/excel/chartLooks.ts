import { hostType } from '../protocol/hostType';
import { bagScalars, bagType, type Bag } from './bag';
import { stringArgument } from './arguments';

const NUMBER_OR_AUTO = null;

const chartFillType = hostType<Bag>({
  name: 'ChartFill',
  methods: {
    SetSolidColor: (bag, color) => void bag.values.set('Color', stringArgument(color)),
    GetSolidColor: (bag) => bag.values.get('Color') ?? '',
  },
});

export const chartTitleType = bagType('ChartTitle', { Text: '' });
export const chartLegendType = bagType('ChartLegend', { Visible: true });
export const chartDataLabelsType = bagType('ChartDataLabels', { NumberFormat: 'General' });

const gridlinesType = bagType('ChartGridlines', { Visible: false });

const axisType = bagType(
  'ChartAxis',
  { Visible: true, Maximum: NUMBER_OR_AUTO, Minimum: NUMBER_OR_AUTO, ReversePlotOrder: false },
  { MajorGridlines: gridlinesType },
);

export const chartAxesType = bagType('ChartAxes', {}, { CategoryAxis: axisType, ValueAxis: axisType });

export const seriesFormatType = bagType('ChartSeriesFormat', {}, { Fill: chartFillType });
export const pointFormatType = bagType('ChartPointFormat', {}, { Fill: chartFillType });

/** What a series looks like, beside its name. */
export const seriesLooks = <T>(bagOf: (target: T) => Bag): ReturnType<typeof bagScalars<T>> =>
  bagScalars<T>('ChartSeries', { HasDataLabels: false }, bagOf);
