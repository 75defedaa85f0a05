import type { CaseReading } from '../../core/model/reading';
import { keptUnder, type KeptUnder } from '../../core/review/hqMarks';
import { judgeAtHq, type JudgedAtHq } from '../../core/review/judgeAtHq';
import type { ReferencePolicy } from '../../core/policy/referencePolicy';
import { readFileHistory } from './history/readFileHistory';
import { readCaseFile } from './read/case/readCaseFile';

/** A case as head office reads it from a file: the cells, and what they come to. */
export interface JudgedFile extends JudgedAtHq {
  readonly reading: CaseReading;
}

/**
 * Reads a case workbook and judges it on HQ's side.
 * @param references the company's policies in force, where HQ brought some
 * @throws WorkbookFileError when the file is refused
 */
export function judgeFile(bytes: Uint8Array, references: readonly ReferencePolicy[] = []): JudgedFile {
  const reading = readCaseFile(bytes);
  return { reading, ...judgeAtHq(reading, keptIn(bytes), references) };
}

/** The answers that a file keeps of its acts, read when somebody asks; none where they cannot be used. */
function keptIn(bytes: Uint8Array): KeptUnder {
  return (digest) => {
    const kept = readFileHistory(bytes);
    return kept.kind === 'history' ? keptUnder(kept.history)(digest) : null;
  };
}
