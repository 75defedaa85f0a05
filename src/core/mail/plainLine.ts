/** Line ends and other controls, direction marks, halves of surrogate pairs. */
const UNSAFE =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/gu;

/**
 * A value from the workbook as one line of plain text: no line end can add a line to the message, no
 * direction mark can reorder it. Longer than `longest` code points, it ends in `…`.
 */
export function plainLine(value: string, longest = 200): string {
  const line = value.replace(UNSAFE, ' ').replace(/ {2,}/g, ' ').trim();
  const characters = [...line];
  return characters.length <= longest
    ? line
    : `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
}
