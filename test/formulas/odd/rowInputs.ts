import { ITEMS } from '../../../src/core/guide/catalogue';
import type { Language } from '../../../src/core/model/language';
import { cellWords } from '../../../src/core/sheets/cellWords';
import { inputsOf, row, type OddInput } from './oddInput';
import {
  DAY,
  dateForms,
  errorsTyped,
  meaning,
  noDates,
  saysNothing,
  saysSomething,
  some,
  spelledOddly,
  strangeToList,
  unclear,
} from './variants';

/** One item of each type of answer, and the answer that is typed oddly. */
const ANSWERED = [
  ['SPEC-COM-01', 'conform'],
  ['SPEC-COM-01', 'na'],
  ['VND-AGR-01', 'agreed'],
  ['ORG-MGT-02', 'preparing'],
  ['CFG-COM-01', 'alternative'],
  ['OPS-ORG-01', 'partial'],
  ['DSP-PRE-02', 'done'],
  ['RISK-PA-SCN-01', 'high'],
  ['RISK-PA-DEV-03', 'yes'],
  ['RISK-PA-USE-02', 'no'],
  ['RISK-PA-RES-01', 'yes'],
] as const;

function answerInputs(language: Language): OddInput[] {
  const foreign = language === 'ja' ? 'en' : 'ja';
  return ANSWERED.flatMap(([id, key], index) => {
    const choice = ITEMS.get(id)!.answers.find((answer) => answer.key === key)!;
    const beside = [
      { ...row(id, 'remark', language), value: '理由' },
      { ...row(id, 'due', language), value: DAY - 100 },
    ];
    const variants = spelledOddly(choice[language], choice[foreign]);
    const strange = strangeToList(choice[language]);
    return inputsOf(
      `${id} answer`,
      row(id, 'answer', language),
      index < 1 ? [...variants, ...strange, ...errorsTyped()] : some([...variants, ...strange]),
      beside,
    );
  });
}

/** Several choices in one cell. */
function placeInputs(language: Language): OddInput[] {
  const answers = ITEMS.get('RISK-PA-POS-01')!.answers;
  const [first, second] = [answers[1]![language], answers[3]![language]];
  const comma = language === 'ja' ? '、' : ', ';
  const both = first + comma + second;
  const foreign = language === 'ja' ? 'en' : 'ja';
  return inputsOf('RISK-PA-POS-01 answer', row('RISK-PA-POS-01', 'answer', language), [
    ...meaning(
      both,
      ...['、', ',', '，', '・', '／', ';', '\n', '、 ']
        .map((sign) => first + sign + second)
        .filter((text) => text !== both),
    ),
    ...meaning(first, ` ${first}`, `${first}\n`, `${first}、`, answers[1]![foreign]),
    ...unclear('*', '？？', `${first}*`, 'Level', ' ', '-'),
  ]);
}

/** Texts in which there may be nothing to list. */
function listInputs(language: Language): OddInput[] {
  const w = cellWords(language);
  const none = language === 'ja' ? 'なし' : 'None';
  const nothing = saysNothing().filter(
    ({ typed }) =>
      typeof typed === 'string' &&
      typed.replace(/[\s\u200b\ufeff]/g, '') !== '' &&
      !/^(0|０|false)$/i.test(typed),
  );
  const denied = [{ ...row('SPEC-COM-04', 'answer', language), value: w.conformity.na }];
  return [
    ...inputsOf(
      'RISK-PA-NET-01 answer',
      row('RISK-PA-NET-01', 'answer', language),
      [...nothing.map(({ typed }) => ({ typed, means: none })), ...saysSomething('サーバ')],
      denied,
    ),
    ...inputsOf('RISK-PA-NET-04 answer', row('RISK-PA-NET-04', 'answer', language), [
      ...nothing.map(({ typed }) => ({ typed, means: none })),
      ...saysSomething('USBメモリ'),
      ...unclear(0, false, '*'),
    ]),
    ...inputsOf(
      'DSP-IDN-02 remark',
      row('DSP-IDN-02', 'remark', language),
      some(nothing.map(({ typed }) => ({ typed, means: none }))),
      [{ ...row('RISK-PA-NET-04', 'answer', language), value: 'USBメモリ' }],
    ),
  ];
}

function otherCells(language: Language): OddInput[] {
  const w = cellWords(language);
  const other = cellWords(language === 'ja' ? 'en' : 'ja');
  const answer = (id: string, key: string) => ({
    ...row(id, 'answer', language),
    value: ITEMS.get(id)!.answers.find((choice) => choice.key === key)![language],
  });
  const reason = (id: string) => ({ ...row(id, 'remark', language), value: '理由' });
  return [
    ...inputsOf('SPEC-COM-01 evidence', row('SPEC-COM-01', 'evidence', language), [
      ...saysNothing(),
      ...saysSomething('文書A'),
      ...errorsTyped(),
    ]),
    ...inputsOf(
      'SPEC-COM-01 remark (reason)',
      row('SPEC-COM-01', 'remark', language),
      some([...saysNothing(), ...saysSomething('理由'), ...errorsTyped()]),
      [answer('SPEC-COM-01', 'na')],
    ),
    ...inputsOf('OPS-ORG-01 remark (plan)', row('OPS-ORG-01', 'remark', language), some(saysNothing()), [
      answer('OPS-ORG-01', 'partial'),
      { ...row('OPS-ORG-01', 'due', language), value: DAY },
    ]),
    ...inputsOf(
      'SPEC-COM-01 due',
      row('SPEC-COM-01', 'due', language),
      [...dateForms(), ...noDates()],
      [answer('SPEC-COM-01', 'planned')],
    ),
    ...inputsOf('OPS-ORG-01 due', row('OPS-ORG-01', 'due', language), some([...dateForms(), ...noDates()]), [
      answer('OPS-ORG-01', 'partial'),
      reason('OPS-ORG-01'),
    ]),
    ...inputsOf(
      'CFG-COM-01 hqCheck',
      row('CFG-COM-01', 'hqCheck', language),
      [
        ...spelledOddly(w.accepted, other.accepted),
        ...some(strangeToList(w.accepted)),
        ...unclear(`${w.accepted}済`),
      ],
      [answer('CFG-COM-01', 'alternative'), reason('CFG-COM-01')],
    ),
    ...(['evidence', 'remark'] as const).flatMap((field) =>
      inputsOf(
        `VND-SUP-01 ${field} (end of support)`,
        row('VND-SUP-01', field, language),
        field === 'evidence' ? [...dateForms(), ...noDates()] : some([...dateForms(), ...noDates()]),
      ),
    ),
  ];
}

export function rowInputs(language: Language): OddInput[] {
  return [
    ...answerInputs(language),
    ...placeInputs(language),
    ...listInputs(language),
    ...otherCells(language),
  ];
}
