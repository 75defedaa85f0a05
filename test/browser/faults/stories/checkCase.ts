import { fillCase } from '../../paneCase';
import { emptyCase } from '../emptyCase';
import type { FaultStory } from '../faultStory';
import { refresh } from '../pane';

/** A case on its way is read and judged as a whole. */
export const checkCase: FaultStory = {
  name: 'check',
  what: 'a case is read as a whole and its findings shown',
  book: emptyCase,
  failureLeaves: 'before',
  prepare: ({ preview }) => fillCase(preview.page, 'PA', 'ja'),
  act: refresh,
};
