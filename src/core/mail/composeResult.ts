import type { VerdictKey } from '../model/states';
import type { Language } from '../model/language';
import { textOf } from '../text/text';
import { bodyOf, deviceInSubject, labelled, listBlock, sayIn, type Composed, type Say } from './mailBlocks';
import type { MailTextKey } from './mailText';
import { statusBlock, type MailStatus } from './mailStatusBlock';
import { plainLine } from './plainLine';
import type { ListedRow } from './reviewSummary';

/** What the mail with the result says. Values come from the workbook and are hostile until written here. */
export interface ResultSummary {
  /** Where the case is and who does what next. */
  readonly status: MailStatus;
  readonly device: string;
  readonly caseId: string;
  readonly applicant: string;
  readonly submission: number;
  readonly levelWord: string;
  readonly criteria: readonly string[];
  /** Why HQ raised the level; empty where the matrix decided. */
  readonly levelReason: string;
  readonly verdict: VerdictKey;
  readonly reason: string;
  readonly reviewer: string;
  readonly reviewedOn: string;
  readonly unmet: readonly { readonly itemId: string; readonly text: string }[];
  readonly conditions: readonly ListedRow[];
  /** At high impact: BCP and approval still to come. */
  readonly duties: readonly string[];
  /** Who answers for what (policy.liability). */
  readonly liability: readonly string[];
  readonly fileName: string;
}

const NEXT: Readonly<Record<VerdictKey, MailTextKey>> = {
  pass: 'resultNextPass',
  conditional: 'resultNextConditional',
  hold: 'resultNextHold',
  fail: 'resultNextFail',
};

/** The mail to the applicant: verdict, risk with its reasons, conditions, and what comes next. */
export function composeResult(summary: ResultSummary, language: Language): Composed {
  const say = sayIn(language);
  const verdict = textOf(language).verdicts[summary.verdict];
  return {
    subject: say('resultSubject', {
      device: deviceInSubject(summary.device, say),
      verdict,
      state: plainLine(summary.status.state),
      level: plainLine(summary.levelWord),
    }),
    text: bodyOf([
      [say('returnGreeting', { applicant: plainLine(summary.applicant) || say('blank') })],
      [say('resultOpening', { fileName: plainLine(summary.fileName) })],
      statusBlock(summary.status, say),
      describeResult(summary, verdict, say),
      describeRisk(summary, say),
      ...describeLists(summary, say),
      [say('resultNextHeading'), say(NEXT[summary.verdict])],
      listBlock(say('liabilityHeading'), lines('liabilityRule', summary.liability, say), say),
      [say('returnClosing')],
    ]),
  };
}

const lines = (key: MailTextKey, values: readonly string[], say: Say) =>
  values.map((value) => say(key, { value: plainLine(value) }));

function describeResult(summary: ResultSummary, verdict: string, say: Say): string[] {
  return [
    say('resultHeading'),
    labelled('resultVerdict', verdict, say),
    ...(summary.reason === '' ? [] : [labelled('resultReason', summary.reason, say)]),
    labelled('caseId', summary.caseId, say),
    labelled('device', summary.device, say),
    say('submission', { number: summary.submission }),
    labelled('resultReviewer', summary.reviewer, say),
    labelled('resultDate', summary.reviewedOn, say),
  ];
}

function describeRisk(summary: ResultSummary, say: Say): string[] {
  return [
    say('resultRisk'),
    labelled('level', summary.levelWord, say),
    ...lines('criterion', summary.criteria, say),
    ...(summary.levelReason === '' ? [] : [labelled('resultLevelReason', summary.levelReason, say)]),
  ];
}

function describeLists({ unmet, conditions, duties }: ResultSummary, say: Say): string[][] {
  const item = ({ itemId, text }: { readonly itemId: string; readonly text: string }) => ({
    itemId: plainLine(itemId),
    text: plainLine(text),
  });
  const unmetLines = unmet.map((entry) => say('unmet', item(entry)));
  const conditionLines = conditions.map((entry) =>
    say('condition', { ...item(entry), due: plainLine(entry.due) || say('blank') }),
  );
  return [
    listBlock(say('unmetHeading'), unmetLines, say),
    listBlock(say('conditionsHeading'), conditionLines, say),
    listBlock(say('resultDutiesHeading'), lines('resultDuty', duties, say), say),
  ];
}
