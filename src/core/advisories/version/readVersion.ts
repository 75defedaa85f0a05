import { foldVersion } from './foldVersion';
import { prefixOf, qualifierOf, type Version, type VersionPart } from './version';
import words from './versionWords.json';

/** No version is longer; longer texts are not understood. */
const LONGEST = 80;

const escaped = (word: string): string => word.replace(/[/]/g, '\\/');
const LABELS = new RegExp(
  `^(?:(?:${words.labels.map(escaped).join('|')})(?:[\\s.:]+(?=\\S)|(?=\\d))|(?:${words.labelsJa.join('|')})[\\s.:]*)+`,
);
const HEAD = /^([a-z]{0,8})[\s.:-]?(?=\d)/;
const TOKEN = /(\d+)|([a-z]+)|(\*)|([\s.\-()[\]{}]+)|(.)/gy;
/** Letters behind a number: EA of 15.2(5)EA. More are a model number, or a word that is in no list. */
const LONGEST_WORD = 2;

/**
 * Reads one version: `V33.016`, `R6.11.10`, `FW22`, `9.90 SP10`, `3.2.30_build221223`, `2.1.x`, `15.2(5)EA`.
 * @returns null for everything that is not understood as a whole: `1.2 or later`, `about 3`, `June 2023`
 */
export function readVersion(text: string): Version | null {
  const whole = foldVersion(text).replace(/[.,;:\s]+$/, '');
  if (whole === '' || whole.length > LONGEST) return null;
  const plain = outerBrackets(whole).replace(LABELS, '');
  if (LETTERS.test(plain)) return { ...NUMBERLESS, parts: [letters(plain)], text: text.trim() };
  const head = HEAD.exec(plain);
  if (head === null) return null;
  const rest = readParts(plain.slice(head[0].length));
  if (rest === null || rest.parts.length === 0) return null;
  return { prefix: prefixOf(head[1] ?? ''), ...rest, text: text.trim() };
}

/** Revisions that are letters alone: A, B, … Z, AA. */
const LETTERS = /^[a-z]{1,2}$/;
const NUMBERLESS = { prefix: '', isOpen: false, openDigits: '' };
const letters = (word: string): VersionPart => ({ kind: 'word', value: word, width: word.length });

/** `(R4.10)` → `R4.10` */
function outerBrackets(text: string): string {
  const inner = /^\(([^()]*)\)$/.exec(text);
  return inner?.[1]?.trim() ?? text;
}

type Rest = Pick<Version, 'parts' | 'isOpen' | 'openDigits'>;

interface Token {
  readonly number: string | undefined;
  readonly word: string | undefined;
  readonly isStar: boolean;
  readonly gap: string | undefined;
}

function tokensOf(text: string): readonly Token[] | null {
  const tokens: Token[] = [];
  for (const [, number, word, star, gap, other] of text.matchAll(TOKEN)) {
    if (other !== undefined) return null;
    if (gap !== undefined && !isGap(gap)) return null;
    tokens.push({ number, word, isStar: star !== undefined, gap });
  }
  return tokens.some((_token, index) => beginsAnother(tokens, index)) ? null : tokens;
}

/** What may be between two parts of one version. A hyphen with a space beside it means "to". */
const isGap = (gap: string): boolean => !/\s-|-\s/.test(gap) && gap.replace(/\s/g, '').length <= 2;

/** `1.0 1.5` are two versions; `9.90 1234` and `1.2 (15)` are one. */
const beginsAnother = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.gap?.trim() === '' &&
  tokens[index + 1]?.number !== undefined &&
  tokens[index + 2]?.gap === '.';

function readParts(text: string): Rest | null {
  const tokens = tokensOf(text);
  if (tokens === null) return null;
  const parts: VersionPart[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.number !== undefined) parts.push(numberPart(token.number));
    if (token.isStar || isWildcard(tokens, index)) return openAt(tokens, index, parts);
    if (token.word !== undefined) {
      const word = wordPart(tokens, index);
      if (word === null) return null;
      parts.push(word);
    }
  }
  return { parts, isOpen: false, openDigits: '' };
}

/** Digits beyond any number of a version are a serial number or a hash. */
const numberPart = (digits: string): VersionPart => ({
  kind: 'number',
  value: digits.replace(/^0+(?=\d)/, ''),
  width: digits.length,
});

/** A word that makers use, or letters right behind a number: `1.03D`, `15.2(5)EA`. */
function wordPart(tokens: readonly Token[], index: number): VersionPart | null {
  const word = tokens[index]?.word ?? '';
  const known = qualifierOf(word);
  const isBehindSpace = tokens[index - 1]?.gap?.includes(' ') ?? false;
  const isBeforeNumber = tokens.slice(index + 1).some(({ number }) => number !== undefined);
  if (known !== null && isBeforeNumber) return { kind: 'word', value: known, width: word.length };
  if (isBehindSpace && !nextIsNumber(tokens, index)) return null;
  return word.length <= LONGEST_WORD ? { kind: 'word', value: word, width: word.length } : null;
}

const nextIsNumber = (tokens: readonly Token[], index: number): boolean =>
  tokens[index + 1]?.number !== undefined;

const isWildcard = (tokens: readonly Token[], index: number): boolean =>
  /^x+$/.test(tokens[index]?.word ?? '') && tokens[index + 1]?.number === undefined;

/** An open end: only wildcards may follow. `5.x.x` is open behind 5; `3.X.14` is not understood. */
function openAt(tokens: readonly Token[], index: number, parts: VersionPart[]): Rest | null {
  const isEnd = tokens
    .slice(index)
    .every(({ word, isStar, gap }) => isStar || gap !== undefined || /^x+$/.test(word ?? ''));
  if (!isEnd) return null;
  const isAttached = tokens[index - 1]?.number !== undefined;
  if (!isAttached) return { parts, isOpen: true, openDigits: '' };
  const digits = parts.at(-1)?.value ?? '';
  return { parts: parts.slice(0, -1), isOpen: true, openDigits: digits };
}
