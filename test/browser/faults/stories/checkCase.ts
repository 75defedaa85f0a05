import { fillCase } from '../../paneCase';
import type { FaultStory } from '../faultStory';
import { refresh } from '../pane';

/** A case on its way is read and judged as a whole. */
export const checkCase: FaultStory = {
  name: 'check',
  what: 'a case is read as a whole and its findings shown',
  template: 'iiot-case-pa',
  failureLeaves: 'before',
  prepare: ({ preview }) => fillCase(preview.page, 'PA', 'ja'),
  act: refresh,
  undo: () => Promise.resolve(),
};
