import { hostType, type HostType } from '../protocol/hostType';
import { bagScalars, bagType, type Bag } from './bag';
import { stringArgument } from './arguments';

const NUMBER_OR_AUTO = null;

const chartFontType = bagType('ChartFont', {
  Bold: false,
  Color: '#000000',
  Italic: false,
  Name: 'Yu Gothic',
  Size: 10,
  Underline: ['None', 'Single'],
});

const chartFillType = hostType<Bag>({
  name: 'ChartFill',
  methods: {
    Clear: (bag) => void bag.values.delete('Color'),
    SetSolidColor: (bag, color) => void bag.values.set('Color', stringArgument(color)),
    GetSolidColor: (bag) => bag.values.get('Color') ?? '',
  },
});

const LINE_STYLES = [
  'Automatic',
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Grey25',
  'Grey50',
  'Grey75',
  'RoundDot',
];

const chartBorderType = bagType('ChartBorder', { Color: '#000000', LineStyle: LINE_STYLES, Weight: 0.75 });
const chartLineType = bagType('ChartLineFormat', { Color: '#000000', LineStyle: LINE_STYLES, Weight: 0.75 });
const chartFormatType = (name: string): HostType<Bag> =>
  bagType(name, {}, { Border: chartBorderType, Fill: chartFillType, Font: chartFontType });

/** Format of the whole chart. */
export const chartAreaFormatType = bagType(
  'ChartAreaFormat',
  { RoundedCorners: false, ColorScheme: NUMBER_OR_AUTO },
  { Border: chartBorderType, Fill: chartFillType, Font: chartFontType },
);

export const chartTitleType = bagType(
  'ChartTitle',
  {
    Visible: true,
    Text: '',
    Overlay: false,
    Position: ['Automatic', 'Top', 'Bottom', 'Left', 'Right'],
    HorizontalAlignment: ['Center', 'Left', 'Right', 'Justify', 'Distributed'],
    VerticalAlignment: ['Center', 'Bottom', 'Top', 'Justify', 'Distributed'],
    TextOrientation: 0,
    Left: 0,
    Top: 0,
    ShowShadow: false,
  },
  { Format: chartFormatType('ChartTitleFormat') },
);

export const chartLegendType = bagType(
  'ChartLegend',
  {
    Visible: true,
    Position: ['Right', 'Top', 'Bottom', 'Left', 'Corner', 'Custom', 'Invalid'],
    Overlay: false,
    Left: 0,
    Top: 0,
    Width: 0,
    Height: 0,
    ShowShadow: false,
  },
  { Format: chartFormatType('ChartLegendFormat') },
);

export const chartDataLabelsType = bagType(
  'ChartDataLabels',
  {
    Position: [
      'None',
      'Invalid',
      'Center',
      'InsideEnd',
      'InsideBase',
      'OutsideEnd',
      'Left',
      'Right',
      'Top',
      'Bottom',
      'BestFit',
      'Callout',
    ],
    ShowValue: true,
    ShowSeriesName: false,
    ShowCategoryName: false,
    ShowLegendKey: false,
    ShowPercentage: false,
    ShowBubbleSize: false,
    Separator: ',',
    NumberFormat: 'General',
  },
  { Format: chartFormatType('ChartDataLabelFormat') },
);

const axisTitleType = bagType(
  'ChartAxisTitle',
  { Text: '', Visible: false, TextOrientation: 0 },
  { Format: chartFormatType('ChartAxisTitleFormat') },
);
const gridlinesType = bagType(
  'ChartGridlines',
  { Visible: false },
  { Format: bagType('ChartGridlinesFormat', {}, { Line: chartLineType }) },
);

const axisType = bagType(
  'ChartAxis',
  {
    Visible: true,
    Maximum: NUMBER_OR_AUTO,
    Minimum: NUMBER_OR_AUTO,
    MajorUnit: NUMBER_OR_AUTO,
    MinorUnit: NUMBER_OR_AUTO,
    NumberFormat: 'General',
    ReversePlotOrder: false,
    ScaleType: ['Linear', 'Logarithmic'],
    TickLabelPosition: ['NextToAxis', 'High', 'Low', 'None'],
    MajorTickMark: ['Outside', 'None', 'Cross', 'Inside'],
    MinorTickMark: ['None', 'Cross', 'Inside', 'Outside'],
    LinkNumberFormat: true,
  },
  {
    Title: axisTitleType,
    MajorGridlines: gridlinesType,
    MinorGridlines: gridlinesType,
    Format: bagType('ChartAxisFormat', {}, { Font: chartFontType, Line: chartLineType }),
  },
);

export const chartAxesType = bagType(
  'ChartAxes',
  {},
  { CategoryAxis: axisType, ValueAxis: axisType, SeriesAxis: axisType },
);

export const seriesFormatType = bagType(
  'ChartSeriesFormat',
  {},
  { Fill: chartFillType, Line: chartLineType },
);

export const pointFormatType = bagType(
  'ChartPointFormat',
  {},
  { Border: chartBorderType, Fill: chartFillType },
);

/** What a series looks like, beside its name. */
export const seriesLooks = <T>(bagOf: (target: T) => Bag): ReturnType<typeof bagScalars<T>> =>
  bagScalars<T>(
    'ChartSeries',
    {
      ChartType: null,
      HasDataLabels: false,
      Filtered: false,
      MarkerSize: 7,
      MarkerStyle: 'Automatic',
      MarkerBackgroundColor: '#000000',
      MarkerForegroundColor: '#000000',
      Smooth: false,
      PlotOrder: 1,
      GapWidth: 150,
      Overlap: 0,
      DoughnutHoleSize: 75,
      AxisGroup: ['Primary', 'Secondary'],
      ShowShadow: false,
    },
    bagOf,
  );
