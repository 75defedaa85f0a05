import { readPolicyXml } from './policyPart';
import { readPolicyFile } from './readPolicyFile';
import type { PolicyReading } from '../model/policyReading';

/** What a workbook keeps of its company's policy beside its cells. */
export interface StoredPolicy {
  readonly reading: PolicyReading;
  /** Of the whole policy when it was saved. */
  readonly digest: string;
}

let latest: { readonly xml: string; readonly stored: StoredPolicy | null } | null = null;

/**
 * Reads the custom XML part of a company's policy. It hardly ever changes and is asked for again and
 * again, so the latest one is kept.
 * @returns null for XML that is not ours
 */
export function readStoredPolicy(xml: string): StoredPolicy | null {
  if (latest?.xml !== xml) latest = { xml, stored: read(xml) };
  return latest.stored;
}

function read(xml: string): StoredPolicy | null {
  const part = readPolicyXml(xml);
  return part && { reading: readPolicyFile(part.text), digest: part.digest };
}
