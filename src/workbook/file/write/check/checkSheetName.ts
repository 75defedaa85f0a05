import { checkPlainText } from './checkText';
import { LIMITS } from './limits';
import { refuse } from './place';

const ILLEGAL = /[[\]:*?/\\]/;

/** Excel's rules for the name of a sheet; `History` is reserved for its own use. */
export function checkSheetName(name: string): void {
  const place = { sheet: name, at: null };
  if (name === '') refuse('sheet name is empty', place);
  if (ILLEGAL.test(name)) refuse('sheet name holds one of [ ] : * ? / \\', place);
  if (name.startsWith("'") || name.endsWith("'")) refuse('sheet name begins or ends with a quote', place);
  if (name.toLowerCase() === 'history') refuse('sheet name is reserved', place);
  checkPlainText(name, LIMITS.sheetName, place);
}
