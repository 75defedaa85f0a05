import forms from './companyForms.json';
import { foldMaker } from './foldMaker';
import known from './makers.json';

/** Makers by their spellings. */
export interface Makers {
  /** One key for all spellings of a maker; '' for no name. Unknown makers are their own folded name. */
  readonly keyOf: (name: string) => string;
  /** Whether a spelling is in the list. */
  readonly isKnown: (name: string) => boolean;
  /** The makers that one text names: `ICONICS, Mitsubishi Electric`, `三菱電機／オムロン`. */
  readonly keysOf: (names: string) => readonly string[];
}

/** Further spellings of a company's own: each list is one maker, its first spelling is shown. */
export type MakerAliases = readonly (readonly string[])[];

const REGIONS = forms.regions.map((region) => foldMaker(region));
/** What stands between two makers in one text. */
const BETWEEN = /\s*[&/;,、・｜]\s*(?:and\s+)?|\s+and\s+|\s*[()]\s*/iu;

/** The makers that the product knows, and those that a company adds; a company's own spelling wins. */
export function makersWith(aliases: MakerAliases = []): Makers {
  const keys = new Map<string, string>();
  for (const [first = '', ...others] of [...(known as MakerAliases), ...aliases]) {
    const own = [first, ...others].map(foldMaker).filter((each) => each !== '');
    const key = own.map((each) => keys.get(each)).find((each) => each !== undefined) ?? own[0];
    if (key !== undefined) for (const each of own) keys.set(each, key);
  }
  const find = (folded: string): string | null => keys.get(folded) ?? regional(folded, keys);
  const cache = new Map<string, { readonly key: string; readonly isKnown: boolean }>();
  const lookUp = (name: string): { readonly key: string; readonly isKnown: boolean } => {
    const before = cache.get(name);
    if (before !== undefined) return before;
    const folded = foldMaker(name);
    const known = find(folded);
    const answer = { key: known ?? folded, isKnown: known !== null };
    cache.set(name, answer);
    return answer;
  };
  const keyOf = (name: string): string => lookUp(name).key;
  const isKnown = (name: string): boolean => lookUp(name).isKnown;
  const keysOf = (names: string): readonly string[] => {
    if (isKnown(names)) return [keyOf(names)];
    const parts = names.split(BETWEEN).filter(isName);
    return [...new Set([keyOf(names), ...parts.map(keyOf)])].filter((key) => key !== '');
  };
  return { keyOf, isKnown, keysOf };
}

const FORMS: ReadonlySet<string> = new Set(forms.atEnd);

/** `Inc.` behind a comma is no maker, nor is a letter. */
const isName = (part: string): boolean => {
  const folded = foldMaker(part);
  return folded.length > 1 && !FORMS.has(folded);
};

/** `日本シーメンス`, `Siemens Japan`: a known maker with a region before or behind it. */
function regional(folded: string, keys: ReadonlyMap<string, string>): string | null {
  for (const region of REGIONS) {
    const rest = folded.startsWith(region)
      ? folded.slice(region.length)
      : folded.endsWith(region)
        ? folded.slice(0, -region.length)
        : '';
    const key = keys.get(rest);
    if (key !== undefined) return key;
  }
  return null;
}
