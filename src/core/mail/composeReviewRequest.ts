import type { Language } from '../guide/language';
import { bodyOf, deviceInSubject, listBlock, sayIn, type Say } from './mailBlocks';
import { format } from '../text/text';
import { plainLine } from './plainLine';
import type { ReviewSummary } from './reviewSummary';

/**
 * Subject and plain-text body of the mail that asks the reviewer for a review. Whatever the workbook
 * holds, each value stays within its line and is text, never markup.
 */
export function composeReviewRequest(
  summary: ReviewSummary,
  language: Language,
): { readonly subject: string; readonly text: string } {
  const say = sayIn(language);
  const blocks = [
    [say('greeting')],
    [say('opening', { fileName: plainLine(summary.fileName) })],
    describeCase(summary, say),
    describeProgress(summary, say),
    describeFindings(summary, say),
    describeConditions(summary, say),
    [say('requestHeading'), say('request')],
    [say('closing')],
  ];
  return { subject: subjectLine(summary, say), text: bodyOf(blocks) };
}

function subjectLine({ device, levelWord, caseId, subject = '' }: ReviewSummary, say: Say): string {
  const values = {
    device: deviceInSubject(device, say),
    level: plainLine(levelWord),
    caseId: plainLine(caseId),
  };
  return subject === '' ? say('subject', values) : plainLine(format(subject, values));
}

function describeCase(summary: ReviewSummary, say: Say): string[] {
  const line = (key: 'caseId' | 'device' | 'site' | 'department' | 'applicant', value: string) =>
    say(key, { value: plainLine(value) || say('blank') });
  return [
    say('caseHeading'),
    line('caseId', summary.caseId),
    ...(summary.submission === undefined ? [] : [say('submission', { number: summary.submission })]),
    line('device', summary.device),
    line('site', summary.site),
    line('department', summary.department),
    line('applicant', summary.applicant),
    say('level', { value: plainLine(summary.levelWord) }),
    ...summary.criteria.map((value) => say('criterion', { value: plainLine(value) })),
  ];
}

function describeProgress(
  { progress, missingCount, incompleteOnPurpose }: ReviewSummary,
  say: Say,
): string[] {
  return [
    say('progressHeading'),
    ...progress.map(({ name, done, required }) => say('progress', { name: plainLine(name), done, required })),
    missingCount > 0 ? say('missing', { count: missingCount }) : say('complete'),
    ...(incompleteOnPurpose ? [say('onPurpose')] : []),
  ];
}

function describeFindings({ findings }: ReviewSummary, say: Say): string[] {
  const lines = findings.map((value) => say('finding', { value: plainLine(value) }));
  return listBlock(say('findingsHeading'), lines, say);
}

function describeConditions({ conditions }: ReviewSummary, say: Say): string[] {
  const lines = conditions.map(({ itemId, text, due }) =>
    say('condition', {
      itemId: plainLine(itemId),
      text: plainLine(text),
      due: plainLine(due) || say('blank'),
    }),
  );
  return listBlock(say('conditionsHeading'), lines, say);
}
