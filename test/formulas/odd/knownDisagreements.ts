import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../../src/core/model/language';

/** Sides that disagree, by the input's id. */
export type Disagreements = Readonly<Record<string, string>>;

const fileOf = (language: Language) => join(__dirname, `knownDisagreements.${language}.json`);

/** Inputs on which the sides are known to disagree: what is left to do. The aim is an empty list. */
export function knownDisagreements(language: Language): Disagreements {
  return JSON.parse(readFileSync(fileOf(language), 'utf8')) as Disagreements;
}

/** What the list has to become: entries that agree now leave, fewer sides stay; nothing new is taken in. */
export function shrunk(known: Disagreements, found: Disagreements): Disagreements {
  return Object.fromEntries(
    Object.entries(known).flatMap(([id, sides]) => {
      const left = sides.split(' ').filter((side) => (found[id] ?? '').split(' ').includes(side));
      return left.length === 0 ? [] : [[id, left.join(' ')]];
    }),
  );
}

export function writeKnown(language: Language, known: Disagreements): void {
  writeFileSync(fileOf(language), `${JSON.stringify(known, null, 2)}\n`);
}
