import { localToday } from '../browser/localToday';
import type { PaneState } from '../store/paneState';
import { chosenWay } from './chosenWay';
import { senderOf } from './senderOf';
import type { SendOrder } from './sendOrder';

/** The request for review as the person has it on the screen. */
export function orderOf(state: PaneState): SendOrder {
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
