import type { CaseReading } from '../../core/model/reading';
import type { Language } from '../../core/model/language';
import { attachmentName } from '../../core/mail/attachmentName';
import { buildDraft } from '../../core/mail/buildDraft';
import { composeVendorRequest } from '../../core/mail/composeVendorRequest';
import { storedOwnItems } from '../../core/policy/storedOwnItems';
import { vendorSlice } from '../../core/review/vendor/vendorSlice';
import { vendorItems, vendorTemplate } from '../../core/sheets/vendor/vendorTemplate';
import { cellText } from '../../core/model/cellText';
import { downloadDraft } from '../browser/downloadDraft';
import { downloadFile } from '../browser/downloadFile';
import type { Work } from './desk';

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

/** The vendor's workbook, or a draft mail with it, was handed to the person. */
export interface VendorBookMade {
  readonly kind: VendorOrder['kind'];
  readonly fileName: string;
}

/** Makes the vendor's workbook and hands it over, alone or attached to a draft mail. Reads only. */
export function exportVendorBook(reading: CaseReading, order: VendorOrder): Work<VendorBookMade> {
  return async ({ files }) => {
    const { language, kind } = order;
    const { write } = await files();
    const bytes = write(vendorSlice(reading, vendorTemplate(language, storedOwnItems(reading.storedPolicy))));
    const { cover } = reading;
    const fileName = attachmentName(cellText(cover.caseId), cellText(cover.device), language, 'vendor');
    if (kind === 'book') {
      downloadFile(new Uint8Array(bytes), fileName, XLSX);
      return { kind, fileName };
    }
    const name = fileName.replace(/\.xlsx$/, '.eml');
    downloadDraft(draftOf(reading, order, fileName, bytes), name);
    return { kind, fileName: name };
  };
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
