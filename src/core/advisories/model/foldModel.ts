/**
 * A text about models without what people and programs write differently: width, kinds of hyphens, invisible
 * characters, signs of trade marks, spaces. Upper and lower case stay: makers' placeholders are lower case.
 */
export function foldModel(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .replace(/\((?:R|TM|C)\)(?=[A-Za-z])|[™®©]|â„¢|TM(?=\))/g, '')
    .replace(/[‐‑‒–—―−]|(?<=[A-Za-z0-9])ー(?=[A-Za-z0-9])/g, '-')
    .replace(/[“”„"']/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The characters that tell models apart; a separator more or less makes no other model. */
export const compactModel = (text: string): string => foldModel(text).toUpperCase().replace(SEPARATORS, '');

const SEPARATORS = /[\s\-/._,()[\]:;]+/g;
