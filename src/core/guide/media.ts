import data from './policy/disposal.json';
import techniqueData from './policy/techniques.json';
import { bilingual, either, flag, listOf, objectOf, oneOf, recordOf, text, type Reader } from './shape';
import type { Bilingual } from '../model/language';

/** Methods of sanitisation, weakest first: the index is the rank (guide 4.3.1(f), SP 800-88r1). */
export const METHODS = ['none', 'clear', 'purge', 'destroy'] as const;
export type Method = (typeof METHODS)[number];

/** Confidentiality of what a medium holds (guide 4.3.1(f)); 'unknown' is treated as high. */
export const CONFIDENTIALITIES = ['high', 'mid', 'low', 'unknown'] as const;
export type Confidentiality = (typeof CONFIDENTIALITIES)[number];

export const MEDIUM_TYPES = [
  'hdd',
  'ssd',
  'nvme',
  'usb',
  'memcard',
  'embeddedFlash',
  'network',
  'mobile',
  'office',
  'dram',
  'eeprom',
  'tape',
  'optical',
  'paper',
  'sensorNoStorage',
  'other',
] as const;
export type MediumType = (typeof MEDIUM_TYPES)[number];

export const TECHNIQUES = [
  'deleteFiles',
  'factoryReset',
  'overwrite',
  'secureErase',
  'sanitizeCommand',
  'cryptoErase',
  'degauss',
  'powerOffRemoveBattery',
  'makerDocumentedPurge',
  'shred',
  'drill',
] as const;
export type Technique = (typeof TECHNIQUES)[number];

/** What a kind of medium allows; 'ifDocumented' = only by a method the maker documents. */
export interface Medium extends Bilingual {
  readonly key: MediumType;
  readonly clear: boolean;
  readonly purge: boolean | 'ifDocumented';
  readonly destroy: boolean;
  readonly hasStorage?: boolean;
}

/** The grade a technique reaches, in general and where media or conditions change it. */
export interface TechniqueGrade extends Bilingual {
  readonly key: Technique;
  readonly grade: Method;
  readonly gradeByMedia?: Readonly<Partial<Record<MediumType, Method>>>;
  readonly onlyMedia?: readonly MediumType[];
  readonly ifOtherGrade?: Method;
  readonly requires?: 'cryptoErase.conditions';
  readonly ifUnmetGrade?: Method;
  readonly note?: Bilingual;
  readonly origin?: 'own';
}

const word = <const K extends string>(keys: readonly K[]) =>
  objectOf({ key: oneOf(keys), ja: text, en: text });

const gradeByMedia: Reader<Readonly<Partial<Record<MediumType, Method>>>> = objectOf<
  Partial<Record<MediumType, Method>>
>(
  Object.fromEntries(MEDIUM_TYPES.map((type) => [type, oneOf(METHODS)])) as Record<
    MediumType,
    Reader<Method>
  >,
  MEDIUM_TYPES,
);

/** The part of policy/disposal.json that decisions need. */
export const DISPOSAL_DATA = objectOf({
  base: recordOf(CONFIDENTIALITIES, oneOf(METHODS)),
  methods: listOf(word(['clear', 'purge', 'destroy'])),
  confidentiality: listOf(word(CONFIDENTIALITIES)),
  relaxations: recordOf(['X1', 'X2'], flag),
  recommendDestroyExcept: listOf(oneOf(MEDIUM_TYPES)),
  media: listOf(
    objectOf<Medium>(
      {
        key: oneOf(MEDIUM_TYPES),
        ja: text,
        en: text,
        clear: flag,
        purge: either(flag, (value) => value !== 'ifDocumented', oneOf(['ifDocumented'])),
        destroy: flag,
        hasStorage: flag,
      },
      ['hasStorage'],
    ),
  ),
})(data, 'policy/disposal.json');

const techniques = listOf(
  objectOf<TechniqueGrade>(
    {
      key: oneOf(TECHNIQUES),
      ja: text,
      en: text,
      grade: oneOf(METHODS),
      gradeByMedia,
      onlyMedia: listOf(oneOf(MEDIUM_TYPES)),
      ifOtherGrade: oneOf(METHODS),
      requires: oneOf(['cryptoErase.conditions']),
      ifUnmetGrade: oneOf(METHODS),
      note: bilingual,
      origin: oneOf(['own']),
    },
    ['gradeByMedia', 'onlyMedia', 'ifOtherGrade', 'requires', 'ifUnmetGrade', 'note', 'origin'],
  ),
)(techniqueData, 'policy/techniques.json');

/** Kinds of media by key. */
export const MEDIA: ReadonlyMap<string, Medium> = new Map(
  DISPOSAL_DATA.media.map((entry) => [entry.key, entry]),
);

/** Techniques of sanitisation by key. */
export const TECHNIQUE_GRADES: ReadonlyMap<string, TechniqueGrade> = new Map(
  techniques.map((entry) => [entry.key, entry]),
);
