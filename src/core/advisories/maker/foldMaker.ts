import forms from './companyForms.json';

const ANYWHERE = new RegExp(forms.anywhere.map(literal).join('|'), 'g');
const AT_END = new Set(forms.atEnd);
const LONGEST_FORM = Math.max(...forms.atEnd.map((form) => form.split(' ').length));

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/**
 * A maker's name without what companies write differently: form (株式会社, Inc., GmbH & Co. KG), width, case,
 * spaces, dots, middle dots, hyphens and accents. `ロックウェル・オートメーション㈱` → `ロックウェルオートメーション`
 */
export function foldMaker(name: string): string {
  const plain = name
    .replace(ANYWHERE, ' ')
    .normalize('NFKC')
    .replace(ANYWHERE, ' ')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}&+]+/gu, ' ')
    .trim();
  return withoutForms(plain.split(' ').filter((word) => word !== '')).join('');
}

/** Drops forms from the end, but never the whole name. */
function withoutForms(words: readonly string[]): readonly string[] {
  for (let length = Math.min(LONGEST_FORM, words.length - 1); length >= 1; length -= 1) {
    const tail = words.slice(-length).join(' ');
    if (AT_END.has(tail) || (length === 1 && tail === '&')) return withoutForms(words.slice(0, -length));
  }
  return words;
}
