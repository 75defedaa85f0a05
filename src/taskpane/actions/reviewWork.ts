import type { CaseAssessment } from '../../core/rules/assessment/assessment';
import type { CaseReading } from '../../core/model/reading';
import type { Composed } from '../../core/mail/mailBlocks';
import { answerProblems } from '../../core/review/answerProblems';
import { canonicalText, digestSnapshot } from '../../core/review/digest';
import { recordAnswer, type Sender } from '../../core/review/nextSubmission';
import { isApproval, withDecision, type ReviewDecision } from '../../core/review/decision';
import { reviewProblems } from '../../core/review/reviewProblems';
import { sealEdits } from '../../core/review/sealEdits';
import { takeSnapshot } from '../../core/review/snapshot';
import { WorkbookError, type CellEdit } from '../../workbook/port';
import { deliver } from '../sending/deliver';
import { keepHistory } from '../sending/keepHistory';
import type { SendWay } from '../sending/sendOrder';
import type { MailServices } from '../../mail/mailServices';
import type { RecordedAnswer, ReviewOutcome } from '../store/reviewState';
import type { ReviewDesk, ReviewWork } from './reviewDesk';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Writes cells of the reviewer, all or none, and reads the case again. */
export function writeCells(edits: readonly CellEdit[]): ReviewWork {
  return async (desk) => {
    const { written, conflicts } = await desk.port.apply(edits);
    // Either way the pane shows what stands in the cells now.
    await desk.refresh();
    if (conflicts.length > 0) return { kind: 'conflict', places: conflicts.map(({ place }) => place) };
    return { kind: 'written', count: written };
  };
}

/** Notes in the log that rows went back. */
export function recordReturn(sender: Sender): ReviewWork {
  return async (desk) => {
    const { reading, assessment } = await readAgain(desk);
    if (answerProblems(reviewProblems(reading, assessment), 'return').length > 0) return stopped(desk);
    const { edits } = await recordAnswer('return', reading, sender, desk.digest);
    return asRecorded('return', await writeCells(edits)(desk));
  };
}

/**
 * Writes decision, log and the seal of an approval in one go, over the cells as they are at this moment: what nobody has
 * looked at cannot be sealed, because the view stops where something changed.
 * @param seen the case that the reviewer decided on
 */
export function decideAndSeal(decision: ReviewDecision, seen: CaseReading): ReviewWork {
  return async (desk) => {
    const { reading } = await readAgain(desk);
    const decided = withDecision(reading, decision);
    const problems = answerProblems(reviewProblems(decided, desk.assess(decided)), 'decision');
    if (problems.length > 0 || !saysTheSame(reading, seen)) return stopped(desk);
    const sealing = await sealEdits(reading, decision, desk.digest);
    if (sealing.kind === 'refused') return sealing;
    const answer = isApproval(decision.verdict) ? 'decision' : 'refusal';
    return asRecorded(answer, await writeCells(sealing.edits)(desk));
  };
}

/** The answer as a mail. */
export interface AnswerMail extends Composed {
  readonly to: readonly string[];
  /** Of the attached workbook. */
  readonly fileName: string;
  /** Names and paths are taken out of the copy. */
  readonly isCleaned: boolean;
  readonly way: SendWay;
}

/**
 * Mails the answer, in the way that requests go, with a copy of the workbook as it is now, which carries
 * the answers of all submissions and this one. The open workbook keeps them, too.
 */
export function mailAnswer(answer: AnswerMail, services: MailServices): ReviewWork {
  const { to, subject, text, fileName, isCleaned, way } = answer;
  return async (desk) => {
    const { port, files, digest } = desk;
    const { reading } = await readAgain(desk);
    const snapshot = takeSnapshot(reading);
    const kept = { digest: await digestSnapshot(snapshot, digest), snapshot };
    const copies = await files();
    const { bytes, history } = copies.mailedCopy(await port.capture(), kept, isCleaned);
    const attachments = [{ filename: fileName, contentType: XLSX, bytes }];
    const draft = { to: to.map((address) => ({ address })), subject, text, attachments };
    const sent = await deliver(draft, way, fileName, services);
    const isKept = await keepHistory(port, history);
    return { kind: 'mailed', way, fileName: sent.fileName, isKept };
  };
}

async function readAgain({
  port,
  assess,
}: ReviewDesk): Promise<{ readonly reading: CaseReading; readonly assessment: CaseAssessment }> {
  const outcome = await port.readCase();
  if (outcome.kind !== 'case') throw new WorkbookError('NOT_FOUND', 'the workbook is no case any more');
  return { reading: outcome.reading, assessment: assess(outcome.reading) };
}

async function stopped({ refresh }: ReviewDesk): Promise<ReviewOutcome> {
  await refresh();
  return { kind: 'stopped' };
}

function asRecorded(answer: RecordedAnswer, outcome: ReviewOutcome | null): ReviewOutcome | null {
  return outcome?.kind === 'written' ? { kind: 'recorded', answer } : outcome;
}

/** Answers and cover alone: calculated cells may still be on their way. */
function saysTheSame(now: CaseReading, seen: CaseReading): boolean {
  return canonicalText(takeSnapshot(now)) === canonicalText(takeSnapshot(seen));
}
