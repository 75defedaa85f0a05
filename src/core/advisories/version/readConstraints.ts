import type { Bound, Interval } from './range';
import type { RangeToken } from './rangeTokens';
import type { Version } from './version';

/** One statement about versions, in the order of the text. */
export type Constraint =
  | { readonly kind: 'low'; readonly bound: Bound; readonly isListed: boolean }
  | { readonly kind: 'high'; readonly bound: Bound; readonly isListed: boolean }
  | { readonly kind: 'single'; readonly version: Version }
  | { readonly kind: 'between'; readonly interval: Interval }
  | { readonly kind: 'not'; readonly version: Version };

type Kind = RangeToken['kind'];

const SIGNS: Partial<Record<Kind, { readonly kind: 'low' | 'high'; readonly isInclusive: boolean }>> = {
  less: { kind: 'high', isInclusive: false },
  lessOrEqual: { kind: 'high', isInclusive: true },
  upTo: { kind: 'high', isInclusive: true },
  greater: { kind: 'low', isInclusive: false },
  greaterOrEqual: { kind: 'low', isInclusive: true },
};

const ENDINGS: Partial<Record<Kind, { readonly kind: 'low' | 'high'; readonly isInclusive: boolean }>> = {
  andPrior: { kind: 'high', isInclusive: true },
  until: { kind: 'high', isInclusive: true },
  andPriorExclusive: { kind: 'high', isInclusive: false },
  andLater: { kind: 'low', isInclusive: true },
  andLaterExclusive: { kind: 'low', isInclusive: false },
};

/** Reads statements one after the other; null for an order that means nothing. */
export function readConstraints(tokens: readonly RangeToken[]): readonly Constraint[] | null {
  const found: Constraint[] = [];
  let at = 0;
  let isSeparated = true;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === 'or' || token.kind === 'all') {
      isSeparated = true;
      at += 1;
      continue;
    }
    const next = statementAt(tokens, at, isSeparated ? null : (found.at(-1) ?? null));
    if (next === null) return null;
    if (next.replaces) found.pop();
    found.push(next.constraint);
    at = next.end;
    isSeparated = false;
  }
  return found;
}

interface Statement {
  readonly constraint: Constraint;
  readonly end: number;
  /** The statement before was the beginning of this one. */
  readonly replaces: boolean;
}

function statementAt(tokens: readonly RangeToken[], at: number, before: Constraint | null): Statement | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'between') return fromTo(tokens, at + 1);
  const isFrom = token.kind === 'greaterOrEqual' && tokens[at + 2]?.kind === 'to';
  if (isFrom) return fromTo(tokens, at + 1);
  const sign = SIGNS[token.kind];
  if (sign !== undefined) return signed(tokens, at, sign, before);
  if (token.kind === 'not') return excluded(tokens, at + 1);
  if (token.kind === 'equal') return single(tokens, at + 1, before);
  return token.kind === 'version' ? (fromTo(tokens, at) ?? ended(tokens, at, before)) : null;
}

const versionAt = (tokens: readonly RangeToken[], at: number): Version | null => {
  const token = tokens[at];
  return token?.kind === 'version' ? token.version : null;
};

function signed(
  tokens: readonly RangeToken[],
  at: number,
  { kind, isInclusive }: { kind: 'low' | 'high'; isInclusive: boolean },
  before: Constraint | null,
): Statement | null {
  const version = versionAt(tokens, at + 1);
  if (version === null || tokens[at + 2]?.kind === 'to' || endingOf(tokens, at + 2) !== null) return null;
  const bound = { version, isInclusive };
  const end = at + 2;
  const isUpTo = tokens[at]?.kind === 'upTo';
  if (before?.kind === 'single') {
    if (!isUpTo) return null;
    const low = { version: before.version, isInclusive: true };
    return { constraint: { kind: 'between', interval: { low, high: bound } }, end, replaces: true };
  }
  return { constraint: { kind, bound, isListed: false }, end, replaces: false };
}

const endingOf = (tokens: readonly RangeToken[], at: number) => ENDINGS[tokens[at]?.kind ?? 'all'] ?? null;

/** A version with what is said behind it: `1.240 and prior`. Right behind a bound it is one more of its kind. */
function ended(tokens: readonly RangeToken[], at: number, before: Constraint | null): Statement | null {
  const version = versionAt(tokens, at);
  if (version === null) return null;
  const ending = endingOf(tokens, at + 1);
  if (ending !== null)
    return {
      constraint: {
        kind: ending.kind,
        bound: { version, isInclusive: ending.isInclusive },
        isListed: false,
      },
      end: at + 2,
      replaces: false,
    };
  if (before?.kind === 'high') return listed(version, before, at);
  return single(tokens, at, before);
}

/** `<V33.017 V34.014`: the sign counts for both, where both are written alike. */
function listed(version: Version, before: Constraint & { kind: 'high' }, at: number): Statement | null {
  const { bound } = before;
  const isAlike =
    bound.version.parts.length === version.parts.length && bound.version.prefix === version.prefix;
  const next = { version, isInclusive: bound.isInclusive };
  return isAlike
    ? { constraint: { kind: before.kind, bound: next, isListed: true }, end: at + 1, replaces: false }
    : null;
}

function single(tokens: readonly RangeToken[], at: number, before: Constraint | null): Statement | null {
  const version = versionAt(tokens, at);
  if (version === null || before !== null) return null;
  return { constraint: { kind: 'single', version }, end: at + 1, replaces: false };
}

/** `!=1.280` of VERS. */
function excluded(tokens: readonly RangeToken[], at: number): Statement | null {
  const version = versionAt(tokens, at);
  return version === null ? null : { constraint: { kind: 'not', version }, end: at + 1, replaces: false };
}

/** `V1.0 to 1.5`, `2.0.3 (including) and 2.0.6 (excluding)`, `2.0から2.5未満`. */
function fromTo(tokens: readonly RangeToken[], at: number): Statement | null {
  const low = versionAt(tokens, at);
  if (low === null) return null;
  const lowMark = markAt(tokens, at + 1);
  const link = at + 1 + (lowMark === null ? 0 : 1);
  const isLinked =
    tokens[link]?.kind === 'to' || (tokens[link]?.kind === 'or' && isMarked(tokens, at, lowMark));
  const high = isLinked ? versionAt(tokens, link + 1) : null;
  if (high === null) return null;
  const ending = endingOf(tokens, link + 2);
  if (ending?.kind === 'low') return null;
  const highMark = markAt(tokens, link + 2);
  const isHighInclusive = ending?.isInclusive ?? highMark !== 'excluding';
  const hasEnding = ending !== null || highMark !== null;
  return {
    constraint: {
      kind: 'between',
      interval: {
        low: { version: low, isInclusive: lowMark !== 'excluding' },
        high: { version: high, isInclusive: isHighInclusive },
      },
    },
    end: link + 2 + (hasEnding ? 1 : 0),
    replaces: false,
  };
}

/** "and" joins two ends only where "between" or an "(including)" says so. */
const isMarked = (tokens: readonly RangeToken[], at: number, mark: string | null): boolean =>
  mark !== null || tokens[at - 1]?.kind === 'between';

const markAt = (tokens: readonly RangeToken[], at: number): 'including' | 'excluding' | null => {
  const kind = tokens[at]?.kind;
  return kind === 'including' || kind === 'excluding' ? kind : null;
};
