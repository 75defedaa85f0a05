import type { Language } from '../model/language';
import { bodyOf, deviceInSubject, listBlock, sayIn, type Say } from './mailBlocks';
import { format } from '../text/text';
import { statusBlock } from './mailStatusBlock';
import { plainLine } from './plainLine';
import type { MailTextKey } from './mailText';
import type { ListedRow, ReviewSummary } from './reviewSummary';

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
    statusBlock(summary.status, say),
    describeCase(summary, say),
    describeProgress(summary, say),
    itemBlock('unmetHeading', 'unmet', summary.unmet, say),
    itemBlock('conditionsHeading', 'condition', summary.conditions, say),
    listBlock(say('findingsHeading'), plainLines('finding', summary.findings, say), say),
    [say('requestHeading'), say('request')],
    [say('closing')],
  ];
  return { subject: subjectLine(summary, say), text: bodyOf(blocks) };
}

function subjectLine({ device, levelWord, caseId, status, subject = '' }: ReviewSummary, say: Say): string {
  const values = {
    state: plainLine(status.state),
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
    ...describeReason(summary, say),
    ...plainLines('criterion', summary.criteria, say),
  ];
}

function describeReason({ levelReason, levelWord }: ReviewSummary, say: Say): string[] {
  if (levelReason === null) return [];
  const [uses, useCase, matrix] = [levelReason.uses, levelReason.useCase, levelReason.matrixWord].map(
    (value) => plainLine(value),
  );
  return [
    say('levelWhy', { uses: uses ?? '', useCase: useCase ?? '' }),
    ...(matrix ? [say('levelRaised', { matrix, level: plainLine(levelWord) })] : []),
    ...(levelReason.isHeld ? [say('levelHold')] : []),
  ];
}

function describeProgress({ progress, missingCount, openPoints }: ReviewSummary, say: Say): string[] {
  return [
    say('progressHeading'),
    ...progress.map(({ name, done, required }) => say('progress', { name: plainLine(name), done, required })),
    missingCount > 0 ? say('missing', { count: missingCount }) : say('complete'),
    ...listBlock(say('onPurpose'), plainLines('openPoint', openPoints, say), say),
  ];
}

const plainLines = (key: MailTextKey, values: readonly string[], say: Say): string[] =>
  values.map((value) => say(key, { value: plainLine(value) }));

/** Items with their due dates; an unmet item need not have one. */
function itemBlock(
  heading: MailTextKey,
  key: 'unmet' | 'condition',
  items: readonly ListedRow[],
  say: Say,
): string[] {
  const lines = items.map(({ itemId, text, due }) => {
    const values = { itemId: plainLine(itemId), text: plainLine(text) };
    if (key === 'unmet' && due === '') return say('unmet', values);
    return say('condition', { ...values, due: plainLine(due) || say('blank') });
  });
  return listBlock(say(heading), lines, say);
}
