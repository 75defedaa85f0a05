import type { CaseReading } from '../../core/model/reading';
import type { SendTools } from '../sending/sendOrder';
import type { Store } from '../store/createStore';
import type { FileCheck, FileLook, PaneState } from '../store/paneState';

/** How to look at the file; loaded only when somebody gets to sending. Never throws. */
export type LookAtFile = (tools: SendTools, reading: CaseReading) => Promise<FileLook>;

/**
 * Looks at the bytes of the open workbook: one capture at a time, because a host keeps at most two files
 * open, and none while one is being sent. Asked meanwhile, it looks once more.
 */
export function fileCheck(store: Store<PaneState>, tools: SendTools): (look: LookAtFile) => Promise<void> {
  const set = (check: FileCheck) => store.update((state) => ({ ...state, fileCheck: check }));
  let isAskedAgain = false;
  return async (look) => {
    isAskedAgain = true;
    const { fileCheck: check, sending } = store.get();
    if (check.stage === 'working' || sending.stage === 'working') return;
    while (isAskedAgain) {
      isAskedAgain = false;
      const { workbook } = store.get();
      if (workbook.kind !== 'case') return;
      set({ stage: 'working' });
      set({ stage: 'done', ...(await look(tools, workbook.reading)) });
    }
  };
}
