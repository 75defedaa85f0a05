import type { StoredPolicy } from '../../../core/policy/storedPolicy';
import type { NameFormula } from '../../place/workbookCells';

/** A value as Excel gives it: blank is `''`, an error is its text such as `#NAME?`. */
export type HostValue = string | number | boolean;

/** The filled part of a sheet, as read from the host. */
export interface SheetValues {
  readonly id: string;
  readonly name: string;
  readonly isHidden?: boolean;
  /** 0-based place of the first value on the sheet. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly values: readonly (readonly HostValue[])[];
}

/** All that is read from the host, in the rectangles in which parts of it are read again. */
export interface HostCells {
  readonly sheets: readonly SheetValues[];
  readonly names: readonly NameFormula[];
  /** The company's policy with the id of its custom XML part; null where there is none. */
  readonly policy: { readonly id: string; readonly stored: StoredPolicy | null } | null;
}
