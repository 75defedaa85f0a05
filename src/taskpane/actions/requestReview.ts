import { localToday } from '../browser/localToday';
import { senderOf } from '../sending/senderOf';
import { chosenWay } from '../sending/chosenWay';
import type { SendOrder, SendTools } from '../sending/sendOrder';
import type { SendReview } from '../sending/sendReview';
import type { Store } from '../store/createStore';
import type { PaneState } from '../store/paneState';

/** Sends once at a time; what becomes of it stands in the state. */
export async function requestReview(
  store: Store<PaneState>,
  tools: SendTools,
  send: SendReview,
): Promise<void> {
  const state = store.get();
  if (state.workbook.kind !== 'case' || state.sending.stage === 'working') return;
  const set = (sending: PaneState['sending']) => store.update((now) => ({ ...now, sending }));
  set({ stage: 'working' });
  try {
    set({ stage: 'done', sent: await send(tools, orderOf(state)) });
  } catch (error) {
    set({ stage: 'failed', error: error instanceof Error ? error : new Error(String(error)) });
  }
}

function orderOf(state: PaneState): SendOrder {
  const { language, recipients, isOnPurpose, sendChoices, fileCheck } = state;
  return {
    language,
    recipients,
    isOnPurpose,
    sender: senderOf(state),
    today: localToday(),
    way: chosenWay(state),
    isCleaned: sendChoices.isCleaned,
    facts: fileCheck.stage === 'done' ? fileCheck.facts : null,
  };
}
