import { DEFAULT_POLICY } from '../../src/core/guide/policy';
import { decideImpact } from '../../src/core/rules/impact/decideImpact';
import { matrixLevel } from '../../src/core/rules/impact/matrixLevel';
import type { RiskFacts } from '../../src/core/rules/impact/riskFacts';
import { impactLookup, type ImpactLookup } from '../../src/functions/impactLookup';
import { perSecond, type Effort, type Figure } from './figure';
import { allRiskFacts, asReceived, LISTED_PAIRS, listedRows, unseenPairs, type Pair } from './impactValues';
import { takeTurns, type Contender } from './measure';

/** What a workbook's IIOT.IMPACT uses when no matrix is given. */
const newLookup = (): ImpactLookup => impactLookup({ levels: DEFAULT_POLICY.matrix, language: 'ja' });

/** Asks for every pair, `times` times over; a level that is no text would be a mistake of the bench. */
function ask(lookup: ImpactLookup, pairs: readonly Pair[], times = 1): number {
  let answered = 0;
  for (let time = 0; time < times; time += 1) {
    for (const [uses, useCase] of pairs) if (typeof lookup(uses, useCase) === 'string') answered += 1;
  }
  if (answered !== pairs.length * times) throw new Error('bench: a pair has no level');
  return answered;
}

function decideAll(facts: readonly RiskFacts[], times = 1): number {
  let decided = 0;
  for (let time = 0; time < times; time += 1) {
    for (const risk of facts) if (decideImpact(risk).level !== null) decided += 1;
  }
  return decided;
}

function matrixAll(facts: readonly RiskFacts[], times: number): number {
  let decided = 0;
  for (let time = 0; time < times; time += 1) {
    for (const { uses, useCase } of facts) {
      if (matrixLevel(DEFAULT_POLICY.matrix, uses, useCase) !== null) decided += 1;
    }
  }
  return decided;
}

const SEEN_TARGET = { of: 'median', atLeast: 5_000_000 } as const;
const NEW_TARGET = { of: 'median', atLeast: 1_000_000 } as const;

/** Impact decisions a second: values seen before and new ones, cells and facts. */
export function impactFigures({ rounds, scale }: Effort): readonly Figure[] {
  const seenRows = 100_000;
  const seenTimes = Math.max(1, Math.round(10 * scale));
  const fresh = Math.round(10_000 * scale);
  const unseen = Math.round(50_000 * scale);
  const facts = allRiskFacts();
  const factTimes = Math.max(1, Math.round(10 * scale));
  const few = facts.slice(0, LISTED_PAIRS.length);
  const fewTimes = Math.round((facts.length * factTimes) / few.length);
  const matrixTimes = factTimes * 5;
  const contenders: readonly Contender[] = [
    {
      name: 'seen',
      prepare: () => {
        const pairs = asReceived(listedRows(seenRows));
        const lookup = newLookup();
        ask(lookup, LISTED_PAIRS);
        return () => ask(lookup, pairs, seenTimes);
      },
    },
    {
      name: 'new, listed words',
      prepare: () => {
        const pairs = asReceived(LISTED_PAIRS);
        return () => {
          let answered = 0;
          for (let time = 0; time < fresh; time += 1) answered += ask(newLookup(), pairs);
          return answered;
        };
      },
    },
    {
      name: 'new, any spelling',
      prepare: () => {
        const pairs = asReceived(unseenPairs(unseen));
        const lookup = newLookup();
        return () => ask(lookup, pairs);
      },
    },
    { name: 'facts seen', prepare: () => () => decideAll(few, fewTimes) },
    {
      name: 'facts new',
      prepare: () => {
        const own = Array.from({ length: factTimes }, allRiskFacts);
        return () => own.reduce((sum, each) => sum + decideAll(each), 0);
      },
    },
    { name: 'matrix', prepare: () => () => matrixAll(facts, matrixTimes) },
  ];
  const [seen, listed, spelled, factsSeen, factsNew, matrix] = takeTurns(contenders, rounds);
  return [
    perSecond(
      {
        name: 'impact.cells.seen',
        what: 'two cells (uses, use case) as text to the word of the level; 28 pairs from the lists, all answered before, read from JSON as 100,000 rows',
        target: SEEN_TARGET,
      },
      seen,
      seenRows * seenTimes,
    ),
    perSecond(
      {
        name: 'impact.cells.new',
        what: 'the same 28 pairs, each met for the first time by a memory that is empty; making the memory is included',
        target: NEW_TARGET,
      },
      listed,
      LISTED_PAIRS.length * fresh,
    ),
    perSecond(
      {
        name: 'impact.cells.newSpelling',
        what: 'pairs of which no text occurred before: listed words with half and full width spaces around them, every second pair in capitals; more pairs than the memory holds',
        target: NEW_TARGET,
      },
      spelled,
      unseen,
    ),
    perSecond(
      {
        name: 'impact.facts.seen',
        what: 'decideImpact: matrix, R1 to R5, C1 to C5, W1 and W2 over 28 sets of facts again and again; nothing is remembered, every decision is made anew',
        target: SEEN_TARGET,
      },
      factsSeen,
      few.length * fewTimes,
    ),
    perSecond(
      {
        name: 'impact.facts.new',
        what: `decideImpact over all ${facts.length} combinations of answers, every set of facts an object met once`,
        target: NEW_TARGET,
      },
      factsNew,
      facts.length * factTimes,
    ),
    perSecond(
      {
        name: 'impact.matrix',
        what: 'matrixLevel alone (R1): keys of uses and use case to the level of the matrix; nothing is remembered',
        target: SEEN_TARGET,
      },
      matrix,
      facts.length * matrixTimes,
    ),
  ];
}
