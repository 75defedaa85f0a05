import { AdvisoryFault, type AdvisoryFaultCode } from '../../../core/advisories/advisoryFault';
import { openPackage } from '../read/openPackage';
import { WorkbookFileError, type WorkbookFileErrorCode } from '../read/workbookFileError';
import { ZIP_LIMITS } from './advisoryLimits';

/** A file that may hold advisories, by its name in a folder or a zip. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const KINDS = /\.(?:json|xml|rdf|atom|csv)$/i;
/** Signatures and digests that publishers put beside each file. */
const BESIDE = /\.(?:asc|sig|sha256|sha512)$/i;

/** Whether a file of a folder may hold advisories. */
export const mayHoldAdvisories = (name: string): boolean =>
  (KINDS.test(name) || /\.zip$/i.test(name)) && !/(?:^|\/)(?:\.|__MACOSX\/)/.test(name);

/** Whether bytes are a zip. */
export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/**
 * The files of a zip that may hold advisories, in the order of their names.
 * @throws AdvisoryFault where the zip is damaged or larger than the limits when expanded
 */
export function advisoryPackage(bytes: Uint8Array): readonly NamedBytes[] {
  try {
    const parts = openPackage(bytes, ZIP_LIMITS, (name) => mayHoldAdvisories(name) && !BESIDE.test(name));
    return [...parts].map(([name, own]) => ({ name, bytes: own })).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (error instanceof WorkbookFileError)
      throw new AdvisoryFault(FAULTS[error.code] ?? 'DAMAGED', error.detail);
    throw error;
  }
}

const FAULTS: Readonly<Partial<Record<WorkbookFileErrorCode, AdvisoryFaultCode>>> = {
  tooLarge: 'TOO_LARGE',
  encrypted: 'ENCRYPTED',
  notSpreadsheet: 'EMPTY',
};
