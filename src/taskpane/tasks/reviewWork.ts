import { isApproval } from '../../core/rules/record/recordedDecision';
import type { CaseReading } from '../../core/model/reading';
import type { Composed } from '../../core/mail/mailBlocks';
import { answerProblems, type AnswerKind } from '../../core/review/answerProblems';
import { canonicalText, digestSnapshot } from '../../core/review/digest';
import { recordAnswer, type Sender } from '../../core/review/nextSubmission';
import { withDecision, type ReviewDecision } from '../../core/review/decision';
import { readHistory, type HistoryReading } from '../../core/review/historyXml';
import { judgeDecision } from '../../core/review/judgeDecision';
import { reviewProblems } from '../../core/review/reviewProblems';
import type { CellEdit } from '../../core/model/cellEdit';
import type { KeptSnapshot } from '../../core/review/snapshotHistory';
import { sealEdits, type Sealing } from '../../core/review/sealEdits';
import { takeSnapshot } from '../../core/rules/record/snapshot';
import { WorkbookError } from '../../workbook/port';
import type { MailServices } from '../../mail/mailServices';
import { deliver } from '../sending/deliver';
import { historyWith, keepHistory } from '../sending/keepHistory';
import type { Copied, SendWay } from '../sending/sendOrder';
import type { BookTools, Desk, Work } from './desk';
import { writeCells, type Written } from './writeCells';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What HQ put on record: returned rows, an approval, which is sealed, or hold and fail, which are not. */
export type RecordedAnswer = 'return' | 'decision' | 'refusal';

/** What came of something that was asked for in a review. */
export type ReviewResult =
  | Written
  | {
      readonly kind: 'recorded';
      readonly answer: RecordedAnswer;
      /** The open workbook carries what HQ said, so that a later change of HQ's cells shows. */
      readonly isKept: boolean;
    }
  /** What stands in the way has changed since the view was drawn. */
  | { readonly kind: 'stopped' }
  | Extract<Sealing, { readonly kind: 'refused' }>
  | {
      readonly kind: 'mailed';
      readonly way: SendWay;
      readonly fileName: string;
      /** The open workbook keeps the answers that went out with the copy. */
      readonly isKept: boolean;
    }
  | Copied;

/**
 * Notes in the log that rows went back.
 * @param seen rows that the reviewer answered, even with the words that were there
 */
export function recordReturn(sender: Sender, seen: readonly string[] = []): Work<ReviewResult> {
  return async (desk) => {
    const reading = await readAgain(desk);
    if (await isStopped('return', reading, seen, desk)) return { kind: 'stopped' };
    const { edits, entry, snapshot } = await recordAnswer('return', reading, sender, desk.digest);
    return put('return', edits, { digest: entry.digest, snapshot }, desk);
  };
}

/**
 * Writes decision, log and the seal of an approval in one go, over the cells as they are at this moment: what nobody has
 * looked at cannot be sealed, because the view stops where something changed.
 * @param shown the case that the reviewer decided on
 * @param seen rows that the reviewer answered, even with the words that were there
 */
export function decideAndSeal(
  decision: ReviewDecision,
  shown: CaseReading,
  seen: readonly string[] = [],
): Work<ReviewResult> {
  return async (desk) => {
    const reading = await readAgain(desk);
    const isSame = saysTheSame(reading, shown);
    if (!isSame || (await isStopped('decision', withDecision(reading, decision), seen, desk))) {
      return { kind: 'stopped' };
    }
    const sealing = await sealEdits(reading, decision, desk.digest);
    if (sealing.kind === 'refused') return sealing;
    const answer = isApproval(decision.verdict) ? 'decision' : 'refusal';
    return put(answer, sealing.edits, sealing.kept, desk);
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
export function mailAnswer(answer: AnswerMail, services: MailServices): Work<ReviewResult> {
  const { to, subject, text, fileName, isCleaned, way } = answer;
  return async (desk) => {
    const { port, files, digest } = desk;
    const reading = await readAgain(desk);
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

/** Reads what the workbook keeps of earlier submissions. */
export const readKeptHistory: Work<HistoryReading> = async ({ port }) => {
  const xml = await port.readHistory();
  return readHistory(xml === null ? [] : [xml]);
};

async function readAgain({ port }: BookTools): Promise<CaseReading> {
  const outcome = await port.readCase();
  if (outcome.kind !== 'case') throw new WorkbookError('NOT_FOUND', 'the workbook is no case any more');
  return outcome.reading;
}

/** Something stands in the way of an act of HQ, which would record HQ's cells as they are. */
async function isStopped(
  kind: AnswerKind,
  reading: CaseReading,
  seen: readonly string[],
  desk: Desk,
): Promise<boolean> {
  const kept = await readKeptHistory(desk);
  const assessment = judgeDecision(reading, kept.kind === 'history' ? kept.history : [], seen);
  return answerProblems(reviewProblems(reading, assessment), kind).length > 0;
}

/** Writes an act of HQ, and beside the cells what it said: HQ's columns count as that act left them. */
async function put(
  answer: RecordedAnswer,
  edits: readonly CellEdit[],
  kept: KeptSnapshot,
  desk: Desk,
): Promise<ReviewResult> {
  // Read before anything is written: a failure here leaves all as it was.
  const { history } = await historyWith(desk.port, kept);
  const outcome = await writeCells(edits)(desk);
  if (outcome.kind !== 'written') return outcome;
  return { kind: 'recorded', answer, isKept: await keepHistory(desk.port, history) };
}

/** Answers and cover alone: calculated cells may still be on their way. */
function saysTheSame(now: CaseReading, seen: CaseReading): boolean {
  return canonicalText(takeSnapshot(now)) === canonicalText(takeSnapshot(seen));
}
