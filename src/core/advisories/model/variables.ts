/** What a maker lets a letter of a model number stand for: `x=32,64,80` → x: 32, 64, 80. */
export type Variables = ReadonlyMap<string, readonly string[]>;

/** A name without its definitions, and what they define. */
export interface Defined {
  readonly name: string;
  readonly variables: Variables;
  /** Definitions that were not understood: `x=326480`, where the commas were lost. */
  readonly unclear: ReadonlySet<string>;
}

const DEFINITION = /,?\s*\b([a-z])\s*=\s*((?:[A-Za-z0-9*-]+(?:\s*[,.、/]\s*(?![a-z]\s*=))?)+)/g;
/** Longer than any option of a model number. */
const LONGEST_OPTION = 5;

/** Takes definitions out of a name: `FX5U-xMy/z x=32,64,80, y=T,R, z=ES,DS,ESS,DSS`. */
export function takeVariables(name: string): Defined {
  const variables = new Map<string, readonly string[]>();
  const unclear = new Set<string>();
  const rest = name.replace(DEFINITION, (_whole, letter: string, text: string) => {
    const options = text
      .split(/[,.、/\s]+/)
      .map((option) => option.replace(/\*+$/, '').toUpperCase())
      .filter((option) => option !== '');
    if (options.length === 0 || options.some(({ length }) => length >= LONGEST_OPTION)) unclear.add(letter);
    else variables.set(letter, options);
    return ' ';
  });
  // Where one definition lost its commas, `y=TR` did as well.
  if (unclear.size > 0)
    for (const [letter, options] of variables)
      if (options.length === 1 && variables.delete(letter)) unclear.add(letter);
  return { name: rest.replace(/\s+/g, ' ').trim(), variables, unclear };
}
