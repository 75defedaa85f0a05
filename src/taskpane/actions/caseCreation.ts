import type { WorkbookDescription } from '../../core/sheets/description';
import type { WorkbookPort } from '../../workbook/port';
import type { Store } from '../store/createStore';
import type { CreationState, PaneState } from '../store/paneState';
import { asWorkbookError } from './toNotice';

/** Turns a description into the bytes of an .xlsx; loaded only when somebody creates one. */
export type WriteBook = (description: WorkbookDescription) => Promise<Uint8Array>;

/** What is to be created, and where: beside the open workbook or in it. */
export interface CreationOrder {
  readonly into: 'newBook' | 'openBook';
  readonly describe: () => WorkbookDescription;
}

/** Creates one case at a time; what becomes of it stands in the state. */
export function caseCreation(
  store: Store<PaneState>,
  port: WorkbookPort,
  write: WriteBook,
  refresh: () => Promise<void>,
): { readonly create: (order: CreationOrder) => Promise<void>; readonly cancel: () => void } {
  let controller = new AbortController();
  const set = (creation: CreationState) => store.update((state) => ({ ...state, creation }));
  const create = async (order: CreationOrder): Promise<void> => {
    if (store.get().creation.stage === 'working') return;
    controller = new AbortController();
    set({ stage: 'working', done: 0, of: 1 });
    try {
      const outcome = await run(order, port, write, set, controller.signal);
      // The case is read before the view changes, so that there is something to show.
      if (outcome.stage === 'created') await refresh();
      set(outcome);
      if (outcome.stage === 'created') store.update((state) => ({ ...state, view: 'overview' }));
    } catch (error) {
      set({ stage: 'failed', error: asWorkbookError(error) });
    }
  };
  return { create, cancel: () => controller.abort() };
}

/** The screen is drawn once more before the description, which takes a moment, is made. */
const nextTurn = (): Promise<void> => new Promise((done) => setTimeout(done));

async function run(
  { into, describe }: CreationOrder,
  port: WorkbookPort,
  write: WriteBook,
  set: (creation: CreationState) => void,
  signal: AbortSignal,
): Promise<CreationState> {
  await nextTurn();
  const description = describe();
  if (into === 'newBook') return openBeside(description, port, write, signal);
  const outcome = await port.createCase(
    description,
    (done, of) => set({ stage: 'working', done, of }),
    signal,
  );
  switch (outcome.kind) {
    case 'created':
    case 'cancelled':
      return { stage: outcome.kind };
    case 'occupied':
      return { stage: 'occupied', sheets: outcome.sheets, names: outcome.names };
  }
}

async function openBeside(
  description: WorkbookDescription,
  port: WorkbookPort,
  write: WriteBook,
  signal: AbortSignal,
): Promise<CreationState> {
  const bytes = await write(description);
  if (signal.aborted) return { stage: 'cancelled' };
  await port.openAsNewWorkbook(bytes);
  return { stage: 'opened' };
}
