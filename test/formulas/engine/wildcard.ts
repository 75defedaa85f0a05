const ESCAPED = /[.+^${}()|[\]\\/]/g;
const patterns = new Map<string, RegExp>();

/** `*` any text, `?` one character, `~` before either takes the character itself. Case does not matter. */
function pattern(text: string): string {
  let source = '';
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index]!;
    const next = text[index + 1];
    if (sign === '~' && (next === '*' || next === '?' || next === '~')) {
      source += next === '~' ? '~' : `\\${next}`;
      index += 1;
    } else if (sign === '*') source += '[^]*';
    else if (sign === '?') source += '[^]';
    else source += sign.replace(ESCAPED, '\\$&');
  }
  return source;
}

function expression(text: string, whole: boolean): RegExp {
  const key = `${whole ? '=' : '~'}${text}`;
  const known = patterns.get(key);
  if (known !== undefined) return known;
  const made = new RegExp(whole ? `^${pattern(text)}$` : pattern(text), 'i');
  patterns.set(key, made);
  return made;
}

const SIGNS = /[*?~]/;

/** True when the whole text fits a wildcard pattern. */
export function fits(text: string, wildcards: string): boolean {
  if (!SIGNS.test(wildcards)) return text.toLowerCase() === wildcards.toLowerCase();
  return expression(wildcards, true).test(text);
}

/** Zero-based place of the first fitting part (SEARCH); -1 for none. */
export function placeOf(text: string, wildcards: string, from: number): number {
  if (!SIGNS.test(wildcards)) return text.toLowerCase().indexOf(wildcards.toLowerCase(), from);
  const found = expression(wildcards, false).exec(text.slice(from));
  return found === null ? -1 : found.index + from;
}
