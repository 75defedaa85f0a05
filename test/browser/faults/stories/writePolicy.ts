import type { PolicyStamp } from '../../../../src/core/policy/policyPart';
import type { FaultStory, Scene } from '../faultStory';
import { askLive } from '../live';
import { still } from '../../previewPage';

const OLD: PolicyStamp = { text: '{"old":true}', version: '2026-04', digest: 'a'.repeat(64) };
const NEW: PolicyStamp = { text: '{"new":true}', version: '2027-04', digest: 'b'.repeat(64) };

const write = async (scene: Scene, given: PolicyStamp) => {
  const told = await askLive(
    scene,
    async (stamp: PolicyStamp) => {
      await window.live.readCase();
      await window.live.writePolicy(stamp);
    },
    given,
  );
  await still(scene.preview.page);
  return told;
};

/** What cells do not hold of a policy: the part, and the stamp in the document's properties. */
export const writePolicy: FaultStory = {
  name: 'policy',
  what: 'the part and the stamp of a company policy are written over older ones',
  failureLeaves: 'before',
  prepare: async (scene) => {
    await write(scene, OLD);
  },
  act: (scene) => write(scene, NEW),
  undo: async (scene) => {
    await write(scene, OLD);
  },
};
