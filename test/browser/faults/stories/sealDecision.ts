import { REVIEW_IDS } from '../../../../src/taskpane/views/review/reviewTestIds';
import { mailDraft } from '../attached';
import type { FaultStory } from '../faultStory';
import { putBack } from '../putBack';
import { submittedBook } from '../reviewBooks';
import { pressAndRead, showHqSide } from '../reviewPane';

/** HQ's decision; verdict and name are typed once and must outlive the failure. */
export const sealDecision: FaultStory = {
  name: 'seal',
  what: 'HQ decides: decision, seal with its copies and the line of the log are written over the case read again',
  book: submittedBook,
  failureLeaves: 'before',
  approach: async (scene) => {
    await showHqSide(scene);
    const { pane } = scene.preview;
    await pane.getByTestId(REVIEW_IDS.by).fill('田中');
    await pane.getByTestId(REVIEW_IDS.verdict).selectOption('pass');
  },
  act: (scene) => pressAndRead(scene, REVIEW_IDS.decide),
  // Decided, but without a copy of what it was decided on: the mail with the answer keeps it, as the pane says.
  retry: async (scene) => {
    const { pane } = scene.preview;
    const decide = pane.getByTestId(REVIEW_IDS.decide);
    if ((await decide.getAttribute('aria-disabled')) !== 'true')
      return pressAndRead(scene, REVIEW_IDS.decide);
    await pane.getByTestId(REVIEW_IDS.to).fill('sato@example.com');
    return mailDraft(scene, () => pressAndRead(scene, REVIEW_IDS.mail));
  },
  undo: putBack,
};
