import type { AdvisoryRules } from '../core/model/companyPolicyFile';
import type { IsoDate } from '../core/model/isoDate';
import type { Language } from '../core/model/language';
import type { DepartmentDraft } from '../core/register/advisories/departmentDrafts';
import type { OpenRow } from '../core/register/advisories/openRows';
import type { RowChange } from '../core/register/rowChange';

/** A file with advisories, or a zip of them; the worker keeps what it says until it is compared. */
export interface AdvisoryFileQuestion {
  readonly kind: 'advisoryFile';
  readonly file: Blob;
  readonly name: string;
  /** Somebody chose this very file, not a folder that it is in. */
  readonly isNamed: boolean;
}

/** Compares what was read with the register whose file this is. */
export interface AdvisoriesQuestion {
  readonly kind: 'advisories';
  readonly book: Uint8Array;
  readonly rules: AdvisoryRules;
  readonly on: IsoDate;
  readonly language: Language;
}

/** What reading advisories comes to; nothing is written yet. */
export interface AdvisoriesNews {
  readonly counts: {
    readonly files: number;
    readonly advisories: number;
    readonly withdrawn: number;
    readonly older: number;
    readonly skipped: number;
    readonly devices: number;
    readonly affected: number;
    readonly check: number;
    readonly notAffected: number;
    readonly unmatched: number;
  };
  /** The newest advisory is of this day; null where none says its day. */
  readonly newest: IsoDate | null;
  /** A catalogue of exploited vulnerabilities was among the files. */
  readonly hasCatalogue: boolean;
  readonly refused: readonly { readonly file: string; readonly said: string }[];
  /** Advisories of which something was not understood. */
  readonly doubts: readonly { readonly advisory: string; readonly said: string }[];
  /** Devices that no advisory could be compared with, the most exposed first. */
  readonly unmatched: readonly { readonly device: string; readonly said: string }[];
  /** Rows that still ask for something once this is written. */
  readonly open: readonly OpenRow[];
  /** How many of them are new, and how many rows say something else than before. */
  readonly fresh: number;
  readonly changed: number;
  readonly drafts: readonly DepartmentDraft[];
  readonly calendar: string;
  readonly changes: readonly RowChange[];
  /** The whole register, where it gets a sheet that it did not have; else null. */
  readonly book: Uint8Array | null;
}
