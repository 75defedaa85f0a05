import words from './versionWords.json';

const COMPOUNDS = Object.entries(words.compounds).map(
  ([spelling, short]) => [new RegExp(`\\b${spelling}\\b\\.?`, 'g'), short] as const,
);

/**
 * One spelling for texts about versions: half width, lower case, single spaces, underscores as spaces, signs of
 * comparison as ASCII. `＜＝Ｖ2＿Service Pack 1` → `<=v2 sp 1`
 */
export function foldVersion(text: string): string {
  const folded = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .replace(/[_\s]+/g, ' ')
    .replace(/≦|≤|⩽/g, '<=')
    .replace(/≧|≥|⩾/g, '>=')
    .replace(/= ?</g, '<=')
    .replace(/= ?>/g, '>=')
    .replace(/[‐‑‒]/g, '-')
    .replace(/[“”„"'’‘]/g, '')
    .trim();
  return COMPOUNDS.reduce((shorter, [spelling, short]) => shorter.replace(spelling, short), folded);
}
