import { makersWith } from '../../../../src/core/advisories/maker/makers';
import known from '../../../../src/core/advisories/maker/makers.json';
import { foldMaker } from '../../../../src/core/advisories/maker/foldMaker';
import { namedMakers, sameMaker } from '../../../../src/core/advisories/maker/sameMaker';

const MAKERS = makersWith();
const relation = (device: string, ...advisory: string[]) =>
  sameMaker(device, namedMakers(advisory, MAKERS), MAKERS);

test.each([
  ['三菱電機株式会社', 'Mitsubishi Electric'],
  ['三菱電機㈱', 'Mitsubishi Electric Corporation'],
  ['（株）三菱電機', ' Mitsubishi Electric '],
  ['ＭＥＬＣＯ', 'Mitsubishi Electric'],
  ['オムロン　株式会社', 'Omron'],
  ['OMRON', 'オムロン'],
  ['ロックウェル・オートメーション', 'Rockwell Automation'],
  ['Rockwell Automation, Inc.', 'Rockwell Automation'],
  ['Allen-Bradley', 'Rockwell Automation'],
  ['日本シーメンス', 'Siemens'],
  ['Siemens AG', ' Siemens'],
  ['シュナイダーエレクトリック', 'Schneider Electric Software, LLC'],
  ['PHOENIX CONTACT GmbH & Co. KG', 'フエニックス・コンタクト'],
  ['Weidmüller', 'Weidmueller'],
  ['横河電機', 'Yokogawa'],
  ['三菱電機', 'ICONICS, Mitsubishi Electric'],
  ['WAGO', 'ABB, Phoenix Contact, Schneider Electric, Siemens, and WAGO'],
  ['GE', 'General Electric (GE) and Emerson'],
  ['Foo Bar Co., Ltd.', 'FOO BAR'],
])('%s is %s', (device, advisory) => {
  expect(relation(device, advisory)).toBe('same');
});

test.each([
  ['三菱重工業', 'Mitsubishi Electric'],
  ['Hitachi', 'Hitachi Energy'],
  ['オムロン', 'Mitsubishi Electric'],
  ['Delta Controls', 'Delta Electronics'],
  ['シーメンス', 'Siemens Healthineers'],
])('%s is not %s', (device, advisory) => {
  expect(relation(device, advisory)).toBe('other');
});

test.each([
  ['', 'Siemens'],
  ['不明', 'Siemens'],
  ['Siemens', 'multiple'],
  ['Siemens'],
  ['謎の電機', 'Siemens'],
  ['Siemens', 'Somebody New GmbH'],
])('whether %s is %s is not known', (device, ...advisory) => {
  expect(relation(device, ...advisory)).toBe('unknown');
});

test('a company adds spellings of its own', () => {
  const makers = makersWith([
    ['Siemens', 'ジーメンス社'],
    ['Neue Werke', 'ノイエ'],
  ]);
  expect(makers.keyOf('ジーメンス社')).toBe(makers.keyOf('Siemens'));
  expect(makers.keyOf('ノイエ株式会社')).toBe(makers.keyOf('Neue Werke GmbH'));
});

test('no spelling stands for two makers', () => {
  const owners = new Map<string, string>();
  for (const [first = '', ...others] of known)
    for (const spelling of new Set([first, ...others].map(foldMaker))) {
      expect([spelling, owners.get(spelling)]).toEqual([spelling, undefined]);
      owners.set(spelling, first);
    }
});
