import { SpreadsheetSkeleton } from '@univerjs/preset-sheets-core';

type Heights = typeof SpreadsheetSkeleton.prototype.calculateAutoHeightInRange;

/**
 * The grid works out row heights in idle time, also for a sheet that is gone by then: it then fails, and never
 * works out a height of that workbook again. A sheet that is gone has no rows.
 */
export function skipGoneSheets(): void {
  const { prototype } = SpreadsheetSkeleton;
  const calculate = Object.getOwnPropertyDescriptor(prototype, 'calculateAutoHeightInRange')
    ?.value as Heights;
  prototype.calculateAutoHeightInRange = function (...args) {
    return isGone(this) ? [] : calculate.apply(this, args);
  };
}

const isGone = (skeleton: object): boolean => Reflect.get(skeleton, '_disposed') === true;
