import type { CellPlace } from '../../core/model/reading';
import type { WorkbookPort } from '../../workbook/port';
import type { Store } from '../store/createStore';
import type { PaneState } from '../store/paneState';
import { toNotice } from './toNotice';

/** Leads the user to a cell; where that fails, the notice says why. */
export async function goToCell(store: Store<PaneState>, port: WorkbookPort, place: CellPlace): Promise<void> {
  const set = (change: Partial<PaneState>) => store.update((state) => ({ ...state, ...change }));
  set({ isGoing: true });
  try {
    await port.goTo(place);
    set({ visited: { ...place } });
  } catch (error) {
    set({ notice: toNotice(error) });
  } finally {
    set({ isGoing: false });
  }
}
