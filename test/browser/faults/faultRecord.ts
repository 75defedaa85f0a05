import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FaultStory, PlayedStory } from './faultStory';

/** What noted runs have found; docs/faults.md shows it. */
const PATH = join(__dirname, '../../golden/faults.json');

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

export function readRecords(): readonly FaultRecord[] {
  return JSON.parse(readFileSync(PATH, 'utf8')) as FaultRecord[];
}

/** How far noted runs of a story have come. */
export const notedUpTo = (story: string): number =>
  readRecords().find((each) => each.story === story)?.upTo ?? 0;

/** Notes a run that began with the first point, or goes on from the noted ones. */
export function recordStory({ name, what }: FaultStory, played: PlayedStory): void {
  const records = readRecords();
  const { from, points, states, outcomes } = played;
  if (from === null) throw new Error('Only FAULT_POINTS=states or next is noted.');
  const former = from === 0 ? NOTHING : records.find(({ story, upTo }) => story === name && upTo === from);
  if (former === undefined) throw new Error(`The record of ${name} does not reach ${from}.`);
  const found = tally(played);
  const sum = (key: keyof Tally): number => former[key] + found[key];
  const record: FaultRecord = {
    ...{ story: name, what, points, states, upTo: from + outcomes.length },
    ...{ requests: sum('requests'), actions: sum('actions'), files: sum('files') },
    ...{ survived: sum('survived'), tried: sum('tried') },
  };
  const others = records.filter(({ story }) => story !== name);
  writeFileSync(PATH, `${JSON.stringify([...others, record], null, 2)}\n`);
}
