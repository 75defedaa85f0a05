/** Excel's limit on the length of a formula. */
const MAX_FORMULA = 8192;

/** Longest text in quotes that a formula may have. */
const MAX_TEXT = 255;

/** Why Excel would not take a formula (with its =): too long, or not closed. Undefined when it would. */
export function formulaFault(formula: string): string | undefined {
  if (formula.length > MAX_FORMULA) return `A formula holds at most ${MAX_FORMULA} characters.`;
  const texts = formula.match(/"(?:[^"]|"")*"/g) ?? [];
  if (texts.some((text) => text.slice(1, -1).replaceAll('""', '"').length > MAX_TEXT))
    return `A text in a formula holds at most ${MAX_TEXT} characters.`;
  // A text is an operand like any other: a formula may end with one.
  const rest = formula.replace(/"(?:[^"]|"")*"/g, '0').replace(/'(?:[^']|'')*'/g, '0');
  return /["']/.test(rest) || !isBalanced(rest) || /[-+*/^&=<>,(]$/.test(rest.trimEnd())
    ? INVALID
    : undefined;
}

const INVALID = 'The formula is not valid.';
const PAIRS: Readonly<Record<string, string>> = { ')': '(', '}': '{' };

function isBalanced(text: string): boolean {
  const open: string[] = [];
  for (const sign of text) {
    if (sign === '(' || sign === '{') open.push(sign);
    const partner = PAIRS[sign];
    if (partner !== undefined && open.pop() !== partner) return false;
  }
  return open.length === 0;
}
