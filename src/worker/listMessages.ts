import type { ListField } from '../core/devices/headings/headingTable';
import type { IsoDate } from '../core/model/isoDate';
import type { Language } from '../core/model/language';
import type { RowChange } from '../core/register/rowChange';

/** What a person says about one sheet of a list before it is read. */
export interface ListCorrection {
  /** Name of the list that it continues; null for what the product finds. */
  readonly source: string | null;
  readonly encoding: string | null;
  /** How headings are read, by their keys; none where nobody corrected them. */
  readonly decided: readonly (readonly [key: string, field: ListField | null])[];
}

/** Lists to be read into the register whose file this is. */
export interface ListsQuestion {
  readonly kind: 'lists';
  readonly book: Uint8Array;
  readonly files: readonly { readonly file: Blob; readonly name: string }[];
  /** By name of the file and of the sheet. */
  readonly corrections: ReadonlyMap<string, ListCorrection>;
  readonly on: IsoDate;
  readonly language: Language;
}

export const correctionKey = (file: string, sheet: string | null): string => `${file}\n${sheet ?? ''}`;

/** A row of a list with what is said about it. */
export interface RowNote {
  readonly row: number;
  readonly why: string;
}

/** What one sheet of a list says, before anything is written. */
export interface ListNews {
  readonly file: string;
  readonly sheet: string | null;
  readonly source: string | null;
  readonly encoding: string | null;
  readonly headingRow: number | null;
  readonly columns: readonly {
    readonly key: string;
    readonly heading: string;
    readonly field: ListField | null;
    /** The first texts of the column. */
    readonly samples: readonly string[];
  }[];
  readonly rows: number;
  readonly devices: number;
  readonly skipped: readonly RowNote[];
  readonly doubtful: readonly RowNote[];
  readonly added: readonly string[];
  readonly changed: readonly {
    readonly device: string;
    readonly what: string;
    readonly asks: readonly string[];
  }[];
  readonly unchanged: number;
  readonly gone: readonly string[];
}

/** What reading lists comes to; nothing is written yet. */
export interface ListsNews {
  readonly lists: readonly ListNews[];
  readonly refused: readonly { readonly file: string; readonly said: string }[];
  /** Devices on the wire that no ledger has. */
  readonly notInLedger: readonly string[];
  readonly changes: readonly RowChange[];
  /** The whole register, where it gets sheets that it did not have; else null. */
  readonly book: Uint8Array | null;
}
