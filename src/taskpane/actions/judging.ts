import type { CaseReading } from '../../core/model/reading';
import type { KeptUnder } from '../../core/review/hqMarks';
import type { SnapshotHistory } from '../../core/review/snapshotHistory';
import type { CaseAssessment } from '../../core/rules/assessment/assessment';
import type { WorkbookPort } from '../../workbook/port';
import type { Assess } from '../tasks/desk';

/** Decides a case with the answers that the workbook keeps beside its cells; pure. */
export type JudgeWith = (reading: CaseReading, kept: KeptUnder) => CaseAssessment;

/** Judges the open case, and reads what it keeps of its acts where the outcome depends on it. */
export interface Judging {
  /** By what is known so far: what is not proven does not count. */
  readonly assess: Assess;
  /** Reads what was asked for and not known; true where there is something new, so that the case is judged again. */
  readonly learn: () => Promise<boolean>;
}

/**
 * Kept answers are found by their digest, so what was read once stays true, whatever is written later. Few cases need
 * them: those with marks of HQ that no seal covers.
 */
export function judging(port: WorkbookPort, judge: JudgeWith): Judging {
  let known: SnapshotHistory = [];
  let isWanted = false;
  const kept: KeptUnder = (digest) => {
    const found = known.find((each) => each.digest === digest)?.snapshot ?? null;
    isWanted ||= found === null;
    return found;
  };
  return {
    assess: (reading) => judge(reading, kept),
    learn: async () => {
      if (!isWanted) return false;
      isWanted = false;
      const read = await historyOf(port);
      const isNew = read.some(({ digest }) => !known.some((each) => each.digest === digest));
      if (isNew) known = read;
      return isNew;
    },
  };
}

/** Where it cannot be read, nothing is proven: the case is judged without it. */
async function historyOf(port: WorkbookPort): Promise<SnapshotHistory> {
  try {
    const xml = await port.readHistory();
    if (xml === null) return [];
    const { readHistory } = await import(/* webpackChunkName: "history" */ '../../core/review/historyXml');
    const read = readHistory([xml]);
    return read.kind === 'history' ? read.history : [];
  } catch {
    return [];
  }
}
