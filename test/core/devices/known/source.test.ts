import { areAlike, sourceName } from '../../../../src/core/devices/known/source';

test.each([
  ['台帳_2026年10月.csv', null, '台帳'],
  ['C:\\plant\\台帳（R8.10現在）.xlsx', '一覧', '台帳 一覧'],
  ['ledger-20261001.csv', null, 'ledger'],
  ['ledger_2026-10.csv', null, 'ledger'],
  ['2026Q3 device export.csv', null, 'device export'],
  ['export (2).csv', null, 'export'],
  ['設備一覧 - コピー.xlsx', 'Sheet1', '設備一覧 Sheet1'],
  ['2F設備台帳_令和8年度.xlsx', '2F', '2F設備台帳 2F'],
  ['20261001.csv', null, '20261001'],
  ['plant2.csv', null, 'plant2'],
  ['A棟_12台.csv', null, 'A棟_12台'],
])('the list %j, sheet %j, is named %j', (file, sheet, name) => expect(sourceName(file, sheet)).toBe(name));

test('lists are alike that share half of their headings', () => {
  expect(areAlike(['a', 'b', 'c'], ['b', 'c', 'd'])).toBe(true);
  expect(areAlike(['a', 'b', 'c'], ['c', 'd', 'e'])).toBe(false);
});
