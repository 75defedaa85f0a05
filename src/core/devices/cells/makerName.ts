import data from './companyForms.json';
import { foldText } from './foldText';

const compared = (form: string): string =>
  form
    .toLowerCase()
    .replace(/[.,&+\s]+/g, ' ')
    .trim();

const AT_END: ReadonlySet<string> = new Set(data.latinAtEnd.map(compared));
const MOST_WORDS = 5;
/** Forms that are written in front: `AB Sandvik`, `株式会社`. Latin ones need a full stop to be sure. */
const CJK = new RegExp(data.cjk.map((form) => form.replace(/[()]/g, '\\$&')).join('|'), 'g');
const MADE_BY = /(?<=\S)\s?製$/;

/**
 * A maker without the form of the company: 三菱電機㈱ → 三菱電機, `Rockwell Automation, Inc.` → `Rockwell
 * Automation`. A name that is nothing but a form stays.
 */
export function makerName(text: string): string {
  const folded = foldText(text);
  const bare = foldText(folded.replace(MADE_BY, '').replace(CJK, ' '));
  const name = withoutLatinForm(bare);
  return name === '' ? folded : name;
}

/** Takes forms off the end as long as there are any: `Co., Ltd.`, `GmbH & Co. KG`, `(Japan) K.K.`. */
function withoutLatinForm(name: string): string {
  const words = name.split(' ');
  for (let taken = Math.min(MOST_WORDS, words.length - 1); taken > 0; taken -= 1) {
    if (AT_END.has(compared(words.slice(-taken).join(' ')))) {
      return withoutLatinForm(trimmed(words.slice(0, -taken).join(' ')));
    }
  }
  const glued = /^(.{2,}?)[,.]\s*([A-Za-z.,]{2,9})$/.exec(name);
  if (glued?.[1] !== undefined && AT_END.has(compared(glued[2] ?? '')))
    return withoutLatinForm(trimmed(glued[1]));
  return trimmed(name);
}

const trimmed = (name: string): string => name.replace(/[\s,;・]+$/, '').replace(/^[\s,;・]+/, '');
