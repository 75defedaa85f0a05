import type { Bilingual } from '../../model/language';
import data from '../policy/people.json';
import { reference } from '../readItems';
import { bilingual, flag, listOf, objectOf, oneOf, text } from '../shape';
import { SHEET_KEYS, type SheetKey } from '../../model/terms';

/** Who takes part in a device's life (guide 4.1.2). */
export const ROLE_KEYS = ['applicant', 'applicantHead', 'hq', 'management', 'vendor', 'procurement'] as const;
export type RoleKey = (typeof ROLE_KEYS)[number];

/** A confirmation on a sheet. */
export interface SignOff extends Bilingual {
  readonly key: string;
  readonly fields: readonly Bilingual[];
  readonly required: boolean;
  readonly sheets?: readonly SheetKey[];
  readonly when?: string;
  readonly origin?: string;
}

const roles = listOf(oneOf(ROLE_KEYS));

/** Roles, RACI, liability and sign-offs (policy.roles, raci, liability, signOff). */
export const PEOPLE = objectOf({
  roles: listOf(
    objectOf({ key: oneOf(ROLE_KEYS), ja: text, en: text, duties: bilingual, source: reference }),
  ),
  raci: listOf(objectOf({ task: bilingual, R: roles, A: roles, C: roles, I: roles })),
  liability: objectOf({ source: reference, rules: listOf(bilingual), origin: listOf(text) }),
  signOff: objectOf({
    source: reference,
    perSheet: listOf(
      objectOf<SignOff>(
        {
          key: text,
          ja: text,
          en: text,
          fields: listOf(bilingual),
          required: flag,
          sheets: listOf(oneOf(SHEET_KEYS)),
          when: text,
          origin: text,
        },
        ['sheets', 'when', 'origin'],
      ),
    ),
  }),
})(data, 'policy/people.json');
