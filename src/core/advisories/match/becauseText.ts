import type { Device } from '../../devices/device';
import type { Language } from '../../model/language';
import type { Pair, Missing } from './matchDevices';
import en from './texts.en.json';
import ja from './texts.ja.json';

const TEXTS = { ja, en } as const;
/** Between two sentences. */
const GAP: Readonly<Record<Language, string>> = { ja: '', en: ' ' };
/** A name in an advisory may fill pages. */
const LONGEST = 160;

type Known = Pick<Device, 'maker' | 'model' | 'version' | 'serial'>;

/** Why a pair has its answer: maker, model, version, and what else was open. */
export function becauseText({ judgement, advisory }: Pair, device: Known, language: Language): string {
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
    texts.reason[reason],
  ];
  return sentences
    .filter((sentence) => sentence !== '')
    .map((sentence) => filled(sentence, values))
    .join(GAP[language]);
}

/** Why a device could not be compared. */
export const missingText = (missing: readonly Missing[], language: Language): string =>
  missing.map((each) => TEXTS[language].missing[each]).join(GAP[language]);

const shortened = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;

const filled = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
