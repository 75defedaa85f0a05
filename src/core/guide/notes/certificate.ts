import type { Bilingual } from '../../model/language';
import data from '../policy/certificate.json';
import { bilingual, flag, listOf, objectOf, text } from '../shape';

/** One field of the sanitisation certificate. */
export interface CertificateField extends Bilingual {
  readonly key: string;
  readonly required: boolean;
  readonly origin?: string;
}

/** Columns of the list of media, fields of the certificate, criteria for a contractor (policy.disposal). */
export const CERTIFICATE = objectOf({
  mediaColumns: listOf(objectOf({ key: text, ja: text, en: text })),
  certificateFields: listOf(
    objectOf<CertificateField>({ key: text, ja: text, en: text, required: flag, origin: text }, ['origin']),
  ),
  contractor: objectOf({ criteria: listOf(bilingual), origin: text, rule: bilingual }),
})(data, 'policy/certificate.json');
