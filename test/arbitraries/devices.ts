import { NO_DEVICE, type Device } from '../../src/core/devices/device';
import fc from '../seeded';

const word = fc.constantFrom(
  '組立',
  '検査',
  '塗装',
  '第二工場',
  'B棟 1F',
  'Line 3',
  '温調計',
  'ルータ',
  'PLC',
  '制御盤',
);
const code = fc.stringMatching(/^[A-Z]{1,3}-?[0-9]{2,5}[A-Z]?$/);
const byte = fc.integer({ min: 1, max: 254 });
const ip = fc.array(
  fc.tuple(byte, byte, byte).map((rest) => `10.${rest.join('.')}`),
  { maxLength: 2 },
);
const mac = fc
  .array(fc.integer({ min: 1, max: 255 }), { minLength: 6, maxLength: 6 })
  .map((bytes) => bytes.map((each) => each.toString(16).toUpperCase().padStart(2, '0')).join(':'));
const since = fc
  .record({ year: fc.integer({ min: 1985, max: 2026 }), month: fc.integer({ min: 1, max: 12 }) })
  .map(({ year, month }) => `${year}-${String(month).padStart(2, '0')}`);
const blankOr = (texts: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof({ weight: 1, arbitrary: fc.constant('') }, { weight: 2, arbitrary: texts });

/** Devices as they are read: nothing in them is folded any further. */
const arbitraryDevice: fc.Arbitrary<Device> = fc
  .record({
    asset: blankOr(code),
    name: fc.tuple(word, fc.integer({ min: 1, max: 99 })).map(([text, number]) => `${text}${number}`),
    maker: blankOr(fc.constantFrom('三菱電機', 'オムロン', 'Siemens', 'Rockwell Automation')),
    model: blankOr(code),
    serial: blankOr(fc.stringMatching(/^0[0-9]{5}[A-Z]$/)),
    version: blankOr(fc.constantFrom('1.280', '2.10', 'V33.016', 'R6.11.10')),
    ip: blankOr(ip.map((addresses) => [...new Set(addresses)].join(';'))),
    mac: blankOr(mac),
    site: blankOr(fc.constantFrom('千葉工場', 'Plant 2')),
    place: blankOr(word),
    department: blankOr(fc.constantFrom('製造一課', '品質保証課')),
    contact: blankOr(fc.constantFrom('佐藤', '鈴木 一郎')),
    since: blankOr(since),
    use: blankOr(fc.constantFrom('監視', '制御')),
    units: fc.integer({ min: 1, max: 20 }),
    remarks: blankOr(fc.constantFrom('更新予定', '予備機あり, 棚3')),
  })
  .map((device) => ({ ...NO_DEVICE, ...device }));

export const arbitraryDevices = fc.array(arbitraryDevice, { minLength: 1, maxLength: 12 });
