import type { Language } from '../core/model/language';
import type { IsoDate } from '../core/model/isoDate';
import type { MigrationPlan } from '../core/migrate/migrationPlan';
import type { Rejection } from '../core/register/collectRegister';
import type { RegisterRow } from '../core/register/registerRow';

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
  | { readonly kind: 'migrate'; readonly bytes: Uint8Array };

/** What it answers. */
export type RegisterAnswer =
  | { readonly kind: 'row'; readonly row: RegisterRow }
  | { readonly kind: 'refused'; readonly reason: string; readonly said: string }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'migrated'; readonly plan: MigrationPlan; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly detail: string };
