import { buildDraft } from '../../core/mail/buildDraft';
import type { Draft } from '../../core/mail/draft';
import type { MailServices } from '../../mail/mailServices';
import { downloadDraft } from '../browser/downloadDraft';
import type { Sent, SendWay } from './sendOrder';

/**
 * Hands a finished mail on: to the service that was chosen, or to the person as a draft file.
 * @param fileName of the attached workbook
 */
export async function deliver(
  draft: Draft,
  way: SendWay,
  fileName: string,
  mail: MailServices,
): Promise<Pick<Sent, 'fileName' | 'webLink'>> {
  if (way === 'graph' || way === 'relay') return { fileName, ...(await mail.send(way, draft)) };
  const name = fileName.replace(/\.xlsx$/, '.eml');
  downloadDraft(buildDraft(draft), name);
  return { fileName: name, webLink: null };
}
