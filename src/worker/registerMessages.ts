import type { Language } from '../core/model/language';
import type { IsoDate } from '../core/model/isoDate';
import type { MigrationPlan } from '../core/migrate/migrationPlan';
import type { Rejection } from '../core/register/collectRegister';
import type { RegisterRow } from '../core/register/registerRow';
import type { CaseAdvisoriesRead } from '../core/register/advisories/caseAdvisories';
import type { AdvisoriesNews, AdvisoriesQuestion, AdvisoryFileQuestion } from './advisoryMessages';
import type { PlanNews, PlanQuestion } from './planMessages';
import type { ListsNews, ListsQuestion } from './listMessages';

/** What the pane asks of the worker; one question at a time. */
export type RegisterQuestion =
  | {
      readonly kind: 'read';
      readonly file: Blob;
      readonly source: string;
      readonly readOn: IsoDate;
      readonly language: Language;
    }
  | {
      readonly kind: 'newBook';
      readonly rows: readonly RegisterRow[];
      readonly rejections: readonly Rejection[];
      readonly readOn: IsoDate;
      readonly language: Language;
    }
  | { readonly kind: 'migrate'; readonly bytes: Uint8Array }
  | {
      readonly kind: 'caseAdvisories';
      readonly file: Blob;
      readonly caseNumber: string;
      readonly language: Language;
    }
  | ListsQuestion
  | PlanQuestion
  | AdvisoryFileQuestion
  | AdvisoriesQuestion;

/** What it answers. */
export type RegisterAnswer =
  | { readonly kind: 'row'; readonly row: RegisterRow }
  | { readonly kind: 'refused'; readonly reason: string; readonly said: string }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'migrated'; readonly plan: MigrationPlan; readonly bytes: Uint8Array }
  | { readonly kind: 'lists'; readonly news: ListsNews }
  | { readonly kind: 'caseAdvisories'; readonly read: CaseAdvisoriesRead }
  | { readonly kind: 'plan'; readonly news: PlanNews }
  | { readonly kind: 'noted' }
  | { readonly kind: 'advisories'; readonly news: AdvisoriesNews }
  | { readonly kind: 'failed'; readonly detail: string };
