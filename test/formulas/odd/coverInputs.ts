import type { Language } from '../../../src/core/model/language';
import { cellWords } from '../../../src/core/sheets/cellWords';
import { cover, inputsOf, row, type OddInput } from './oddInput';
import {
  DAY,
  dateForms,
  meaning,
  noDates,
  saysNothing,
  saysSomething,
  some,
  spelledOddly,
  strangeToList,
  unclear,
  wide,
} from './variants';

/** Uses: one or several, joined by whatever people put between them. */
function useInputs(language: Language): OddInput[] {
  const { uses, separator } = cellWords(language);
  const other = cellWords(language === 'ja' ? 'en' : 'ja').uses;
  const { control, analysis, storage } = uses;
  const several = [storage, control].join(separator);
  const joined = ['、', ',', '，', '､', '・', '／', '/', ';', '；', '\n', ' , ', '、\n'].map(
    (sign) => storage + sign + control,
  );
  return inputsOf('uses', cover('uses', language), [
    ...spelledOddly(control, other.control),
    ...some(spelledOddly(analysis, other.analysis)),
    ...meaning(several, ...joined.filter((text) => text !== several)),
    ...meaning(
      several,
      `${storage}${separator}${storage}${separator}${control}`,
      `${other.storage}, ${other.control}`,
    ),
    ...meaning(storage, `${storage}、`, `、${storage}`, ` ${other.storage}`),
    ...meaning(
      [analysis, storage].join(separator),
      [other.analysis, other.storage].join(', '),
      `${wide(analysis)}・${storage}`,
    ),
    ...strangeToList(control),
    ...unclear(
      '監視',
      '制御盤',
      '非制御',
      '制御（温度）',
      '制御・その他',
      `${control}、？`,
      `${control}${storage}`,
      '用途は制御です',
    ),
  ]);
}

function wordInputs(language: Language): OddInput[] {
  const w = cellWords(language);
  const other = cellWords(language === 'ja' ? 'en' : 'ja');
  const { verification, production } = w.useCases;
  const trial = [{ ...cover('useCase', language), value: verification }];
  const useCase = inputsOf('useCase', cover('useCase', language), [
    ...spelledOddly(verification, other.useCases.verification),
    ...some(spelledOddly(production, other.useCases.production)),
    ...meaning(
      verification,
      'PoC',
      'poc',
      'ＰｏＣ',
      '検証',
      '検証利用（PoC）',
      '検証利用(PoC)',
      'Verification',
    ),
    ...meaning(production, '本番', 'Production', '本番 '),
    ...some(strangeToList(production)),
    ...unclear('試験利用', '本番利用と検証利用'),
  ]);
  const separated = inputsOf(
    'separated',
    cover('separated', language),
    [
      ...spelledOddly(w.yes, other.yes),
      ...some(spelledOddly(w.no, other.no)),
      ...some(spelledOddly(w.unknown, other.unknown)),
      ...some(strangeToList(w.yes)),
      ...unclear('○', '×', 'ハイ', 'Y', '一部'),
    ],
    trial,
  );
  const flags = (
    [
      ['externalSupport', w.no],
      ['cryptoErase', w.yes],
      ['verificationFailed', w.yes],
      ['outsourcedDisposal', w.yes],
    ] as const
  ).flatMap(([field, word]) =>
    inputsOf(field, cover(field, language), [
      ...meaning(word, `${word} `, `${word}\u00a0`, `\u200b${word}`, word === w.yes ? other.yes : other.no),
      ...unclear('*', true, false, 1, 0, ' ', '-', `${word}?`),
    ]),
  );
  return [...useCase, ...separated, ...flags];
}

/** A label whose four parts are valid but for the one that is tried. */
function labelInputs(language: Language): OddInput[] {
  const w = cellWords(language);
  const other = cellWords(language === 'ja' ? 'en' : 'ja');
  const label = {
    labelLevel: '☆1',
    labelNumber: 'STAR-0001',
    labelExpires: DAY,
    labelCovers: w.yes,
    asOf: DAY,
  } as const;
  const beside = (tried: keyof typeof label) =>
    (Object.keys(label) as (keyof typeof label)[])
      .filter((field) => field !== tried)
      .map((field) => ({ ...cover(field, language), value: label[field] }));
  const inputs = (field: keyof typeof label, variants: Parameters<typeof inputsOf>[2]) =>
    inputsOf(field, cover(field, language), variants, beside(field));
  return [
    ...inputs('labelLevel', [
      ...meaning('☆1', '★1', '１', '1', 1, '☆１', '★１', ' ☆1 ', '☆1\n', '\u200b☆1', 'STAR-1', '★1\u00a0'),
      ...meaning(w.noLabel, `${w.noLabel} `, '-', '0', 0, '０', 'none', 'なし', '　なし', 'N/A', false, ' '),
      ...unclear(
        '*',
        '?',
        '☆',
        '☆*',
        '☆5',
        '5',
        -1,
        1.5,
        true,
        '☆1、☆2',
        '申請中',
        '☆ 1',
        'レベル１',
        'x'.repeat(300),
      ),
    ]),
    ...inputs('labelNumber', [...saysNothing(), ...saysSomething('STAR-0001')]),
    ...inputs('labelCovers', [...some(spelledOddly(w.yes, other.yes)), ...some(strangeToList(w.yes))]),
    ...inputs('labelExpires', some([...dateForms(), ...noDates()])),
    ...inputs('asOf', some([...dateForms(), ...noDates()])),
  ];
}

/** HQ's level and its reason, the installation, who approved. */
function reviewInputs(language: Language): OddInput[] {
  const w = cellWords(language);
  const other = cellWords(language === 'ja' ? 'en' : 'ja');
  const reason = { ...cover('hqReason', language), value: '二重に検査している' };
  const level = { ...cover('hqLevel', language), value: w.levels.high };
  const storage = { ...cover('uses', language), value: w.uses.storage };
  const planned = [
    {
      ...row('SPEC-COM-01', 'answer', language),
      value: language === 'ja' ? '設置までに対応' : 'To be met by installation',
    },
    { ...row('SPEC-COM-01', 'due', language), value: DAY },
  ];
  return [
    ...inputsOf(
      'hqLevel',
      cover('hqLevel', language),
      [
        ...spelledOddly(w.levels.high, other.levels.high),
        ...meaning(w.levels.mid, 'Medium', '中', ' mid '),
        ...some(strangeToList(w.levels.high)),
      ],
      [reason, storage],
    ),
    ...inputsOf(
      'hqReason',
      cover('hqReason', language),
      [...some(saysNothing()), ...some(saysSomething('理由'))],
      [level, storage],
    ),
    ...inputsOf('installDate', cover('installDate', language), [...dateForms(), ...noDates()], planned),
    ...inputsOf('managementName', cover('managementName', language), some(saysNothing())),
    ...inputsOf('managementDate', cover('managementDate', language), some([...dateForms(), ...noDates()])),
    ...inputsOf('headDate', cover('headDate', language), some(dateForms()), [
      { ...cover('headName', language), value: '部長' },
    ]),
    ...inputsOf('reviewDate', cover('reviewDate', language), some(dateForms()), [
      { ...cover('reviewer', language), value: '本社' },
    ]),
    ...inputsOf('applicant', cover('applicant', language), some(saysNothing()), planned),
  ];
}

export function coverInputs(language: Language): OddInput[] {
  return [
    ...useInputs(language),
    ...wordInputs(language),
    ...labelInputs(language),
    ...reviewInputs(language),
  ];
}
