/** Limits of Excel's documented specification; beyond them it offers a repair or cuts the text. */
export const LIMITS = {
  sheetName: 31,
  definedName: 255,
  cellText: 32767,
  formula: 8192,
  formulaLiteral: 255,
  promptTitle: 32,
  promptText: 255,
  errorTitle: 32,
  errorText: 225,
  headerFooter: 255,
  tooltip: 255,
  column: 16383,
  row: 1048576,
  rowHeight: 409,
  columnWidth: 255,
} as const;
