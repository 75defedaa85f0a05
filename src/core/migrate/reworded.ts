import { ITEMS } from '../guide/catalogue';
import { GuideDataError, listOf, mapOf, text } from '../guide/shape';
import data from './reworded.json';

/** Two wordings are one where they differ in width or white space alone. */
export const plainWording = (wording: string): string => wording.normalize('NFKC').replace(/\s+/g, '');

/**
 * Earlier wordings of questions, in either language, whose answers answer today's question as well: it says the same in
 * other words, or asks for less. A question that asks for something else is not listed; it is answered again.
 */
const EARLIER: ReadonlyMap<string, ReadonlySet<string>> = readWordings();

function readWordings(): ReadonlyMap<string, ReadonlySet<string>> {
  const wordings = Object.entries(mapOf(listOf(text))(data, 'migrate/reworded.json'));
  for (const [id] of wordings) {
    if (!ITEMS.has(id)) throw new GuideDataError(`migrate/reworded.json: unknown item ${id}`);
  }
  return new Map(wordings.map(([id, texts]) => [id, new Set(texts.map(plainWording))]));
}

/** Whether an older wording of an item asked what its answers still answer. */
export function isReworded(itemId: string, wording: string): boolean {
  return EARLIER.get(itemId)?.has(plainWording(wording)) ?? false;
}
