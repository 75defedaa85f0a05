import { beginningsOf } from '../../../../src/core/advisories/match/beginnings';
import { beginningsOfDevice } from '../../../../src/core/advisories/match/relateDevice';
import { deviceModel, type DeviceModel } from '../../../../src/core/advisories/model/deviceModel';
import { productModel } from '../../../../src/core/advisories/model/productModel';
import { MODEL_ROWS } from './modelRows';
import { relateModel } from '../../../../src/core/advisories/model/relateModel';

/** Whose families count; in earnest the maker says so. */
const MAKERS: readonly (readonly [RegExp, string])[] = [
  [/^FX|^R\d|iQ|^Q\d|GT2|^L\d\d/, 'mitsubishielectric'],
  [/6ES|S7/, 'siemens'],
  [/750|PFC/, 'wago'],
  [/5069|Logix/, 'rockwellautomation'],
  [/^N[JX]|CJ|CS1/, 'omron'],
  [/BM/, 'schneiderelectric'],
];
const deviceOf = (model: string): DeviceModel | null =>
  deviceModel(model, MAKERS.find(([pattern]) => pattern.test(model))?.[1]);

const FULL = MODEL_ROWS.map(
  ([model, name, expected, numbers = []]) => [model, name, expected, numbers] as const,
);

test.each(FULL)('%s and %s: %s', (model, name, expected, numbers) => {
  const device = deviceOf(model);
  const relation = device === null ? null : relateModel(device, productModel([name], numbers, ['Korenix']));
  expect(relation?.fit ?? 'no').toBe(expected);
});

test('whatever fits is also found by its beginning', () => {
  for (const [model, , , numbers] of FULL) {
    for (const [, name] of FULL) {
      const device = deviceOf(model);
      if (device === null || relateModel(device, productModel([name], numbers)).fit === 'no') continue;
      const beginnings = beginningsOf([name, ...numbers]);
      const isFound =
        beginnings.has('') || [...beginningsOfDevice(device)].some((each) => beginnings.has(each));
      expect([model, name, isFound]).toEqual([model, name, true]);
    }
  }
});

test.each(['', '-', '不明', 'PLC', 'unknown', 'MELSEC', 'コントローラ', '型式不明'])(
  '%s names no model',
  (text) => {
    expect(deviceModel(text)).toBeNull();
  },
);

test('what a program copied from an advisory is the same, patterns included', () => {
  for (const [, name] of MODEL_ROWS) {
    const device = deviceModel(name);
    expect([name, device && relateModel(device, productModel([name], [])).fit]).toEqual([name, 'same']);
  }
});
