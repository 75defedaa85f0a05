import fc from '../seeded';
import { FUNCTION_DESCRIPTIONS } from '../../src/functions/descriptions';
import { isFunctionError } from '../../src/functions/errors';
import { FUNCTIONS } from '../../src/functions/functions';
import { LANGUAGES } from '../../src/core/model/language';
import { CATALOGUE, ITEMS } from '../../src/core/guide/catalogue';
import { outcomeOf } from '../../src/core/rules/answer/outcomeOf';
import { anyArgument } from '../arbitraries/cells';

type Call = (...args: readonly unknown[]) => readonly (readonly unknown[])[];
const F = FUNCTIONS as unknown as Readonly<Record<keyof typeof FUNCTIONS, Call>>;

/** The single cell of a call, or the message of the error it throws. */
function one(name: keyof typeof FUNCTIONS, ...args: readonly unknown[]): unknown {
  try {
    const [row] = F[name](...args);
    return row?.[0];
  } catch (error) {
    if (!isFunctionError(error)) throw error;
    return `${error.code} ${error.message ?? ''}`;
  }
}

describe('single calls', () => {
  it.each<[keyof typeof FUNCTIONS, readonly unknown[], unknown]>([
    ['IMPACT', ['制御', '本番利用'], '高'],
    ['IMPACT', ['蓄積、予測・分析', '本番利用'], '高'],
    ['IMPACT', ['storage', 'PRODUCTION USE'], 'Medium'],
    ['IMPACT', [' Ｃｏｎｔｒｏｌ', 'verification use'], 'Low'],
    ['IMPACT', ['', '本番利用'], '未判定'],
    ['IMPACT', ['Control', null], 'Undecided'],
    [
      'IMPACT',
      [
        null,
        undefined,
        [
          ['High', 'High', 'Medium'],
          ['Low', 'Low', 'Low'],
        ],
      ],
      'Undecided',
    ],
    [
      'IMPACT',
      [
        '制御',
        '本番利用',
        [
          ['中', '高', '中'],
          ['低', '低', '低'],
        ],
      ],
      '中',
    ],
    [
      'IMPACT',
      [
        '蓄積',
        '検証利用',
        [
          ['', '蓄積', '制御', '予測・分析'],
          ['検証利用', '中', '低', '低'],
          ['本番利用', '高', '高', '高'],
        ],
      ],
      '中',
    ],
    ['IMPACT', ['蓄積', '本番利用', null, '高'], '高'],
    ['IMPACT', ['蓄積', '本番利用', null, '低'], '中'],
    ['CRITERIA', ['未判定'], ''],
    ['CRITERIA', [''], '未判定'],
    ['REQUIRED', ['SPEC-DAT-07', '高'], '必須'],
    ['REQUIRED', ['ｓｐｅｃ-dat-07', 'mid'], 'Recommended'],
    ['REQUIRED', ['SPEC-DAT-07', '高', 'はい'], '免除'],
    ['REQUIRED', ['SPEC-DAT-07', '中', false, [['必須', '不要', '不要']]], '不要'],
    ['REQUIRED', ['SPEC-DAT-07', '未判定'], '未判定'],
    ['REQUIRED', ['', '高'], ''],
    ['REQUIREDCOUNT', ['スペック', '高'], 30],
    ['REQUIREDCOUNT', ['Spec', 'Low', false, 'Recommended'], 20],
    ['REQUIREDCOUNT', ['spec', '高', true, '免除'], 13],
    ['CHECK', ['SPEC-COM-01', '必須', '適合', '文書'], '充足'],
    ['CHECK', ['SPEC-COM-01', 'Required', 'Conforms'], 'Incomplete: enter the evidence'],
    [
      'CHECK',
      ['SPEC-COM-01', '必須', 'たぶん'],
      '不備：「適合」「設置までに対応」「代替策で対応」「不適合」「対象外」から選んでください',
    ],
    ['CHECK', ['SPEC-COM-01', '必須', null], '未回答'],
    ['CHECK', ['SPEC-COM-01', '不要', '不適合'], ''],
    ['CHECK', ['SPEC-COM-01', '推奨', '不適合'], '提案'],
    ['CHECK', ['SPEC-COM-01', '免除', ''], '免除'],
    ['CHECK', ['SPEC-DAT-07', '免除', '不適合', '', '', '', '', '', '', '推奨'], '提案'],
    ['CHECK', ['SPEC-COM-04', '必須', '設置までに対応', '', '', 46_400, 46_419], '条件'],
    ['CHECK', ['SPEC-COM-04', '必須', '設置までに対応', '', '', '2027/2/15', 46_419], '未充足'],
    ['CHECK', ['SPEC-COM-04', '必須', 'ベンダー自己宣言', '宣言書1'], '充足'],
    [
      'CHECK',
      ['SPEC-COM-04', '必須', 'ベンダー自己宣言', '文書', '', '', '', ''],
      '不備：自己宣言書の番号を証拠に記入してください',
    ],
    ['CHECK', ['CFG-COM-04', '必須', '代替策で対応', '', '理由', '', '', '', '承認'], '充足'],
    ['VERDICT', [[['充足'], ['条件'], ['提案'], ['']]], '条件付き合格'],
    ['VERDICT', [[['Satisfied', 'Incomplete: x', 'Unmet']]], 'Fail'],
    ['VERDICT', [[['充足'], ['不備：証拠']]], '判定保留'],
    ['VERDICT', [[[''], [null]]], '未判定'],
    ['PROGRESS', [[['充足'], ['未回答'], ['提案']]], 0.5],
    ['SANITIZE', ['中', 'ハードディスク（ATA・SCSI）'], '除去(Purge)'],
    ['SANITIZE', ['low', 'HDD', true], 'Purge'],
    ['SANITIZE', ['低', 'hdd', 'いいえ', '', false], '破壊(Destroy)'],
    ['SANITIZE', ['高', 'sensorNoStorage'], '不要'],
    ['SANITIZE', ['', 'hdd'], '未判定'],
    ['NEXTCHECK', ['2026-08-31', '高'], 46_446],
    ['NEXTCHECK', [46_265, '低', '検証利用'], 46_446],
    ['NEXTCHECK', ['', '高'], '未判定'],
    ['LABELVALID', ['☆1', '2026/11/23', 46_349], true],
    ['LABELVALID', [1, 46_348, 46_349], false],
    ['LABELVALID', ['', '', ''], false],
  ])('%s%j is %j', (name, args, expected) => {
    expect(one(name, ...args)).toBe(expected);
  });

  it.each<[keyof typeof FUNCTIONS, readonly unknown[], string]>([
    ['IMPACT', ['監視', '本番利用'], '「制御」「予測・分析」「蓄積」'],
    ['IMPACT', ['Control', 'party'], "'Production use', 'Verification use'"],
    [
      'IMPACT',
      [
        '制御',
        '本番利用',
        [
          ['大', '高', '中'],
          ['低', '低', '低'],
        ],
      ],
      '「高」「中」「低」',
    ],
    ['IMPACT', ['制御', '本番利用', [['高', '高']]], '2行3列'],
    ['REQUIRED', ['SPEC-X-01', '高'], 'SPEC-X-01'],
    ['REQUIRED', ['SPEC-COM-01', '極大'], '「高」「中」「低」'],
    ['REQUIREDITEMS', ['天気', '高'], '「スペック」'],
    ['WHY', ['nope', 'High'], 'nope'],
    ['CHECK', ['SPEC-X', '必須', '適合'], 'SPEC-X'],
    ['CHECK', ['SPEC-COM-01', 'たぶん', '適合'], '「必須」「推奨」「不要」「免除」'],
    ['VERDICT', [[['すばらしい']]], '「充足」'],
    ['SANITIZE', ['中', '石板'], 'ハードディスク'],
    ['NEXTCHECK', ['soon', '高'], 'soon'],
    ['LABELVALID', ['☆9', 1, 1], '☆9'],
  ])('%s%j is #VALUE! and says what is allowed', (name, args, message) => {
    const text = one(name, ...args);
    expect(text).toMatch(/^#VALUE! /);
    expect(text).toContain(message);
  });
});

describe('ranges spill', () => {
  it('element by element, a wrong row spoiling only itself', () => {
    const spill = F.IMPACT([['制御'], ['?'], ['蓄積']], '本番利用');
    expect(spill[0]).toEqual(['高']);
    expect(isFunctionError(spill[1]?.[0])).toBe(true);
    expect(spill[2]).toEqual(['中']);
  });

  it('columns by rows, and #N/A where sizes do not meet', () => {
    expect(F.IMPACT([['制御'], ['蓄積']], [['本番利用', '検証利用']])).toEqual([
      ['高', '低'],
      ['中', '低'],
    ]);
    const uneven = F.IMPACT([['制御'], ['蓄積'], ['制御']], [['本番利用'], ['本番利用']]);
    expect(uneven[1]).toEqual(['中']);
    expect(uneven[2]?.[0]).toMatchObject({ code: '#N/A' });
  });

  it('serves a whole column in one call', () => {
    const column = CATALOGUE.map(({ id }) => [id]);
    expect(F.REQUIRED(column, '高')).toHaveLength(175);
    const levels = CATALOGUE.map((item, row) =>
      row === 0 ? ['不要', '不要', '不要'] : Object.values(item.requiredAt),
    );
    expect(F.REQUIRED(column, '高', false, levels)[0]).toEqual(['不要']);
    const items = F.REQUIREDITEMS('vendor', 'High');
    expect(items).toHaveLength(16);
    expect(items[0]).toHaveLength(3);
  });

  it('agrees for every item and answer: CHECK never errors on what the dropdown offers', () => {
    for (const item of CATALOGUE) {
      for (const language of LANGUAGES) {
        for (const choice of item.answers) {
          const word = language === 'ja' ? '必須' : 'Required';
          const state = one('CHECK', item.id, word, choice[language], 'doc', 'reason', 46_400, 46_419);
          expect(state).not.toMatch(/^#|から選んで|choose from/);
          if (outcomeOf(item, choice.key) === 'ok')
            expect(state).toBe(language === 'ja' ? '充足' : 'Satisfied');
        }
      }
    }
  });
});

describe('WHY', () => {
  it('gives reason and clause in the language of the level', () => {
    expect(one('WHY', 'SPEC-COM-01', '高')).toContain('影響度「高」では必須です');
    expect(one('WHY', 'SPEC-COM-01', 'High')).toContain(ITEMS.get('SPEC-COM-01')!.why.en);
    expect(one('WHY', 'SPEC-COM-01', '高', true)).toContain('免除');
    expect(one('WHY', 'VND-REM-01', 'Mid')).toContain('remote maintenance is used');
    expect(one('WHY', 'SPEC-COM-01', '')).toContain('影響度が決まると');
  });
});

describe('every function, on any value', () => {
  it.each(Object.keys(FUNCTIONS) as (keyof typeof FUNCTIONS)[])(
    '%s answers or refuses, and stays the same',
    (name) => {
      const count = FUNCTION_DESCRIPTIONS[name].parameters.length;
      fc.assert(
        fc.property(fc.array(anyArgument, { minLength: count, maxLength: count }), (args) => {
          const run = () => {
            try {
              return JSON.stringify(F[name](...args));
            } catch (error) {
              if (!isFunctionError(error)) throw error;
              return error.message;
            }
          };
          expect(run()).toBe(run());
        }),
        { numRuns: 60 },
      );
    },
  );
});
