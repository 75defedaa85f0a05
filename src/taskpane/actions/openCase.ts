import type { CaseReading } from '../../core/model/reading';
import type { WorkbookPort } from '../../workbook/port';
import type { Store } from '../store/createStore';
import type { PaneState, WorkbookState } from '../store/paneState';
import type { Judging } from './judging';
import { asWorkbookError, toNotice } from './toNotice';

/**
 * Reads the workbook and follows its edits. Watching begins once and before the first reading, so that
 * no edit falls between the two.
 */
export function openCase(
  store: Store<PaneState>,
  port: WorkbookPort,
  { assess, learn }: Judging,
): { readonly open: () => Promise<void>; readonly refresh: () => Promise<void> } {
  const set = (change: Partial<PaneState>) => store.update((state) => ({ ...state, ...change }));
  const assessed = (reading: CaseReading): WorkbookState => ({
    kind: 'case',
    reading,
    assessment: assess(reading),
  });
  const refresh = async (): Promise<void> => {
    set({ isReading: true });
    try {
      const outcome = await port.readCase();
      const workbook = outcome.kind === 'case' ? assessed(outcome.reading) : outcome;
      const isMoreKnown = await learn();
      set({
        workbook: isMoreKnown && outcome.kind === 'case' ? assessed(outcome.reading) : workbook,
        notice: null,
      });
    } catch (error) {
      const failure = asWorkbookError(error);
      // A case that is on the screen stays there: the message tells that it may be out of date.
      store.update((state) =>
        state.workbook.kind === 'case'
          ? { ...state, notice: toNotice(failure) }
          : { ...state, workbook: { kind: 'error', error: failure } },
      );
    } finally {
      set({ isReading: false });
    }
  };
  const open = async (): Promise<void> => {
    const [, watching] = await Promise.all([refresh(), watch(store, port, assessed)]);
    if (watching !== null) set({ notice: watching });
  };
  return { open, refresh };
}

/**
 * Follows edits and selection; where Excel cannot report them, says so and the rest works. What went
 * wrong with following an edit is out of date as soon as a later one was followed.
 */
async function watch(
  store: Store<PaneState>,
  port: WorkbookPort,
  assessed: (reading: CaseReading) => WorkbookState,
): Promise<PaneState['notice']> {
  let told: PaneState['notice'] = null;
  try {
    await port.watch(
      (reading) =>
        store.update((state) => ({
          ...state,
          workbook: assessed(reading),
          isOnPurpose: false,
          notice: state.notice === told ? null : state.notice,
        })),
      (error) => {
        const notice = (told = toNotice(error));
        store.update((state) => ({ ...state, notice }));
      },
    );
    await port.watchSelection((itemId) =>
      store.update((state) => ({
        ...state,
        itemId,
        visited: itemId === null || hasRow(state, itemId) ? state.visited : null,
      })),
    );
    return null;
  } catch (error) {
    const { code, detail } = asWorkbookError(error);
    return code === 'UNSUPPORTED' ? { intent: 'warning', code: 'noWatch', detail } : toNotice(error);
  }
}

/** Whether an item's row is on the sheet that somebody was last led to. */
function hasRow({ workbook, visited }: PaneState, itemId: string): boolean {
  if (workbook.kind !== 'case') return true;
  return workbook.reading.rows.find((row) => row.itemId === itemId)?.sheet === visited?.sheet;
}
