import { foldText } from '../../devices/cells/foldText';
import type { ListField } from '../../devices/headings/headingTable';
import { decidedKey, type Decided, type ListColumn } from '../../devices/headings/resolveColumns';
import { FIELD_WORDS, NOT_USED } from '../../devices/text/fieldWords';
import { LANGUAGES, type Language } from '../../model/language';

const ARROW = ' → ';
const BELOW = ' ＞ ';

/** `管理番号 → 管理番号`, one line a column: shown, corrected by hand, and read back for the next list of the kind. */
export function columnsText(columns: readonly ListColumn[], language: Language): string {
  return columns
    .map(({ text, group, field }) => {
      const heading = group === '' ? text : `${group}${BELOW}${text}`;
      return `${heading}${ARROW}${(field === null ? NOT_USED : FIELD_WORDS[field])[language]}`;
    })
    .join('\n');
}

const FIELDS = new Map<string, ListField | null>(
  LANGUAGES.flatMap((language) => [
    [compared(NOT_USED[language]), null] as const,
    ...Object.entries(FIELD_WORDS).map(
      ([field, word]) => [compared(word[language]), field as ListField] as const,
    ),
  ]),
);

function compared(text: string): string {
  return foldText(text).toLowerCase();
}

/** Reads the lines back; a line that names no field is left to the table of headings. */
export function decidedIn(text: string): Decided {
  const decided = new Map<string, ListField | null>();
  for (const line of text.split('\n')) {
    const at = line.lastIndexOf(ARROW.trim());
    const field = at < 0 ? undefined : FIELDS.get(compared(line.slice(at + 1)));
    if (field === undefined) continue;
    const heading = line.slice(0, at).trim();
    const [group = '', own] = heading.includes(BELOW) ? heading.split(BELOW) : ['', heading];
    decided.set(decidedKey({ text: own ?? heading, group }), field);
  }
  return decided;
}
