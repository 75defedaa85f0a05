import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FaultStory } from './faultStory';
import type { PlayedStory } from './playStory';

/** What the last noted run has found; docs/faults.md shows it. */
const PATH = join(__dirname, '../../golden/faults.json');

export interface FaultRecord {
  readonly story: string;
  readonly what: string;
  /** Points that the story has; a run may have tried some of them only. */
  readonly points: number;
  /** Points at which the host did fail, by kind. */
  readonly requests: number;
  readonly actions: number;
  readonly files: number;
  readonly survived: number;
  /** Points at which the host did fail. */
  readonly tried: number;
}

function toRecord({ name, what }: FaultStory, { outcomes, points }: PlayedStory): FaultRecord {
  const struck = outcomes.filter((outcome) => outcome.struck);
  const count = (kind: string): number => struck.filter(({ point }) => point.startsWith(kind)).length;
  return {
    story: name,
    what,
    points,
    requests: count('request'),
    actions: count('action'),
    files: count('file'),
    survived: struck.filter(({ faults }) => faults.length === 0).length,
    tried: struck.length,
  };
}

export function reportLine(story: FaultStory, played: PlayedStory): string {
  const { points, requests, actions, files, survived, tried } = toRecord(story, played);
  const kinds = `${requests} requests, ${files} of the file, ${actions} actions`;
  return `fault table: ${story.name}: survived ${survived} / ${tried} (${kinds}) of ${points} points`;
}

export function readRecords(): readonly FaultRecord[] {
  return JSON.parse(readFileSync(PATH, 'utf8')) as FaultRecord[];
}

export function recordStory(story: FaultStory, played: PlayedStory): void {
  const others = readRecords().filter((each) => each.story !== story.name);
  writeFileSync(PATH, `${JSON.stringify([...others, toRecord(story, played)], null, 2)}\n`);
}
