import type { Device } from '../devices/device';
import type { ImpactLevel } from '../model/terms';

/** A device with the place where it is found, and what the company says of it. */
export interface PlacedDevice extends Device {
  /** 1-based row of its list. */
  readonly row: number;
  /** The same in every reading of a register; '' in a list, which is not written to. */
  readonly key: string;
  /** Number of its case; '' where it has none. */
  readonly caseNumber: string;
  /** Business impact of its case; null where nobody assessed it. */
  readonly level: ImpactLevel | null;
}
