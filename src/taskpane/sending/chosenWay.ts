import type { PaneState } from '../store/paneState';
import type { SendWay } from './sendOrder';

/** The way that was chosen; else a draft file, or Excel's own sharing where no copy can be made. */
export function chosenWay({ sendChoices, fileCheck }: Pick<PaneState, 'sendChoices' | 'fileCheck'>): SendWay {
  const cannotCopy = fileCheck.stage === 'done' && fileCheck.facts === null;
  return sendChoices.way ?? (cannotCopy ? 'share' : 'file');
}
