import type { SendTools } from '../sending/sendOrder';
import type { Store } from '../store/createStore';
import type { PaneState } from '../store/paneState';
import type { ReviewOutcome } from '../store/reviewState';

/** What work on a review is done with. */
export interface ReviewDesk extends SendTools {
  /** Reads the case again: what the pane writes does not come back by itself. */
  readonly refresh: () => Promise<void>;
}

/** A piece of work, given by the view that asks for it; null leaves the last outcome on the screen. */
export type ReviewWork = (desk: ReviewDesk) => Promise<ReviewOutcome | null>;

/** Does one thing at a time; a failure is an outcome, never an exception. */
export async function runReview(store: Store<PaneState>, work: ReviewWork, desk: ReviewDesk): Promise<void> {
  if (store.get().review.isWorking) return;
  const set = (change: Partial<PaneState['review']>) =>
    store.update((state) => ({ ...state, review: { ...state.review, ...change } }));
  set({ isWorking: true });
  try {
    const outcome = await work(desk);
    if (outcome !== null) set({ outcome });
  } catch (error) {
    set({ outcome: { kind: 'failed', error: error instanceof Error ? error : new Error(String(error)) } });
  } finally {
    set({ isWorking: false });
  }
}
