import {
  newlyRequired,
  transitionOnChange,
  transitionOnEvent,
  type DeviceSituation,
} from '../../../../src/core/rules/lifecycle/transition';

const trial: DeviceSituation = {
  useCase: 'verification',
  uses: ['control'],
  site: 'A',
  model: 'X',
  partners: 'plc',
};

it('finds the transition of a change (T1, T2)', () => {
  expect(transitionOnChange(trial, { ...trial, useCase: 'production' })?.id).toBe('T1');
  expect(transitionOnChange(trial, { ...trial, site: 'B' })?.id).toBe('T2');
  expect(transitionOnChange(trial, { ...trial, uses: ['control', 'storage'] })?.id).toBe('T2');
  expect(transitionOnChange(trial, trial)).toBeNull();
});

it('finds the transition of an event (T3–T5)', () => {
  expect(transitionOnEvent('removed')).toMatchObject({ id: 'T3', to: 'disposal' });
  expect(transitionOnEvent('intakeFailed')).toMatchObject({ id: 'T4', to: 'consult' });
  expect(transitionOnEvent('deliveredDiffers')).toMatchObject({ id: 'T5', to: 'intake-check' });
});

it('shows what is newly required from low to high', () => {
  expect(newlyRequired('spec', 'low', 'high')).toHaveLength(23);
  expect(newlyRequired('spec', 'low', 'high')).toContain('SPEC-DAT-07');
  expect(newlyRequired('spec', 'high', 'low')).toEqual([]);
});
