import { policyXml, type PolicyStamp } from '../../../core/policy/policyPart';
import { requireExcelApi } from '../host/requirement';
import { runBatch } from '../host/runBatch';

/** `customXmlParts` came with 1.5, custom document properties with 1.7. */
const NEEDED_API = '1.7';

/**
 * Writes the part with the company's policy, in place of the one that was read, and the stamp in the
 * document's properties: one round trip.
 * @param partId the part that was read last; null where the workbook had none
 * @throws {WorkbookError}
 */
export async function writePolicy(stamp: PolicyStamp, partId: string | null): Promise<void> {
  requireExcelApi(NEEDED_API);
  await runBatch(async (context) => {
    const { customXmlParts, properties } = context.workbook;
    const xml = policyXml(stamp);
    if (partId === null) customXmlParts.add(xml);
    else customXmlParts.getItem(partId).setXml(xml);
    properties.custom.add('IIoTPolicyVersion', stamp.version);
    properties.custom.add('IIoTPolicyDigest', stamp.digest);
    await context.sync();
  });
}
