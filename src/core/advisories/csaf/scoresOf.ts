import type { Score } from '../advisory';
import { isObject, listAt, numberAt, objectAt, textAt } from './json';

const KINDS = ['cvss_v4', 'cvss_v3', 'cvss_v2'] as const;
const VERSIONS: Readonly<Record<(typeof KINDS)[number], string>> = {
  cvss_v4: '4.0',
  cvss_v3: '3.1',
  cvss_v2: '2.0',
};

/** A base score with the ids of the products that it is for. */
export interface CsafScore extends Score {
  readonly ids: readonly string[] | null;
}

/** Base scores of a vulnerability: `scores` in CSAF 2.0, `metrics` in 2.1. */
export function scoresOf(vulnerability: unknown): readonly CsafScore[] {
  const old = listAt(vulnerability, 'scores').map((each) => ({ content: each, owner: each }));
  const now = listAt(vulnerability, 'metrics').map((each) => ({
    content: objectAt(each, 'content'),
    owner: each,
  }));
  return [...old, ...now].flatMap(({ content, owner }) =>
    KINDS.flatMap((kind) => {
      const score = objectAt(content, kind);
      const value = numberAt(score, 'baseScore');
      if (value === null || value < 0 || value > 10) return [];
      const ids =
        isObject(owner) && Array.isArray(owner.products) ? listAt(owner, 'products').map(String) : null;
      return [{ version: textAt(score, 'version') || VERSIONS[kind], value, ids }];
    }),
  );
}
