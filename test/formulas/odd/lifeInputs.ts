import { DISPOSAL_DATA, TECHNIQUE_GRADES } from '../../../src/core/guide/media';
import { CONSULT_RESULTS, VERIFICATIONS } from '../../../src/core/model/changeKinds';
import type { Language } from '../../../src/core/model/language';
import { cellWords } from '../../../src/core/sheets/cellWords';
import type { Typed } from '../kit/caseBook';
import { cover, inputsOf, life, medium, row, type OddInput } from './oddInput';
import {
  DAY,
  dateForms,
  meaning,
  noDates,
  saysNothing,
  some,
  spelledOddly,
  strangeToList,
  unclear,
} from './variants';

function datedInputs(language: Language): OddInput[] {
  const w = cellWords(language);
  const trial = [
    { ...cover('useCase', language), value: w.useCases.verification },
    { ...cover('separated', language), value: w.yes },
  ];
  const dates = [...dateForms(), ...noDates()];
  const fewer = some(dates);
  return [
    ...inputsOf('referenceDate', life('referenceDate', language), dates),
    ...inputsOf('trialEnd', life('trialEnd', language), fewer, trial),
    ...inputsOf('checkDate', life('checkDate', language), fewer),
    ...inputsOf('consultNext', life('consultNext', language), some(dateForms())),
    ...inputsOf('consultDate', life('consultDate', language), some(dateForms()), consulted(language)),
    ...inputsOf('specOwner', life('specOwner', language), some(saysNothing()), [
      {
        ...row('SPEC-COM-01', 'answer', language),
        value: language === 'ja' ? '設置までに対応' : 'To be met by installation',
      },
      { ...row('SPEC-COM-01', 'due', language), value: DAY - 200 },
    ]),
  ];
}

function consulted(language: Language): Typed[] {
  const proceed = CONSULT_RESULTS.find(({ key }) => key === 'proceed')![language];
  return [
    { ...life('consultAttendees', language), value: '山田' },
    { ...life('consultPurpose', language), value: '目的' },
    { ...life('plantKind', language), value: 'PA' },
    { ...life('consultResult', language), value: proceed },
  ];
}

function consultInputs(language: Language): OddInput[] {
  const w = cellWords(language);
  const other = cellWords(language === 'ja' ? 'en' : 'ja');
  const again = CONSULT_RESULTS.find(({ key }) => key === 'again')!;
  const dated = { ...life('consultDate', language), value: DAY };
  return [
    ...inputsOf(
      'isIot',
      life('isIot', language),
      [
        ...some(spelledOddly(w.yes, other.yes)),
        ...spelledOddly(w.no, other.no),
        ...some(strangeToList(w.no)),
      ],
      [{ ...life('inControl', language), value: w.yes }],
    ),
    ...inputsOf('plantKind', life('plantKind', language), [
      ...meaning('FA', 'fa', 'ＦＡ', ' FA', 'FA\u00a0', 'Fa\n'),
      ...meaning('PA', 'pa', 'ＰＡ', 'PA '),
    ]),
    ...inputsOf(
      'consultResult',
      life('consultResult', language),
      spelledOddly(again[language], again[language === 'ja' ? 'en' : 'ja']),
      [...consulted(language), dated],
    ),
    ...inputsOf('consultAttendees', life('consultAttendees', language), some(saysNothing()), [
      ...consulted(language).slice(1),
      dated,
    ]),
  ];
}

/** The first line of the table of media, complete but for the cell that is tried. */
function mediaInputs(language: Language): OddInput[] {
  const w = cellWords(language);
  const foreign = language === 'ja' ? 'en' : 'ja';
  const other = cellWords(foreign);
  const kind = DISPOSAL_DATA.media.find(({ key }) => key === 'hdd')!;
  const confidentiality = DISPOSAL_DATA.confidentiality.find(({ key }) => key === 'low')!;
  const technique = [...TECHNIQUE_GRADES.values()][0]!;
  const [pass, fail] = VERIFICATIONS;
  const line = {
    type: kind[language],
    confidentiality: confidentiality[language],
    technique: technique[language],
    verification: pass[language],
  } as const;
  const beside = (tried: string): Typed[] =>
    (Object.keys(line) as (keyof typeof line)[])
      .filter((column) => column !== tried)
      .map((column) => ({ ...medium(1, column, language), value: line[column] }));
  const inputs = (column: Parameters<typeof medium>[1], variants: Parameters<typeof inputsOf>[2]) =>
    inputsOf(`medium ${column}`, medium(1, column, language), variants, beside(column));
  const flag = (column: Parameters<typeof medium>[1], word: string, foreignWord: string) =>
    inputs(column, [
      ...meaning(word, `${word} `, `　${word}`, `${word}\u00a0`, `\u200b${word}`, foreignWord),
      ...unclear('*', true, false, 0, 1, '-', ' '),
    ]);
  return [
    ...inputs('type', [...spelledOddly(kind[language], kind[foreign]), ...strangeToList(kind[language])]),
    ...inputs('confidentiality', [
      ...spelledOddly(confidentiality[language], confidentiality[foreign]),
      ...some(strangeToList(confidentiality[language])),
    ]),
    ...inputs('technique', [
      ...spelledOddly(technique[language], technique[foreign]),
      ...some(strangeToList(technique[language])),
    ]),
    ...inputs('verification', [
      ...spelledOddly(fail[language], fail[foreign]),
      ...some(strangeToList(fail[language])),
    ]),
    ...flag('publicOnly', w.yes, other.yes),
    ...flag('leavesControl', w.yes, other.yes),
    ...flag('reuse', w.yes, other.yes),
    ...flag('operable', w.no, other.no),
    ...flag('purgeDocumented', w.yes, other.yes),
    ...flag('hqAgreed', w.yes, other.yes),
  ];
}

export function lifeInputs(language: Language): OddInput[] {
  return [...datedInputs(language), ...consultInputs(language), ...mediaInputs(language)];
}
