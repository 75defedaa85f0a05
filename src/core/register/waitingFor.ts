import { ACTORS, type Actor } from '../model/caseState';
import type { RegisterRow } from './registerRow';

/** Case numbers by who acts next: what HQ has to do, and whom it waits for. Actors without a case are left out. */
export function waitingFor(
  rows: readonly RegisterRow[],
): Readonly<Partial<Record<Actor, readonly string[]>>> {
  const named = ACTORS.filter((actor) => actor !== 'none').map(
    (actor) =>
      [actor, rows.filter(({ nextActor }) => nextActor === actor).map(({ caseId }) => caseId)] as const,
  );
  return Object.fromEntries(named.filter(([, cases]) => cases.length > 0));
}
