import { REVIEW_IDS } from '../../../../src/taskpane/views/review/reviewTestIds';
import { mailDraft } from '../attached';
import type { FaultStory } from '../faultStory';
import { decidedBook } from '../reviewBooks';
import { putBack } from '../putBack';
import { pressAndRead, showHqSide } from '../reviewPane';

/** HQ's answer goes out; the open workbook keeps the answers that go with it. */
export const mailAnswer: FaultStory = {
  name: 'reply',
  what: 'the decided case is read, captured and saved as a draft mail; the open workbook keeps its history',
  book: decidedBook,
  failureLeaves: 'before',
  readsFile: true,
  approach: async (scene) => {
    await showHqSide(scene);
    await scene.preview.pane.getByTestId(REVIEW_IDS.to).fill('sato@example.com');
  },
  act: (scene) => mailDraft(scene, () => pressAndRead(scene, REVIEW_IDS.mail)),
  undo: putBack,
};
