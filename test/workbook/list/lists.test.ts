import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NO_DEVICE } from '../../../src/core/devices/device';
import { readList } from '../../../src/core/devices/readList';
import { readLists } from '../../../src/workbook/file/list/readLists';
import { encodeText } from './encodeText';
import { ENGLISH_LISTS } from './englishLists';
import { FURTHER_JAPANESE_LISTS } from './furtherJapaneseLists';
import { JAPANESE_LISTS } from './japaneseLists';
import expected from './samples/expected.json';

const SAMPLES = join(__dirname, 'samples');

describe.each(Object.entries(expected))('%s', (name, wanted) => {
  const bytes = readFileSync(join(SAMPLES, name));
  const sheet = 'sheet' in wanted ? wanted.sheet : null;
  const grid = readLists(bytes, name).find((each) => each.sheet === sheet)!;
  const { headingRow, devices } = readList(grid, { sheet: grid.sheet, isHiddenSheet: false });

  test('has its heading and devices', () => {
    expect(headingRow).toBe(wanted.headingRow);
    expect(devices.map(({ device }) => device)).toMatchObject(wanted.devices);
    expect(devices).toHaveLength(wanted.devices.length);
  });
});

describe.each([...JAPANESE_LISTS, ...FURTHER_JAPANESE_LISTS, ...ENGLISH_LISTS])('$name', (wanted) => {
  const bytes = encodeText(wanted.text, wanted.encoding, wanted.withMark);
  const [grid] = readLists(bytes, 'list.csv');
  const reading = readList(grid!, { sheet: null, isHiddenSheet: false });

  test('is decoded', () => expect(grid!.encoding).toBe(wanted.encoding));

  test('gives every field of every device', () => {
    expect(reading.headingRow).toBe(wanted.headingRow);
    expect(reading.devices.map(({ device }) => device)).toEqual(
      wanted.devices.map((device) => ({ ...NO_DEVICE, ...device })),
    );
  });

  test('says what it skipped and what is doubtful', () => {
    expect(reading.skipped.map(({ row, reason }) => [row, reason])).toEqual(wanted.skipped ?? []);
    expect(reading.doubtful.map(({ row, reason }) => [row, reason])).toEqual(wanted.doubtful ?? []);
  });
});
