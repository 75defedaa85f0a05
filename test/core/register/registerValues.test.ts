import { registerValuesIn } from '../../../src/core/register/registerValues';
import { ROW } from './registerRows';

test.each([
  ['intake-risk', '導入審査', 'Pre-introduction review'],
  ['intake-check', '導入審査', 'Pre-introduction review'],
  ['operation', '運用', 'Operation'],
  ['closed', '廃棄', 'Disposal'],
] as const)('the phase %s in words; a closed case ended at its disposal', (phase, ja, en) => {
  const row = { ...ROW, phase };
  expect([registerValuesIn('ja')(row).phase, registerValuesIn('en')(row).phase]).toEqual([ja, en]);
});
