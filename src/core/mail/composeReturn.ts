import type { Language } from '../model/language';
import { bodyOf, deviceInSubject, labelled, listBlock, sayIn, type Composed } from './mailBlocks';
import { statusBlock, type MailStatus } from './mailStatusBlock';
import { plainLine } from './plainLine';

/** What a mail says that sends rows back. Values come from the workbook and are hostile until written here. */
export interface ReturnSummary {
  /** Where the case is and who does what next. */
  readonly status: MailStatus;
  readonly device: string;
  readonly caseId: string;
  readonly applicant: string;
  /** Number of the submission that is sent back. */
  readonly submission: number;
  readonly levelWord: string;
  readonly criteria: readonly string[];
  readonly rows: readonly { readonly itemId: string; readonly text: string; readonly comment: string }[];
  readonly fileName: string;
}

/** The mail to the applicant: which rows came back, with what comment, and what to do. */
export function composeReturn(summary: ReturnSummary, language: Language): Composed {
  const say = sayIn(language);
  const rows = summary.rows.map(({ itemId, text, comment }) =>
    say('returnRow', {
      itemId: plainLine(itemId),
      text: plainLine(text),
      comment: plainLine(comment) || say('blank'),
    }),
  );
  return {
    subject: say('returnSubject', {
      device: deviceInSubject(summary.device, say),
      state: plainLine(summary.status.state),
      level: plainLine(summary.levelWord),
    }),
    text: bodyOf([
      [say('returnGreeting', { applicant: plainLine(summary.applicant) || say('blank') })],
      [say('returnOpening', { number: summary.submission, fileName: plainLine(summary.fileName) })],
      statusBlock(summary.status, say),
      [
        say('caseHeading'),
        labelled('caseId', summary.caseId, say),
        labelled('device', summary.device, say),
        labelled('level', summary.levelWord, say),
        ...summary.criteria.map((value) => say('criterion', { value: plainLine(value) })),
      ],
      listBlock(say('returnHeading'), rows, say),
      [say('returnRequestHeading'), say('returnRequest')],
      [say('returnClosing')],
    ]),
  };
}
