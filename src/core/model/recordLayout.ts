import type { Bilingual } from './language';
import type { RecordReading } from './reading';

/** Defined names of the ranges in which a workbook keeps its reviews. */
export const RECORD_NAMES: Readonly<Record<keyof RecordReading, Bilingual>> = {
  versions: { ja: '封印_版', en: 'Seal_Versions' },
  seal: { ja: '封印', en: 'Seal' },
  sealed: { ja: '封印_控え', en: 'Seal_Copies' },
  log: { ja: '提出記録', en: 'SubmissionLog' },
};

/** Rows of the range `seal`. */
export const SEAL_ROWS = { digest: 0, on: 1, by: 2 } as const;

/** Columns of the range `sealed`: key and label of a line, whether it is sealed, copies of its values. */
export const SEALED_COLUMNS = { key: 0, label: 1, flag: 2, firstValue: 3 } as const;
/** What stands in the flag of a sealed line. */
export const SEALED_FLAG = 1;

/** Columns of the range `log`; `detail` is the verdict of a decision, or the reason of a withdrawal. */
export const LOG_COLUMNS = { kind: 0, who: 1, on: 2, number: 3, digest: 4, detail: 5 } as const;
/** Lines that the log shows; an older one makes room for the next. */
export const LOG_LINES = 12;
