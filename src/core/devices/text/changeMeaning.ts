import { CHANGE_KINDS, type ChangeKind } from '../../model/changeKinds';
import type { Bilingual, Language } from '../../model/language';
import type { DeviceField } from '../device';
import type { FieldChange } from '../known/knownDevice';
import { format, textOf } from '../../text/text';

/** What a change in a list asks for. */
export interface Meaning {
  /** The transition of the guide that it may be; null where it is none. */
  readonly transition: ChangeKind | null;
  readonly text: Bilingual;
}

const T2 = (ja: string, en: string): Meaning => ({ transition: 'T2', text: { ja, en } });

const MODEL = T2(
  '機種が変わりました。変更の審査が必要です。',
  'Another model: the change is to be reviewed.',
);
const PLACE = T2(
  '設置場所が変わりました。変更の審査が必要です。',
  'Another place: the change is to be reviewed.',
);
const USE = T2('用途が変わりました。変更の審査が必要です。', 'Another use: the change is to be reviewed.');
const ADDRESS = T2(
  'アドレスが変わりました。接続先も変わったかを確認し、変わっていれば変更の審査が必要です。',
  'Another address: check whether the connections changed as well; if so, the change is to be reviewed.',
);
const FIRMWARE: Meaning = {
  transition: null,
  text: {
    ja: 'バージョンが変わりました。設定と脆弱性情報を確認してください。',
    en: 'Another version: check the settings and the advisories.',
  },
};
const REPLACED: Meaning = {
  transition: 'T3',
  text: {
    ja: '製造番号が変わりました。機器を交換した場合は、古い機器の撤去と新しい機器の審査が必要です。',
    en: 'Another serial number: if the device was replaced, the old one is removed and the new one is reviewed.',
  },
};
/** A device that no list has any more. */
export const GONE_MEANING: Meaning = {
  transition: 'T3',
  text: {
    ja: 'どの一覧にもありません。撤去した場合は、廃棄の手順に進んでください。',
    en: 'No list has it any more: if it was removed, go on with its disposal.',
  },
};

/** What stays the same device all the same: names, people and remarks mean nothing for its assessment. */
const MEANINGS: Readonly<Partial<Record<DeviceField, Meaning>>> = {
  model: MODEL,
  maker: MODEL,
  serial: REPLACED,
  site: PLACE,
  place: PLACE,
  use: USE,
  ip: ADDRESS,
  mac: ADDRESS,
  version: FIRMWARE,
};

/**
 * What changes mean, each once. What was blank until now is no change: the list only says more. A text that is gone
 * from the list is pointed out by the change itself.
 */
export function changeMeanings(changes: readonly FieldChange[]): readonly Meaning[] {
  const meanings = changes.flatMap(({ field, before, after }) =>
    before === '' || after === '' ? [] : (MEANINGS[field] ?? []),
  );
  return [...new Set(meanings)];
}

/** What is to be done, with the transition in words. */
export function meaningText({ transition, text }: Meaning, language: Language): string {
  const kind = CHANGE_KINDS.find(({ key }) => key === transition)?.[language];
  if (kind === undefined) return text[language];
  return format(textOf(language).addition, { text: text[language], more: kind });
}
