import type { PreSendCheck, PreSendFinding } from './preSendCheck';
import type { ReviewTextCode } from './reviewText';
import type { FindingKind } from '../model/finding';

/** The questions that are asked before sending, in order, with the findings that answer each with no. */
const GROUPS = {
  identity: ['IDENTITY_MISSING'],
  impact: ['IMPACT_UNDECIDED'],
  answers: ['UNANSWERED_ROWS'],
  contradictions: ['CONTRADICTIONS'],
  errors: ['ERROR_CELL'],
  formulas: ['FORMULA_OVERWRITTEN'],
  personal: [
    'META_AUTHOR',
    'META_LAST_EDITOR',
    'META_ORGANISATION',
    'META_COMMENT_AUTHOR',
    'META_LOCAL_PATH',
    'META_PRINTER',
    'META_PROPERTY',
    'META_LABEL',
    'META_THUMBNAIL',
  ],
  links: ['META_EXTERNAL_LINK'],
  size: ['TOO_LARGE'],
  recipient: ['RECIPIENT_MISSING', 'RECIPIENT_WRONG'],
} as const satisfies Readonly<Record<string, readonly ReviewTextCode[]>>;

export type CheckKey = keyof typeof GROUPS;

/** Only the bytes of the file answer these. */
const OF_FILE: ReadonlySet<CheckKey> = new Set(['formulas', 'personal', 'links', 'size']);

/** Where a finding that stands for many leads. */
export const FILTER_OF: Readonly<Partial<Record<ReviewTextCode, FindingKind>>> = {
  UNANSWERED_ROWS: 'toFix',
  CONTRADICTIONS: 'contradiction',
};

/** One question with its answer. */
export interface CheckGroup {
  readonly key: CheckKey;
  /** `note`: nothing to mend. `removed`: it goes with the cleaning. `unknown`: the file was not looked at. */
  readonly state: 'ok' | 'note' | 'attention' | 'removed' | 'unknown';
  readonly findings: readonly PreSendFinding[];
  /** What can be taken out of the copy is. */
  readonly isCleaned: boolean;
}

/**
 * The check as questions and answers.
 * @param hasFile whether the bytes were looked at
 * @param isCleaned whether names and paths are taken out of the copy
 */
export function checkGroups(
  { findings }: PreSendCheck,
  hasFile: boolean,
  isCleaned: boolean,
): readonly CheckGroup[] {
  return (Object.keys(GROUPS) as CheckKey[]).map((key) => {
    const codes: ReadonlySet<ReviewTextCode> = new Set<ReviewTextCode>(GROUPS[key]);
    const own = findings.filter(({ code }) => codes.has(code));
    return { key, findings: own, isCleaned, state: stateOf(key, own, hasFile, isCleaned) };
  });
}

function stateOf(
  key: CheckKey,
  findings: readonly PreSendFinding[],
  hasFile: boolean,
  isCleaned: boolean,
): CheckGroup['state'] {
  if (OF_FILE.has(key) && !hasFile) return 'unknown';
  if (findings.length === 0) return 'ok';
  if (findings.every(({ severity }) => severity === 'info')) return 'note';
  return isCleaned && findings.every(({ removable }) => removable) ? 'removed' : 'attention';
}
