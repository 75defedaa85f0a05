import { policyXml, type PolicyStamp } from '../../../core/policy/policyPart';
import { WorkbookError } from '../../port';
import { loadStamp, restoreStamp, type DocumentStamp } from '../document/documentStamp';
import { requireExcelApi } from '../host/requirement';
import { runBatch } from '../host/runBatch';
import { toWorkbookError } from '../host/workbookError';

/** `customXmlParts` came with 1.5, custom document properties with 1.7. */
const NEEDED_API = '1.7';

/**
 * Writes the part with the company's policy, in place of the one that was read, and the stamp in the
 * document's properties: one round trip to look, one to write; all or nothing.
 * @param partId the part that was read last; null where the workbook had none
 * @throws {WorkbookError} HALF_DONE where what failed could not be taken back
 */
export async function writePolicy(stamp: PolicyStamp, partId: string | null): Promise<void> {
  requireExcelApi(NEEDED_API);
  await runBatch(async (context) => {
    const before = await look(context, partId);
    try {
      write(context, stamp, partId);
      await context.sync();
    } catch (error) {
      await takeBack(context, before, error);
      throw error;
    }
  });
}

interface Before {
  readonly stamp: DocumentStamp;
  readonly partId: string | null;
  readonly xml: string;
}

async function look(context: Excel.RequestContext, partId: string | null): Promise<Before> {
  const stamp = loadStamp(context);
  const xml = partId === null ? null : context.workbook.customXmlParts.getItem(partId).getXml();
  await context.sync();
  return { stamp: stamp(), partId, xml: xml?.value ?? '' };
}

function write(context: Excel.RequestContext, stamp: PolicyStamp, partId: string | null): void {
  const { customXmlParts, properties } = context.workbook;
  const xml = policyXml(stamp);
  if (partId === null) customXmlParts.add(xml);
  else customXmlParts.getItem(partId).setXml(xml);
  properties.custom.add('IIoTPolicyVersion', stamp.version);
  properties.custom.add('IIoTPolicyDigest', stamp.digest);
}

async function takeBack(
  context: Excel.RequestContext,
  { stamp, partId, xml }: Before,
  cause: unknown,
): Promise<void> {
  try {
    const now = loadStamp(context);
    await context.sync();
    restoreStamp(context, stamp, now());
    if (partId !== null) context.workbook.customXmlParts.getItem(partId).setXml(xml);
    await context.sync();
  } catch {
    throw new WorkbookError(
      'HALF_DONE',
      `IIoTPolicyVersion, IIoTPolicyDigest (${toWorkbookError(cause).detail})`,
    );
  }
}
