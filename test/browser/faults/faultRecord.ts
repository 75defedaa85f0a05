import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FaultStory, PlayedStory } from './faultStory';

/** What noted runs have found, a file a story, so that several may be played at once; docs/faults.md shows it. */
const FOLDER = join(__dirname, '../../golden/faults');
const pathOf = (story: string): string => join(FOLDER, `${story}.json`);

export interface FaultRecord {
  readonly story: string;
  readonly what: string;
  /** Points that the story has. */
  readonly points: number;
  /** States in which Excel can stop at these points. */
  readonly states: number;
  /** States that noted runs have taken, from the first on; all of them make the record complete. */
  readonly upTo: number;
  /** Points at which the host did fail, by kind. */
  readonly requests: number;
  readonly actions: number;
  readonly files: number;
  readonly survived: number;
  /** Points at which the host did fail. */
  readonly tried: number;
}

type Tally = Pick<FaultRecord, 'requests' | 'actions' | 'files' | 'survived' | 'tried'>;

const NOTHING: Tally = { requests: 0, actions: 0, files: 0, survived: 0, tried: 0 };

function tally({ outcomes }: PlayedStory): Tally {
  const struck = outcomes.filter((outcome) => outcome.struck);
  const count = (kind: string): number => struck.filter(({ point }) => point.startsWith(kind)).length;
  return {
    requests: count('request'),
    actions: count('action'),
    files: count('file'),
    survived: struck.filter(({ faults }) => faults.length === 0).length,
    tried: struck.length,
  };
}

export function reportLine({ name }: FaultStory, played: PlayedStory): string {
  const { requests, actions, files, survived, tried } = tally(played);
  const kinds = `${requests} requests, ${files} of the file, ${actions} actions`;
  return `fault table: ${name}: survived ${survived} / ${tried} (${kinds}) of ${played.states} states at ${played.points} points`;
}

/** null where no run of the story was noted. */
export function readRecord(story: string): FaultRecord | null {
  return existsSync(pathOf(story)) ? (JSON.parse(readFileSync(pathOf(story), 'utf8')) as FaultRecord) : null;
}

/** How far noted runs of a story have come; nowhere where it has another number of states since. */
export function notedUpTo(story: string, states: number): number {
  const record = readRecord(story);
  return record?.states === states ? record.upTo : 0;
}

/** Notes a run that began with the first state, or goes on from the noted ones. */
export function recordStory({ name, what }: FaultStory, played: PlayedStory): void {
  const { from, points, states, outcomes } = played;
  if (from === null) throw new Error('Only FAULT_POINTS=states or next is noted.');
  const former = from === 0 ? NOTHING : readRecord(name);
  if (former === null) throw new Error(`No run of ${name} is noted up to ${from}.`);
  const found = tally(played);
  const sum = (key: keyof Tally): number => former[key] + found[key];
  const record: FaultRecord = {
    ...{ story: name, what, points, states, upTo: from + outcomes.length },
    ...{ requests: sum('requests'), actions: sum('actions'), files: sum('files') },
    ...{ survived: sum('survived'), tried: sum('tried') },
  };
  writeFileSync(pathOf(name), `${JSON.stringify(record, null, 2)}\n`);
}
