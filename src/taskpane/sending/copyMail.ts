import type { Composed } from '../../core/mail/mailBlocks';
import { copyText } from '../browser/copyText';
import type { Work } from '../tasks/desk';
import type { Copied } from './sendOrder';

/** Puts subject and text of a mail on the clipboard. */
export function copyMail({ subject, text }: Composed): Work<Copied> {
  return async () => ({ kind: 'copied', isCopied: await copyText(`${subject}\n\n${text}`) });
}
