import type { Fit } from './fitGrade';

/**
 * Whether a model number that goes on behind a separator belongs to what is named: FX5U-32MT/ES to FX5U, for
 * that is how makers number a series. CJ2H-CPU64-EIP is another model than CJ2H-CPU64.
 */
export const isFullEnding = (name: string, isSeries: boolean): boolean =>
  isSeries || (/^[A-Za-z]+\d+[A-Za-z]{0,2}$/.test(name) && name.length <= 8);

/**
 * A series and a number that begins with it: DS-KH6320 belongs to the DS-KH63 series, NX1P2 to NX, CJ2M may
 * belong to CJ2; FX3UC does not belong to FX3U, another letter is another series.
 */
export function belongsToSeries(text: string, end: number): Fit {
  const before = text[end - 1] ?? '';
  const after = text[end] ?? '';
  if (/\d/.test(after)) return end >= 2 ? 'same' : 'may';
  return /\d/.test(before) ? 'may' : 'no';
}
