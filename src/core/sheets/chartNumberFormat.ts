import type { ChartDescription } from './description';

/** Format of the numbers at the bars; a zero says nothing and is left out. */
export const chartNumberFormat = ({ isShare }: ChartDescription): string =>
  isShare === true ? '0%;;' : '0;;';
