import type { RegisterCounts, Rejection, Replacement } from '../../../core/register/collectRegister';
import type { WorkbookError } from '../../../workbook/port';

/** How far an import into the register has come. */
export type ImportState =
  | { readonly stage: 'idle' | 'opened' }
  /** Nothing is written before everything is read; while rows are written, those before stay. */
  | { readonly stage: 'cancelled'; readonly during: 'reading' | 'writing' }
  | { readonly stage: 'reading' | 'writing'; readonly done: number; readonly of: number }
  /** All workbooks are read; nothing is written yet. */
  | {
      readonly stage: 'read';
      /** Whether the open workbook is a register, into which it can be written. */
      readonly isRegister: boolean;
      readonly counts: RegisterCounts;
      readonly rejections: readonly Rejection[];
      readonly replacements: readonly Replacement[];
    }
  | { readonly stage: 'written'; readonly counts: RegisterCounts; readonly rejections: readonly Rejection[] }
  /** Cells that others changed since the register was read. */
  | { readonly stage: 'changed'; readonly cells: readonly string[] }
  | { readonly stage: 'failed'; readonly detail: string; readonly code: WorkbookError['code'] | null };
