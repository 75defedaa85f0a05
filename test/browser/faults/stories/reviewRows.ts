import { REVIEW_IDS } from '../../../../src/taskpane/views/review/reviewTestIds';
import type { FaultStory } from '../faultStory';
import { putBack } from '../putBack';
import { submittedBook } from '../reviewBooks';
import { pressAndRead, showHqSide } from '../reviewPane';

/** HQ's words on the rows of a submission. */
export const reviewRows: FaultStory = {
  name: 'review',
  what: 'HQ accepts all satisfied rows of a submission at once',
  book: submittedBook,
  failureLeaves: 'before',
  approach: showHqSide,
  act: (scene) => pressAndRead(scene, REVIEW_IDS.acceptAll),
  undo: putBack,
};
