import type { CaseReading } from '../../core/model/reading';
import { keptUnder, type KeptUnder } from '../../core/review/hqMarks';
import { judgeCase } from '../../core/review/judgeCase';
import type { CaseAssessment } from '../../core/rules/assessment/assessment';
import { readFileHistory } from './history/readFileHistory';
import { readCaseFile } from './read/case/readCaseFile';

/** A case as head office reads it from a file: the cells, and what they come to. */
export interface JudgedFile {
  readonly reading: CaseReading;
  readonly assessment: CaseAssessment;
}

/**
 * Reads a case workbook and judges it on HQ's side.
 * @throws WorkbookFileError when the file is refused
 */
export function judgeFile(bytes: Uint8Array): JudgedFile {
  const reading = readCaseFile(bytes);
  return { reading, assessment: judgeCase(reading, keptIn(bytes), 'hq') };
}

/** The answers that a file keeps of its acts, read when somebody asks; none where they cannot be used. */
function keptIn(bytes: Uint8Array): KeptUnder {
  return (digest) => {
    const kept = readFileHistory(bytes);
    return kept.kind === 'history' ? keptUnder(kept.history)(digest) : null;
  };
}
