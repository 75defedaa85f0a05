import type { IsoDate } from '../core/model/isoDate';
import type { DeviceGroup, PlanCounts } from '../core/register/existing/devicePlan';
import type { RowChange } from '../core/register/rowChange';

/** A plan for the existing devices of the register whose file this is. */
export interface PlanQuestion {
  readonly kind: 'plan';
  readonly book: Uint8Array;
  readonly perMonth: number;
  readonly on: IsoDate;
  readonly language: 'ja' | 'en';
}

/** What is planned; nothing is written yet. */
export interface PlanNews {
  readonly counts: PlanCounts;
  readonly groups: readonly (DeviceGroup & { readonly why: string })[];
  /** Devices without a model, those with an address first. */
  readonly incomplete: readonly string[];
  /** False for a register from before there was the column of months. */
  readonly hasMonths: boolean;
  readonly changes: readonly RowChange[];
}
