import { readHistory } from '../../../src/core/review/historyXml';
import { stageOf } from '../../../src/taskpane/store/task';
import { decideAndSeal } from '../../../src/taskpane/tasks/reviewWork';
import { putHistory } from '../../../src/workbook/file/history/putHistory';
import { writeWorkbook } from '../../../src/workbook/file/write/writeWorkbook';
import { reviewCase, submit, type ReviewCase } from '../../taskpane/reviewCase';

/** A case that the applicant has submitted, with the answers that its history keeps. */
export async function submittedBook(): Promise<Uint8Array> {
  return bytesOf(await submitted());
}

/** The same, accepted and sealed by HQ. */
export async function decidedBook(): Promise<Uint8Array> {
  const own = await submitted();
  const decision = { verdict: 'pass', reason: '', by: '田中', on: '2026-11-30' } as const;
  const task = await own.review(decideAndSeal(decision, own.reading()));
  if (stageOf(task) !== 'recorded') throw new Error(`The case is not decided: ${stageOf(task)}`);
  return bytesOf(own);
}

async function submitted(): Promise<ReviewCase> {
  const own = reviewCase();
  await submit(own);
  return own;
}

function bytesOf({ workbook, book }: ReviewCase): Uint8Array {
  const kept = readHistory(workbook.history === null ? [] : [workbook.history]);
  return putHistory(writeWorkbook(book()), kept.kind === 'history' ? kept.history : []);
}
