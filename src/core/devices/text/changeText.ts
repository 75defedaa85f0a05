import type { Language } from '../../model/language';
import type { FieldChange } from '../known/knownDevice';
import { FIELD_WORDS } from './fieldWords';

const AFTER_NAME: Readonly<Record<Language, string>> = { ja: '：', en: ': ' };
const BLANK: Readonly<Record<Language, string>> = { ja: '（空欄）', en: '(blank)' };

/** One change of a device, e.g. `バージョン：1.280 → 1.290`. */
export function changeText({ field, before, after }: FieldChange, language: Language): string {
  const shown = (text: string) => (text === '' ? BLANK[language] : text);
  return `${FIELD_WORDS[field][language]}${AFTER_NAME[language]}${shown(before)} → ${shown(after)}`;
}
