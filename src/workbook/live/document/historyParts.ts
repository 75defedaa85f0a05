import { HISTORY_NAMESPACE } from '../../../core/review/historyXml';

/** `customXmlParts`; older Excel keeps no history. */
export const HISTORY_API = '1.5';

/** The parts that keep the answers of submissions: usually one or none. One round trip. */
export async function historyParts(
  context: Excel.RequestContext,
): Promise<Excel.CustomXmlPartScopedCollection> {
  const parts = context.workbook.customXmlParts.getByNamespace(HISTORY_NAMESPACE);
  parts.load('items/id');
  await context.sync();
  return parts;
}
