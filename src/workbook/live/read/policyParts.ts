import { POLICY_NAMESPACE } from '../../../core/policy/policyPart';
import { hasExcelApi } from '../host/requirement';
import type { HostCells } from './hostCells';

/** `customXmlParts`; older Excel keeps no company policy. */
const NEEDED_API = '1.5';

/** Asks for the ids of the parts with a company policy; null where this Excel knows no such parts. */
export function loadPolicyParts(context: Excel.RequestContext): Excel.CustomXmlPartScopedCollection | null {
  if (!hasExcelApi(NEEDED_API)) return null;
  const parts = context.workbook.customXmlParts.getByNamespace(POLICY_NAMESPACE);
  parts.load('items/id');
  return parts;
}

/**
 * Asks for the text of the first such part, once the ids are there; call the result after the next sync. What
 * reads a policy is loaded only where there is one.
 */
export function loadPolicy(
  parts: Excel.CustomXmlPartScopedCollection | null,
): () => Promise<HostCells['policy']> {
  const part = parts?.items[0];
  if (part === undefined) return () => Promise.resolve(null);
  const { id } = part;
  const xml = part.getXml();
  // eslint-disable-next-line office-addins/call-sync-before-read, office-addins/load-object-before-read -- a method's result, read after the sync of readHostCells
  const textOf = () => xml.value;
  return async () => {
    const { readStoredPolicy } = await import(
      /* webpackChunkName: "stored-policy" */ '../../../core/policy/storedPolicy'
    );
    return { id, stored: readStoredPolicy(textOf()) };
  };
}
