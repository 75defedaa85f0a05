/** A piece of a number format: quoted text, an escaped sign, a space of a sign's width, a filling sign, a colour, or one sign. */
const PIECES = /"([^"]*)"|\\(.)|_(.)|\*(.)|\[[^\]]*\]|(.)/gsu;

/**
 * A text as a number format shows it (`"✓ "@`); undefined when the format says nothing of texts.
 * Only formats with one section that shows the text are needed.
 */
export function textFormat(pattern: string, value: string): string | undefined {
  const sections: string[] = [''];
  let showsText = -1;
  for (const [, quoted, escaped, space, filling, sign] of pattern.matchAll(PIECES)) {
    if (sign === ';') sections.push('');
    else if (sign === '@') showsText = sections.length - 1;
    const shown = sign === '@' ? value : sign === ';' || filling !== undefined ? '' : sign;
    const piece: string = quoted ?? escaped ?? (space === undefined ? (shown ?? '') : ' ');
    sections.push(`${sections.pop() ?? ''}${piece}`);
  }
  return sections[showsText];
}
