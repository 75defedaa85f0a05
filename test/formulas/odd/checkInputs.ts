import type { Language } from '../../../src/core/model/language';
import { oddInputs } from './inputs';
import { judgeOf, SIDES } from './judge';
import { knownDisagreements, shrunk, writeKnown, type Disagreements } from './knownDisagreements';

/** `SHRINK=1` takes what agrees now out of the list; nothing ever writes a new disagreement into it. */
const shrinks = process.env.SHRINK === '1';

/**
 * What people type means the same to rules, cells and custom functions, but for what is listed.
 * @param share every how many inputs are tried
 */
export function checkInputs(language: Language, share: number): void {
  const judge = judgeOf(language);
  const inputs = oddInputs(language).filter((_input, index) => index % share === 0);
  const found: Record<string, string> = {};
  const details: Record<string, unknown> = {};
  for (const input of inputs) {
    const judgement = judge(input);
    const sides = SIDES.filter((side) => judgement[side] !== undefined);
    if (sides.length === 0) continue;
    found[input.id] = sides.join(' ');
    details[input.id] = Object.fromEntries(sides.map((side) => [side, judgement[side]!.slice(0, 3)]));
  }
  const known = knownDisagreements(language);
  if (shrinks) writeKnown(language, shrunk(known, found));
  const listed = shrinks ? knownDisagreements(language) : known;
  const agreeing = inputs.length - Object.keys(found).length;
  process.stdout.write(`${language}: ${agreeing} of ${inputs.length} inputs are read alike\n`);
  expect(inputs.length).toBeGreaterThan(1_000 / share);
  expect(news(listed, found, details)).toEqual({});
  // Agrees now: run with SHRINK=1 to take it out of the list.
  expect(gone(listed, found)).toEqual([]);
}

/** Disagreements that are not listed, with the first cells of each side. */
function news(
  known: Disagreements,
  found: Disagreements,
  details: Readonly<Record<string, unknown>>,
): object {
  const isNew = (id: string) =>
    found[id]!.split(' ').some((side) => !(known[id] ?? '').split(' ').includes(side));
  return Object.fromEntries(
    Object.keys(found)
      .filter(isNew)
      .slice(0, 20)
      .map((id) => [id, { listed: known[id] ?? '', found: found[id], cells: details[id] }]),
  );
}

const gone = (known: Disagreements, found: Disagreements): readonly string[] =>
  Object.entries(known)
    .filter(([id, sides]) => sides.split(' ').some((side) => !(found[id] ?? '').split(' ').includes(side)))
    .map(([id, sides]) => `${id} (${sides} → ${found[id] ?? 'agree'})`);
