import type { Fault } from '../fault';
import type { OpenedWorkbook } from '../package/openedWorkbook';

function problemOf(name: string, earlier: readonly string[]): string | null {
  if (name === '') return 'name is empty';
  if (name.length > 31) return `name has ${name.length} characters, at most 31 fit`;
  if (/[[\]:*?/\\]/.test(name)) return 'name holds one of [ ] : * ? / \\';
  if (name.startsWith("'") || name.endsWith("'")) return 'name begins or ends with a quote';
  if (name.toLowerCase() === 'history') return 'name is reserved';
  return earlier.some((other) => other.toLowerCase() === name.toLowerCase()) ? 'name is used twice' : null;
}

/** Names Excel accepts, each once, and at least one sheet to show. */
export function sheetNameFaults(book: OpenedWorkbook): Fault[] {
  const part = book.workbookPart;
  const names = book.sheets.map(({ name }) => name);
  const faults = names.flatMap((name, index): Fault[] => {
    const message = problemOf(name, names.slice(0, index));
    return message === null ? [] : [{ code: 'sheet-name', part, where: name, message }];
  });
  if (book.sheets.some(({ state }) => state === 'visible')) return faults;
  return [...faults, { code: 'no-visible-sheet', part, where: '', message: 'no sheet is visible' }];
}
