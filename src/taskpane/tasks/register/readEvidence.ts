import type { Language } from '../../../core/model/language';
import type { CaseAdvisoriesRead } from '../../../core/register/advisories/caseAdvisories';
import { startWorker, type RegisterWorker } from '../../browser/askWorker';
import type { Work } from '../desk';

/** What a register that was chosen says of the open case; nothing is written yet. */
export type EvidenceRead = CaseAdvisoriesRead | { readonly kind: 'refused'; readonly said: string };

/** Reads a register beside the pane's thread. */
export function readEvidence(
  file: File,
  caseNumber: string,
  language: Language,
  start: () => RegisterWorker = startWorker,
): Work<EvidenceRead> {
  return async () => {
    const worker = start();
    try {
      const answer = await worker.ask({ kind: 'caseAdvisories', file, caseNumber, language });
      if (answer.kind === 'caseAdvisories') return answer.read;
      if (answer.kind === 'refused') return { kind: 'refused', said: answer.said };
      throw new Error(answer.kind === 'failed' ? answer.detail : answer.kind);
    } finally {
      worker.end();
    }
  };
}
