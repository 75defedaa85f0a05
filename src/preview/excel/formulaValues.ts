import type { WireValue } from '../protocol/wire';
import type { Book } from './book';

const LONGEST_MILLISECONDS = 10_000;

/** What a formula that stands in no cell (that of a name) gives now. */
export function formulaValue(book: Book, formula: string): WireValue {
  return book.slowValues.valueOf(`=${formula}`, () => work(book, formula));
}

async function work({ api, workbook }: Book, formula: string): Promise<WireValue> {
  const unit = workbook.getId();
  const sheet = workbook.getSheets()[0]?.getSheetId() ?? '';
  const task = { [unit]: { [sheet]: { 0: { 0: [`=${formula}`] } } } };
  try {
    const results = await api.getFormula().executeFormulas(task, LONGEST_MILLISECONDS);
    return shown(results[unit]?.[sheet]?.[0]?.[0]?.[0]?.value);
  } catch {
    return '#N/A';
  }
}

/** One value; of an array the first, as Excel gives it in `value`. */
function shown(value: unknown): WireValue {
  if (Array.isArray(value)) return shown((value[0] as unknown[] | undefined)?.[0]);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : '';
}
