import { foldModel } from './foldModel';
import words from './modelWords.json';
import { slashAlternatives } from './slashAlternatives';
import { takeVariables, type Variables } from './variables';
import { isSeriesWord, isStrong } from './words';

/** A name of the product, or of one of the products that are named together. */
export interface Phrase {
  readonly text: string;
  /** What follows narrows it down: `GOT2000 Series, GT21 model`. */
  readonly isNarrowed: boolean;
}

/** What a product's name in an advisory is made of. */
export interface NameParts {
  readonly phrases: readonly Phrase[];
  /** Model numbers in brackets or lists behind the name. */
  readonly numbers: readonly string[];
  readonly variables: Variables;
  readonly unclear: ReadonlySet<string>;
}

const exactly = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`, 'i');
const leading = (pattern: string): RegExp =>
  new RegExp(`^(?:${pattern})(?:[\\s.:：]+|(?=[^\\x00-\\x7f]))`, 'i');
const OF_NO_MEANING = exactly(words.asideOfNoMeaning);
const WIDENS = leading(words.asideThatWidens);
const OTHER_NAME = leading(words.asideOfOtherName);
const OF_NUMBERS = leading(words.asideOfNumbers);
/** A group behind a space, or one that is too long to be an option of a model number. */
const ASIDE = /(?:\s|^)\(([^()]*)\)|\(([^()]{8,}|[^()]*[, ][^()]*)\)/g;
const LIST = /\s*[,;、，]\s*(?:and\s+|or\s+)?|\s+(?:and|or)\s+(?=\S)|\s*・\s*(?=[A-Z0-9])/;
/** More alternatives than any name has. */
const MOST = 200;

/**
 * Takes a name apart: `Airlink Router (MP70, RV50) running …`, `CS1H/G-CPU**H, CJ1G-CPU**P`,
 * `1732E-IF4M12R/A (discontinued)`, `SIMATIC S7-1500 CPU 1511-1 PN (6ES7511-1AK00-0AB0)`,
 * `FX5U-xMy/z x=32,64,80, y=T,R, z=ES,DS,ESS,DSS`.
 */
export function nameParts(name: string): NameParts {
  const { name: defined, variables, unclear } = takeVariables(spaced(foldModel(name)));
  const numbers: string[] = [];
  const others: string[] = [];
  const main = defined.replace(ASIDE, (_whole, spacedText?: string, attached?: string) => {
    const aside = (spacedText ?? attached ?? '').trim();
    const read = readAside(aside);
    numbers.push(...read.numbers);
    others.push(...read.names);
    return read.isUnderstood ? ' ' : ` ${aside} `;
  });
  const named = others.map((text) => ({ text, isNarrowed: false }));
  return {
    phrases: [...lists(main), ...named].flatMap(withSlashes).filter(isSaid).slice(0, MOST),
    numbers: [...new Set(numbers.flatMap((each) => [each, ...slashAlternatives(each)]))].slice(0, MOST),
    variables,
    unclear,
  };
}

/** One spelling of spaces around placeholders and hyphens: `CJ2M-CPU □ □` → `CJ2M-CPU□□`, Series C → /C. */
function spaced(name: string): string {
  return name
    .replace(/\s*(□|\[\s*\])\s*(?=□|\[|-)/gu, '$1')
    .replace(/\s+(?=□|\[\s*\])/gu, '')
    .replace(/(?<=[\d□\]])\s*-\s+(?=[A-Z□])|(?<=\d)\s+-\s*(?=[A-Z])|(?<=[□\]])\s*-\s*(?=\S)/gu, '-')
    .replace(/(?<=[A-Za-z0-9])\s+(?=\(-[A-Z0-9]{1,3}\))|(?<=[A-Z]\d+)\s+(?=\([A-Z]{1,3}\)\s*CPU)/g, '')
    .replace(/(?<=\([A-Z]{1,3}\))\s+(?=CPU)/g, '')
    .replace(SERIES_LETTER, '/$1');
}

/** Rockwell writes 1756-EN2T Series C and 1756-EN2T/C. */
export const SERIES_LETTER = /,?\s+Series\s+([A-D])$/i;

const isSaid = ({ text }: Phrase): boolean => text !== '';

interface Aside {
  readonly isUnderstood: boolean;
  readonly numbers: readonly string[];
  readonly names: readonly string[];
}

const UNDERSTOOD: Aside = { isUnderstood: true, numbers: [], names: [] };

function readAside(text: string): Aside {
  if (text === '' || OF_NO_MEANING.test(text) || /^[A-Z]{2,6}$/.test(text)) return UNDERSTOOD;
  if (WIDENS.test(text)) {
    const name = text.replace(WIDENS, '');
    return /variants?$/i.test(name) ? UNDERSTOOD : { ...UNDERSTOOD, names: [name] };
  }
  if (OTHER_NAME.test(text)) return { ...UNDERSTOOD, names: [text.replace(OTHER_NAME, '')] };
  const items = text
    .replace(OF_NUMBERS, '')
    .split(/\s*[,;、，|]\s*(?:and\s+|or\s+)?|\s+(?:and|or|to)\s+/)
    .filter((item) => item !== '');
  const areNumbers = items.length > 0 && items.every(isNumber);
  return areNumbers ? { ...UNDERSTOOD, numbers: items } : { isUnderstood: false, numbers: [], names: [] };
}

/** One model number: MP70, LX 40, BMXP34*, 6ES7511-1AK00-0AB0. */
const isNumber = (item: string): boolean =>
  isStrong(item.replace(/ /g, '')) && item.split(' ').length <= 2 && !/[<>=]/.test(item);

/** `A100, A200 and A300`: what looks like a model begins a name of its own, other words belong to the one before. */
function lists(main: string): readonly Phrase[] {
  const names: string[] = [];
  const pieces = main.split(LIST);
  for (const [index, piece] of pieces.entries()) {
    const part = piece.trim();
    const first = part.split(' ')[0] ?? '';
    const isPair =
      pieces.length === 2 && / (?:and|or|&) /.test(main) && pieces.every((each) => /\d/.test(each));
    if (index === 0 || isStrong(first) || isPair) names.push(part);
    else names[names.length - 1] = `${names.at(-1) ?? ''} ${part}`;
  }
  const isHead = names.length > 1 && isSeriesWord(names[0]?.split(' ').at(-1) ?? '');
  return names.flatMap((name, index) => spacedLists({ text: name, isNarrowed: isHead && index === 0 }));
}

const lettersOf = (word: string): string => /^[A-Za-z]+(?=\d)/.exec(word)?.[0] ?? '';

/** `FX5UC-32MT/DS-TS FX5UC-32MT/DSS-TS` begin alike and are two; `LS300 GX400` are left as they are. */
function spacedLists(phrase: Phrase): readonly Phrase[] {
  const all = phrase.text.trim().split(' ');
  const strong = all.filter((word) => isStrong(word));
  const [first = ''] = strong;
  const letters = lettersOf(first);
  if (strong.length < 2 || letters === '' || !strong.every((word) => lettersOf(word) === letters))
    return [phrase];
  const head = all.slice(0, all.indexOf(first)).join(' ');
  return strong.map((word) => ({ ...phrase, text: `${head} ${word}` }));
}

/** A name, and what it becomes where a slash joins models. */
function withSlashes({ text, isNarrowed }: Phrase): readonly Phrase[] {
  const all = text.trim().split(/\s+/);
  const at = all.findIndex((word) => slashAlternatives(word).length > 0);
  const spelled =
    at < 0
      ? []
      : slashAlternatives(all[at] ?? '').map((word) =>
          all.map((each, index) => (index === at ? word : each)),
        );
  return [all, ...spelled].map((words) => ({ text: words.join(' '), isNarrowed }));
}
