import type { CaseReading } from '../../../core/model/reading';
import type { Language } from '../../../core/model/language';
import { attachmentName } from '../../../core/mail/attachmentName';
import { buildDraft } from '../../../core/mail/buildDraft';
import { composeVendorRequest } from '../../../core/mail/composeVendorRequest';
import { storedOwnItems } from '../../../core/policy/storedOwnItems';
import { vendorSlice } from '../../../core/review/vendor/vendorSlice';
import { vendorItems, vendorTemplate } from '../../../core/sheets/vendor/vendorTemplate';
import { cellText } from '../../../core/model/cellText';
import { downloadDraft } from '../../browser/downloadDraft';
import { downloadFile } from '../../browser/downloadFile';
import type { SendTools } from '../../sending/sendOrder';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Questions that a vendor answers. */
export const vendorCount = ({ storedPolicy }: CaseReading): number =>
  vendorItems(storedOwnItems(storedPolicy)).length;

/** What the person chose about the vendor's workbook. */
export interface VendorOrder {
  readonly kind: 'book' | 'mail';
  readonly language: Language;
  readonly addresses: readonly string[];
  /** `YYYY-MM-DD`, or empty. */
  readonly due: string;
}

/** Makes the vendor's workbook and hands it over, alone or attached to a draft mail. Reads only. */
export async function exportVendorBook(
  { files }: SendTools,
  reading: CaseReading,
  order: VendorOrder,
): Promise<{ readonly fileName: string }> {
  const { language } = order;
  const { write } = await files();
  const bytes = write(vendorSlice(reading, vendorTemplate(language, storedOwnItems(reading.storedPolicy))));
  const { cover } = reading;
  const fileName = attachmentName(cellText(cover.caseId), cellText(cover.device), language, 'vendor');
  if (order.kind === 'book') {
    downloadFile(new Uint8Array(bytes), fileName, XLSX);
    return { fileName };
  }
  const name = fileName.replace(/\.xlsx$/, '.eml');
  downloadDraft(draftOf(reading, order, fileName, bytes), name);
  return { fileName: name };
}

function draftOf(
  reading: CaseReading,
  { language, addresses, due }: VendorOrder,
  fileName: string,
  bytes: Uint8Array,
): string {
  const { cover } = reading;
  const { subject, text } = composeVendorRequest(
    {
      device: cellText(cover.device),
      maker: cellText(cover.maker),
      model: cellText(cover.model),
      caseId: cellText(cover.caseId),
      department: cellText(cover.department),
      applicant: cellText(cover.applicant),
      due,
      count: vendorCount(reading),
      fileName,
    },
    language,
  );
  return buildDraft({
    to: addresses.map((address) => ({ address })),
    subject,
    text,
    attachments: [{ filename: fileName, contentType: XLSX, bytes }],
  });
}
