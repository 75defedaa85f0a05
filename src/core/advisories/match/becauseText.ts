import type { Language } from '../../model/language';
import { format } from '../../text/text';
import type { Answer, ComparedDevice, Missing } from './pair';
import en from './texts.en.json';
import ja from './texts.ja.json';

const TEXTS = { ja, en } as const;
/** Between two sentences. */
const GAP: Readonly<Record<Language, string>> = { ja: '', en: ' ' };
/** A name in an advisory may fill pages. */
const LONGEST = 160;

/** Why a pair has its answer: maker, model, version, and what else was open. */
export function becauseText(
  { judgement, advisory }: Answer,
  device: ComparedDevice,
  language: Language,
): string {
  const texts = TEXTS[language];
  const { by, reason } = judgement;
  const product = advisory.products[by.occurrence.product];
  const values: Readonly<Record<string, string>> = {
    maker: shortened(product?.makers.join(', ') ?? ''),
    deviceMaker: shortened(device.maker),
    model: shortened(by.model.text),
    deviceModel: shortened(device.model),
    version: shortened(device.version),
    serial: shortened(device.serial),
    said: shortened(by.said),
    conditions: shortened(by.occurrence.conditions.join(', ')),
  };
  const maker = by.maker === 'same' ? 'same' : device.maker.trim() === '' ? 'missing' : 'unknown';
  const model = by.model.fit === 'may' ? 'may' : by.model.by === 'family' ? 'family' : 'same';
  const sentences = [
    texts.maker[maker],
    texts.model[model],
    texts.version[by.reason],
    by.occurrence.conditions.length > 0 ? texts.condition : '',
    reason === 'DECIDED' ? '' : texts.reason[reason],
  ];
  return sentences
    .filter((sentence) => sentence !== '')
    .map((sentence) => format(sentence, values))
    .join(GAP[language]);
}

/** Why a device could not be compared. */
export const missingText = (missing: readonly Missing[], language: Language): string =>
  missing.map((each) => TEXTS[language].missing[each]).join(GAP[language]);

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);
