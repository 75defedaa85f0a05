import { labelled, type Say } from './mailBlocks';

/** Where the case is and who does what next, in words of the mail's language. */
export interface MailStatus {
  readonly state: string;
  readonly next: string;
}

/** The state of the case and the one next step, as every surface says them. */
export function statusBlock({ state, next }: MailStatus, say: Say): string[] {
  return [say('statusHeading'), labelled('state', state, say), labelled('next', next, say)];
}
