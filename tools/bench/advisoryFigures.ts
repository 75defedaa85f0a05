import { collectAdvisories } from '../../src/core/advisories/collectAdvisories';
import { matchDevices } from '../../src/core/advisories/match/matchDevices';
import { readAdvisoryFile } from '../../src/workbook/file/advisories/readAdvisoryFile';
import { advisoryText, BENCH_MAKERS, someDevices } from './advisoryTexts';
import { figure, type Effort, type Figure } from './figure';
import { bytesInUse } from './memory';

const ADVISORIES = 3_000;
const DEVICES = 20_000;
const MEGABYTE = 2 ** 20;

interface Measured {
  readonly reading: number;
  readonly matching: number;
  readonly pairs: number;
  /** Bytes that are in use when all is read and matched. */
  readonly heap: number;
}

/** Reads and matches as the command does, one file at a time. */
function measure(advisories: number, devices: number): Measured {
  const list = someDevices(devices);
  const before = bytesInUse();
  const collector = collectAdvisories();
  let reading = 0;
  for (let index = 0; index < advisories; index += 1) {
    const bytes = new TextEncoder().encode(advisoryText(index));
    const start = performance.now();
    collector.add(`${index}.json`, readAdvisoryFile(bytes));
    reading += performance.now() - start;
  }
  const start = performance.now();
  const { pairs } = matchDevices(collector.result().advisories, list, BENCH_MAKERS);
  const matching = performance.now() - start;
  const heap = bytesInUse() - before;
  return { reading, matching, pairs: pairs.length, heap };
}

/** A company's devices against what coordinators publish in ten years, and a quarter of both beside it. */
export function advisoryFigures({ scale }: Effort): readonly Figure[] {
  const advisories = Math.max(30, Math.round(ADVISORIES * scale));
  const devices = Math.max(200, Math.round(DEVICES * scale));
  const whole = measure(advisories, devices);
  const quarter = measure(Math.round(advisories / 4), Math.round(devices / 4));
  const what = `${advisories} advisories and ${devices} devices`;
  const time = whole.reading + whole.matching;
  return [
    figure({ name: 'advisories.read', what: `${advisories} advisories read` }, 'ms', [whole.reading]),
    figure(
      { name: 'advisories.match', what: `${what} compared, ${whole.pairs} pairs` },
      'ms',
      [whole.matching],
      { ratio: whole.matching / quarter.matching, ratioTo: 'a quarter of both' },
    ),
    figure(
      { name: 'advisories.all', what: `${what} read and compared`, target: { of: 'max', atMost: 60_000 } },
      'ms',
      [time],
    ),
    figure(
      { name: 'advisories.memory', what: `in use after ${what}`, target: { of: 'max', atMost: 512 } },
      'MB',
      [whole.heap / MEGABYTE],
    ),
  ];
}
