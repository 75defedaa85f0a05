import type { Bilingual } from './language';
import type { ImpactLevel, SheetKey } from './terms';

/** A text of a company, in one language or both. */
export type CompanyText = Readonly<Partial<Bilingual>>;

/** Ids of a company's own items; the published schema of the policy file says the same (a test compares). */
export const OWN_ID = /^OWN-[A-Z0-9]+(-[A-Z0-9]+)*$/;

/** Kinds of answer that a company may ask for; their choices are those of the catalogue. */
export const OWN_ANSWERS = [
  'conformity',
  'readiness',
  'agreement',
  'setting',
  'upkeep',
  'completion',
  'yesno',
  'text',
] as const;

/** A check item of the company itself (policy file: `ownItems`). */
export interface OwnItem {
  readonly id: string;
  readonly sheet: SheetKey;
  readonly requirement: CompanyText;
  readonly guidance?: CompanyText;
  readonly why?: CompanyText;
  readonly answers: (typeof OWN_ANSWERS)[number];
  readonly evidence: boolean;
  readonly notApplicable: boolean;
  readonly levels: Readonly<Record<ImpactLevel, 'required' | 'recommended' | 'notRequired'>>;
}
