import type { Device } from '../../../src/core/devices/device';
import type { DoubtReason, SkipReason } from '../../../src/core/devices/rows/listFaults';
import type { Encoding } from '../../../src/workbook/file/list/encodings';

/** A list and all that is to be read from it. */
export interface ListCase {
  readonly name: string;
  readonly text: string;
  readonly encoding: Encoding;
  readonly withMark?: boolean;
  readonly headingRow: number;
  /** Fields that are not named are blank, units 1. */
  readonly devices: readonly Partial<Device>[];
  readonly skipped?: readonly (readonly [number, SkipReason])[];
  readonly doubtful?: readonly (readonly [number, DoubtReason])[];
}
