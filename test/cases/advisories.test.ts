import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectAdvisories } from '../../src/core/advisories/collectAdvisories';
import { makersWith } from '../../src/core/advisories/maker/makers';
import { reportAdvisories } from '../../src/core/advisories/report';
import { readAdvisoryFile } from '../../src/workbook/file/advisories/readAdvisoryFile';
import { openDevices } from '../../src/workbook/file/advisories/openDevices';
import { matchDevices } from '../../src/core/advisories/match/matchDevices';
import expected from './advisories/expected.json';

/** Published advisories reduced to names, versions and scores; devices as ledgers write them; what each pair is. */
const FOLDER = join(import.meta.dirname, 'advisories');
const FILES = readdirSync(FOLDER).filter((name) => name.startsWith('icsa-'));

const collector = collectAdvisories();
for (const file of FILES) collector.add(file, readAdvisoryFile(readFileSync(join(FOLDER, file))));
const { devices } = openDevices(readFileSync(join(FOLDER, 'devices.csv')), 'devices.csv');
const collected = collector.result();
const { pairs: reported, unmatched } = reportAdvisories(
  matchDevices(collected.advisories, devices, makersWith()),
  collected,
  devices,
  'ja',
);
const pairs = [...reported];

const PAIRS = FILES.map((file) => file.replace('.json', '').toUpperCase()).flatMap((advisory) =>
  devices.map(({ asset }) => ({ advisory, device: asset })),
);

test('there are 8 advisories and 18 devices', () => {
  expect([FILES.length, devices.length]).toEqual([8, 18]);
});

test.each(PAIRS)('$advisory and $device', ({ advisory, device }) => {
  const wanted = expected.match.find((each) => each.advisory === advisory && each.device === device);
  const answer = pairs.find((pair) => pair.advisory === advisory && pair.device === device)?.match ?? 'none';
  const allowed = (wanted?.match ?? ['none']).flatMap((each) =>
    each === 'none' ? ['none', 'not-affected'] : [each],
  );
  expect(allowed).toContain(answer);
});

test('devices that no advisory names are listed, with the reason', () => {
  expect(unmatched.map(({ device, missing }) => [device, ...missing])).toEqual([
    ['P06', 'model-unknown'],
    ['P16', 'model-unknown'],
    ['P17', 'model-unknown'],
    ['P18', 'maker-unknown'],
  ]);
});
