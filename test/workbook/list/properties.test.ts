import { DEVICE_FIELDS, type Device, type DeviceField } from '../../../src/core/devices/device';
import { readList } from '../../../src/core/devices/readList';
import { LANGUAGES } from '../../../src/core/model/language';
import type { Encoding } from '../../../src/workbook/file/list/encodings';
import { readLists } from '../../../src/workbook/file/list/readLists';
import { arbitraryDevices } from '../../arbitraries/devices';
import fc from '../../seeded';
import { encodeText } from './encodeText';
import { listText, PLAIN_LAYOUT, type ListLayout } from './listText';

const WAYS: readonly (readonly [Encoding, boolean])[] = [
  ['UTF-8', false],
  ['UTF-8', true],
  ['UTF-16LE', true],
  ['UTF-16LE', false],
  ['UTF-16BE', true],
  ['Shift_JIS', false],
  ['EUC-JP', false],
  ['ISO-2022-JP', false],
];

function readingOf(bytes: Uint8Array) {
  const [grid] = readLists(bytes, 'list.csv');
  return readList(grid!, { sheet: null, isHiddenSheet: false });
}

const devicesIn = (bytes: Uint8Array): readonly Device[] =>
  readingOf(bytes).devices.map(({ device }) => device);
const written = (devices: readonly Device[], layout: ListLayout = PLAIN_LAYOUT): Uint8Array =>
  encodeText(listText(devices, layout), 'UTF-8');

/** What a list of some columns alone can say. */
const only = (devices: readonly Device[], fields: readonly DeviceField[]): readonly Device[] =>
  devices.map((device) => {
    const said = Object.fromEntries(fields.map((field) => [field, device[field]]));
    return { ...BLANK, ...said };
  });
const BLANK = Object.fromEntries(
  DEVICE_FIELDS.map((field) => [field, field === 'units' ? 1 : '']),
) as unknown as Device;

const sorted = (devices: readonly Device[]): readonly string[] =>
  devices.map((device) => JSON.stringify(device)).sort();

describe.each(LANGUAGES)('a list with headings in %s', (language) => {
  test.each([',', '\t', ';'] as const)('says the same in every encoding, separated by %j', (delimiter) => {
    fc.assert(
      fc.property(arbitraryDevices, (devices) => {
        const text = listText(devices, { ...PLAIN_LAYOUT, language, delimiter });
        for (const [encoding, withMark] of WAYS)
          expect(devicesIn(encodeText(text, encoding, withMark))).toEqual(devices);
      }),
      { numRuns: 25 },
    );
  });

  test('says the same whatever the order of its columns, and no more than its columns say', () => {
    const columns = fc
      .shuffledSubarray([...DEVICE_FIELDS], { minLength: 4 })
      .filter((fields) => ['name', 'model'].every((field) => fields.includes(field as DeviceField)));
    fc.assert(
      fc.property(arbitraryDevices, columns, (devices, fields) => {
        const bytes = written(devices, { ...PLAIN_LAYOUT, language, fields });
        expect(devicesIn(bytes)).toEqual(only(devices, fields));
      }),
    );
  });
});

test('the order of rows decides nothing but the order of devices', () => {
  const shuffled = arbitraryDevices.chain((devices) =>
    fc
      .shuffledSubarray([...devices], { minLength: devices.length })
      .map((others) => [devices, others] as const),
  );
  fc.assert(
    fc.property(shuffled, ([devices, others]) => {
      const [one, other] = [readingOf(written(devices)), readingOf(written(others))];
      expect(sorted(other.devices.map(({ device }) => device))).toEqual(
        sorted(one.devices.map(({ device }) => device)),
      );
      expect(other.doubtful.map(({ reason }) => reason).sort()).toEqual(
        one.doubtful.map(({ reason }) => reason).sort(),
      );
    }),
  );
});

const junk = fc.oneof(
  fc.constantFrom(
    '',
    '',
    '',
    '管理番号',
    '機器名',
    '型式',
    'メーカー',
    'IPアドレス',
    'No.',
    '合計',
    '計',
    '〃',
    '同上',
    '※注',
    '■第一工場',
    '以上',
    '例',
    '三菱電機㈱',
    'FX5U-32MT/ES',
    '192.168.3.10',
    '28:E9:8E:00:00:01',
    '令和5年4月',
    '3台',
    '備考',
  ),
  fc.string({ maxLength: 12 }),
);

test('every row that holds something is a device, skipped, or the heading', () => {
  fc.assert(
    fc.property(fc.array(fc.array(junk, { maxLength: 8 }), { maxLength: 15 }), (cells) => {
      const rows = cells.map((texts, index) => ({ row: index + 1, cells: texts, isHidden: false }));
      const { headingRow, devices, skipped, doubtful } = readList(
        { rows, merges: [] },
        { sheet: null, isHiddenSheet: false },
      );
      const filled = rows.filter((row) => row.cells.some((text) => text.trim() !== '')).map(({ row }) => row);
      const accounted = [...devices.map(({ row }) => row), ...skipped.map(({ row }) => row)];
      expect([...accounted, ...(headingRow === null ? [] : [headingRow])].sort((a, b) => a - b)).toEqual(
        filled,
      );
      const known = new Set(devices.map(({ row }) => row));
      expect(doubtful.filter(({ row }) => !known.has(row))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test('any bytes are read or refused with a reason', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      try {
        for (const grid of readLists(bytes, 'list.csv'))
          readList(grid, { sheet: null, isHiddenSheet: false });
      } catch (error) {
        expect(error).toHaveProperty('name', 'WorkbookFileError');
      }
    }),
    { numRuns: 500 },
  );
});
