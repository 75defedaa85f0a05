import type { Language } from '../guide/language';
import { format } from '../text/text';
import { mailText, type MailTextKey } from './mailText';
import { plainLine } from './plainLine';
import type { ReviewSummary } from './reviewSummary';

/** A subject is read in a list: longer device names are cut there, not in the body. */
const LONGEST_DEVICE_IN_SUBJECT = 60;
/** The mail is an overview; the workbook holds the rest. */
const MOST_LINES_OF_A_LIST = 20;

type Say = (key: MailTextKey, values?: Readonly<Record<string, string | number>>) => string;

/**
 * Subject and plain-text body of the mail that asks the reviewer for a review. Whatever the workbook
 * holds, each value stays within its line and is text, never markup.
 */
export function composeReviewRequest(
  summary: ReviewSummary,
  language: Language,
): { readonly subject: string; readonly text: string } {
  const say: Say = (key, values) => mailText(language, key, values);
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
  const text = blocks.filter((block) => block.length > 0).map((block) => block.join('\n'));
  return { subject: subjectLine(summary, say), text: `${text.join('\n\n')}\n` };
}

function subjectLine({ device, levelWord, caseId, subject = '' }: ReviewSummary, say: Say): string {
  const values = {
    device: plainLine(device, LONGEST_DEVICE_IN_SUBJECT) || say('noDevice'),
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
  return list(say('findingsHeading'), lines, say);
}

function describeConditions({ conditions }: ReviewSummary, say: Say): string[] {
  const lines = conditions.map(({ itemId, text, due }) =>
    say('condition', {
      itemId: plainLine(itemId),
      text: plainLine(text),
      due: plainLine(due) || say('blank'),
    }),
  );
  return list(say('conditionsHeading'), lines, say);
}

/** A heading over at most {@link MOST_LINES_OF_A_LIST} lines; nothing at all for an empty list. */
function list(heading: string, lines: readonly string[], say: Say): string[] {
  if (lines.length === 0) return [];
  const hidden = lines.length - MOST_LINES_OF_A_LIST;
  const shown = lines.slice(0, MOST_LINES_OF_A_LIST);
  return [heading, ...shown, ...(hidden > 0 ? [say('more', { count: hidden })] : [])];
}
