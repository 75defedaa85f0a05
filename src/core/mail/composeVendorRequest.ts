import type { Language } from '../model/language';
import { bodyOf, deviceInSubject, labelled, sayIn, type Composed } from './mailBlocks';
import { plainLine } from './plainLine';

/** What the mail to the vendor says: the device and nothing else of the case. */
export interface VendorSummary {
  readonly device: string;
  readonly maker: string;
  readonly model: string;
  /** Case number, by which the answer finds its case again. */
  readonly caseId: string;
  readonly department: string;
  readonly applicant: string;
  /** Date until which an answer is asked for; empty for none. */
  readonly due: string;
  /** Number of questions. */
  readonly count: number;
  readonly fileName: string;
}

/** The mail that asks the vendor to fill in the vendor's workbook. */
export function composeVendorRequest(summary: VendorSummary, language: Language): Composed {
  const say = sayIn(language);
  return {
    subject: say('vendorSubject', { device: deviceInSubject(summary.device, say) }),
    text: bodyOf([
      [say('vendorGreeting', { maker: plainLine(summary.maker) || say('blank') })],
      [say('vendorOpening', { fileName: plainLine(summary.fileName), count: summary.count })],
      [
        say('vendorHeading'),
        labelled('caseId', summary.caseId, say),
        labelled('device', summary.device, say),
        labelled('model', summary.model, say),
        ...(summary.due === '' ? [] : [labelled('vendorDue', summary.due, say)]),
      ],
      [say('vendorRequestHeading'), say('vendorRequest')],
      [
        say('vendorContact', {
          department: plainLine(summary.department) || say('blank'),
          applicant: plainLine(summary.applicant) || say('blank'),
        }),
      ],
    ]),
  };
}
