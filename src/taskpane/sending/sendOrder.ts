import type { Language } from '../../core/model/language';
import type { IsoDate } from '../../core/model/isoDate';
import type { FileFacts } from '../../core/review/fileFacts';
import type { MailService } from '../../mail/mailServices';

/**
 * How the workbook goes out: a draft file, Excel's own sharing with a text to paste, or a service that
 * the build switched on.
 */
export type SendWay = 'file' | 'share' | MailService;

/** What the person chose. */
export interface SendOrder {
  readonly language: Language;
  /** Text of the recipients field. */
  readonly recipients: string;
  /** Who sends, for the log on 審査. */
  readonly sender: string;
  readonly today: IsoDate;
  readonly way: SendWay;
  /** Names and paths are taken out of the copy. */
  readonly isCleaned: boolean;
  /** The person knows that something is not complete. */
  readonly isOnPurpose: boolean;
  /** What the file said when the person looked; null where it cannot be captured. */
  readonly facts: FileFacts | null;
}

/** What came of it. */
export interface Sent {
  readonly kind: 'sent';
  readonly way: SendWay;
  /** Name of the draft file, or of the workbook where there is none. */
  readonly fileName: string;
  /** Number of the submission; null where the workbook keeps no record of them. */
  readonly number: number | null;
  /** For Excel's own sharing: the text is on the clipboard. */
  readonly isCopied: boolean;
  /** Opens the draft in Outlook on the web, where a service made one. */
  readonly webLink: string | null;
  readonly warnings: readonly SendWarning[];
}

/** Subject and text of a mail were put on the clipboard, or could not be. */
export interface Copied {
  readonly kind: 'copied';
  readonly isCopied: boolean;
}

export type SendResult = Sent | Copied;

export type SendWarning =
  /** This Excel cannot keep the answers of submissions in the open workbook. */
  | { readonly code: 'historyNotKept' }
  /** The former answers could not be read. */
  | { readonly code: 'historyRestarted' }
  /** Cells of the copy say something else than its snapshot: somebody edited meanwhile. */
  | { readonly code: 'disagreeing'; readonly lines: readonly string[] };
