/** What is left of a formula when string literals and quoted sheet names are taken out. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

/** Code only; a quoted piece leaves one neutral character behind. */
export function formulaCode(formula: string): string {
  return formula.replace(QUOTED, (quoted) => (quoted.startsWith("'") ? 'q' : '0'));
}

/** Brackets and quotes closed in the right order. */
export function isBalanced(formula: string): boolean {
  const code = formulaCode(formula);
  if (/["']/.test(code)) return false;
  const open: string[] = [];
  const closes: Readonly<Record<string, string>> = { ')': '(', '}': '{', ']': '[' };
  for (const character of code) {
    if ('({['.includes(character)) open.push(character);
    const expected = closes[character];
    if (expected !== undefined && open.pop() !== expected) return false;
  }
  return open.length === 0;
}

/** The text literals of a formula, quotes removed. */
export function textLiterals(formula: string): string[] {
  return (formula.match(QUOTED) ?? [])
    .filter((quoted) => quoted.startsWith('"'))
    .map((quoted) => quoted.slice(1, -1).replaceAll('""', '"'));
}

const SHEET_REFERENCE = /'((?:[^']|'')+)'!|(?<![\p{L}\p{N}_.\])'])([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** Names of the sheets a formula refers to, quotes removed. */
export function referredSheets(formula: string): string[] {
  const withoutText = formula.replace(/"(?:[^"]|"")*"/g, '');
  return [...withoutText.matchAll(SHEET_REFERENCE)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '') : quoted.replaceAll("''", "'"),
  );
}

const CALL = /(?<![\p{L}\p{N}_.\\])([\p{L}_][\p{L}\p{N}_.]*)\(/gu;

/** Names of the functions a formula calls, in capitals. */
export function calledFunctions(formula: string): string[] {
  return [...formulaCode(formula).matchAll(CALL)].map(([, name = '']) => name.toUpperCase());
}
