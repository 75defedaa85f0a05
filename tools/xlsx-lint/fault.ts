/** Everything the lint looks for; tests prove each code with a file damaged in exactly that way. */
export const FAULT_CODES = [
  'author-name',
  'broken-reference',
  'broken-xml',
  'cell-order',
  'cf-anchor',
  'cf-priority',
  'chart-axis',
  'chart-reference',
  'content-type-dangling',
  'content-type-missing',
  'custom-function-in-rule',
  'custom-function-spelling',
  'dxf-index',
  'external-link',
  'formula-quoted-text',
  'formula-grammar',
  'future-function-spelling',
  'header-length',
  'link-target',
  'local-path',
  'merge-overlap',
  'name-duplicate',
  'name-illegal',
  'no-visible-sheet',
  'part-missing',
  'part-unreachable',
  'print-name',
  'relationship-dangling',
  'relationship-id',
  'relationship-missing',
  'row-order',
  'sheet-name',
  'shared-string-count',
  'shared-string-index',
  'style-index',
  'text-length',
  'validation-count',
  'validation-inline-list',
  'validation-overlap',
  'validation-text',
  'volatile-function',
] as const;

export type FaultCode = (typeof FAULT_CODES)[number];

/** One fault of a file: the part it stands in and the cell, range, name or id at fault. */
export interface Fault {
  readonly code: FaultCode;
  readonly part: string;
  readonly where: string;
  readonly message: string;
}
