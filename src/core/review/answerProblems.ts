import type { ReviewProblem, ReviewProblemCode } from './reviewProblems';

/** What HQ's answer to a submission is: rows that go back, or a decision. */
export type AnswerKind = 'return' | 'decision';

/** What is wrong with single rows or the level; the rest is about a decision. */
const OF_EVERY_ANSWER: ReadonlySet<ReviewProblemCode> = new Set([
  'RETURN_WITHOUT_COMMENT',
  'HQ_CHECK_UNREADABLE',
  'LEVEL_LOWERED',
  'LEVEL_WITHOUT_REASON',
]);

/** The problems that stop an answer. */
export function answerProblems(
  problems: readonly ReviewProblem[],
  kind: AnswerKind,
): readonly ReviewProblem[] {
  return problems.filter(
    ({ code, severity }) => severity === 'error' && (kind === 'decision' || OF_EVERY_ANSWER.has(code)),
  );
}
