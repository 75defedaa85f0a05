import type { CaseReading } from '../../core/model/reading';
import type { Store } from '../store/createStore';
import type { FileCheck, FileLook, PaneState } from '../store/paneState';
import { isWorking } from '../store/tasks';
import type { BookTools } from '../tasks/desk';

/** How to look at the file; loaded only when somebody gets to sending. Never throws. */
export type LookAtFile = (tools: BookTools, reading: CaseReading) => Promise<FileLook>;

/**
 * Looks at the bytes of the open workbook: one capture at a time, because a host keeps at most two files
 * open, and none while one is being sent. Asked meanwhile, it looks once more.
 */
export function fileCheck(store: Store<PaneState>, tools: BookTools): (look: LookAtFile) => Promise<void> {
  const set = (check: FileCheck) => store.update((state) => ({ ...state, fileCheck: check }));
  let isAskedAgain = false;
  return async (look) => {
    isAskedAgain = true;
    const state = store.get();
    if (state.fileCheck.stage === 'working' || isWorking(state, 'send')) return;
    while (isAskedAgain) {
      isAskedAgain = false;
      const { workbook } = store.get();
      if (workbook.kind !== 'case') return;
      set({ stage: 'working' });
      set({ stage: 'done', ...(await look(tools, workbook.reading)) });
    }
  };
}
