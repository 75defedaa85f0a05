import { readVersion } from './readVersion';
import type { Version } from './version';
import phrases from './rangeWords.json';
import words from './versionWords.json';

/** Kinds of phrases about versions; their spellings are in `rangeWords.json`. */
type Phrase = Exclude<keyof typeof phrases, 'neutral' | 'aside'>;

/** A text about versions, cut into what it is made of. */
export type RangeToken = { readonly kind: Phrase } | { readonly kind: 'version'; readonly version: Version };

/** Longer spellings first, so that "and prior" is not read as "and". */
const ORDER = [
  'aside',
  'including',
  'excluding',
  'andPrior',
  'andPriorExclusive',
  'andLater',
  'andLaterExclusive',
  'until',
  'all',
  'upTo',
  'lessOrEqual',
  'greaterOrEqual',
  'less',
  'greater',
  'not',
  'equal',
  'between',
] as const satisfies readonly (keyof typeof phrases)[];

const AFTER_VERSIONS = ['to', 'or', 'neutral'] as const satisfies readonly (keyof typeof phrases)[];

const sticky = (spellings: readonly string[]): RegExp => new RegExp(`(?:${spellings.join('|')})`, 'y');
const rulesOf = (kinds: readonly (keyof typeof phrases)[]) =>
  kinds.map((kind) => [kind, sticky(phrases[kind])] as const);

const QUALIFIER = Object.values(words.qualifiers).flat().join('|');
/** One version with what belongs to it: `v7.4 sp1 upd 2`, `15.2(5)ea`, `3.2.30 build221223`, `1.03 (build 317)`. */
const VERSION = new RegExp(
  '(?<=[<>]=? ?)[a-z]{1,2}(?![\\w.])|' +
    '(?:[a-z]{1,8}[ .:]?)?\\d(?:[\\da-z*]|[.\\-](?=[\\da-z*])|\\([\\da-z.]*\\))*' +
    `(?: (?:${QUALIFIER})[ .]{0,2}\\d[\\da-z.\\-]*| (?!v)[a-z]{1,4}\\d[\\da-z]*(?![.\\w])| \\d{4,}(?![.\\d])` +
    '| \\*| \\((?:build|rev|fw)?[ .]{0,2}\\d+\\))*',
  'y',
);

const FIRST = rulesOf(ORDER);
const THEN = rulesOf(AFTER_VERSIONS);

/**
 * @param text as `foldVersion` spells it
 * @returns null where something in it is neither a phrase nor a version
 */
export function rangeTokens(text: string): readonly RangeToken[] | null {
  const tokens: RangeToken[] = [];
  let at = 0;
  while (at < text.length) {
    if (text[at] === ' ') {
      at += 1;
      continue;
    }
    const phrase = phraseAt(text, at, FIRST) ?? phraseAt(text, at, tokens.length === 0 ? [] : THEN);
    const version = phrase === null ? matchAt(VERSION, text, at) : null;
    const found = phrase ?? (version === null ? phraseAt(text, at, THEN) : null);
    if (found !== null) {
      if (found.kind !== 'neutral' && found.kind !== 'aside') tokens.push({ kind: found.kind });
      at += found.length;
    } else if (version !== null) {
      const read = versionsIn(version);
      if (read === null) return null;
      tokens.push(...read);
      at += version.length;
    } else return null;
  }
  return tokens;
}

interface Found {
  readonly kind: keyof typeof phrases;
  readonly length: number;
}

function phraseAt(
  text: string,
  at: number,
  rules: readonly (readonly [keyof typeof phrases, RegExp])[],
): Found | null {
  for (const [kind, rule] of rules) {
    const match = matchAt(rule, text, at);
    if (match !== null) return { kind, length: match.length };
  }
  return null;
}

function matchAt(rule: RegExp, text: string, at: number): string | null {
  rule.lastIndex = at;
  const match = rule.exec(text)?.[0] ?? '';
  return match === '' ? null : match;
}

const FROM_TO = /^([a-z]*\d+(?:\.\d+)*[a-z]?)-([a-z]*\d+(?:\.\d+)*[a-z]?)$/;
const shapeOf = (version: string): string => version.replace(/\d+/g, '9').replace(/[a-z]$/, '');

/**
 * One version, or two with a hyphen between them that are spelled alike: `12.4.1-12.4.11`, `V191-V195`. Two bare
 * numbers (`20-33`) may be either and are not understood.
 */
function versionsIn(text: string): readonly RangeToken[] | null {
  const [, from, to] = FROM_TO.exec(text) ?? [];
  if (from !== undefined && to !== undefined && shapeOf(from) === shapeOf(to)) {
    if (shapeOf(from) === '9') return null;
    const ends = [readVersion(from), readVersion(to)];
    const [low, high] = ends;
    if (!low || !high) return null;
    return [{ kind: 'version', version: low }, { kind: 'to' }, { kind: 'version', version: high }];
  }
  const version = readVersion(text);
  return version === null ? null : [{ kind: 'version', version }];
}
