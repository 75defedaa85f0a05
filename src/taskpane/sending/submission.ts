import { asError } from '../browser/asError';
import type { Recorded } from '../../core/review/nextSubmission';
import type { KeptSnapshot } from '../../core/review/snapshotHistory';
import type { CellEdit, WorkbookPort } from '../../workbook/port';
import { SendStop, SendUnfinished } from './sendStop';

/** A submission with the mail that goes with it. */
export interface Submission {
  readonly recorded: Recorded;
  /** null where the workbook keeps no record of submissions. */
  readonly number: number | null;
  readonly subject: string;
  readonly text: string;
  /** Name of the attached workbook. */
  readonly fileName: string;
}

/** What the history keeps of it. */
export const keptSnapshot = ({ recorded }: Submission): KeptSnapshot => ({
  digest: recorded.entry.digest,
  snapshot: recorded.snapshot,
});

/**
 * Writes the line of the log and does what depends on it. Where that fails, the line is taken back, so
 * that the workbook is as it was.
 * @throws {SendStop} CONFLICT when somebody wrote into the log meanwhile; nothing is written then
 * @throws {SendUnfinished} when the line could not be taken back
 */
export async function withSubmission<Result>(
  port: WorkbookPort,
  { entry, edits }: Recorded,
  work: () => Promise<Result>,
): Promise<Result> {
  const { conflicts } = await port.apply(edits);
  if (conflicts.length > 0) throw new SendStop('CONFLICT');
  try {
    return await work();
  } catch (error) {
    if (edits.length > 0 && !(await takeBack(port, edits)))
      throw new SendUnfinished(entry.number, asError(error));
    throw error;
  }
}

/** @returns whether the cells are as they were */
async function takeBack(port: WorkbookPort, edits: readonly CellEdit[]): Promise<boolean> {
  try {
    const { conflicts } = await port.apply(edits.map(reversed));
    return conflicts.length === 0;
  } catch {
    // The first failure is the one to tell; that the line stands is told with it.
    return false;
  }
}

/** Lines of the log hold values alone; an error in its place is emptied. */
function reversed({ place, value, expected }: CellEdit): CellEdit {
  const isError = typeof expected === 'object' && expected !== null;
  return { place, value: isError || expected === undefined ? null : expected, expected: value };
}
