import { NO_DEVICE } from '../../../src/core/devices/device';
import { readList } from '../../../src/core/devices/readList';
import { readLists } from '../../../src/workbook/file/list/readLists';
import { ledgerBook } from './ledgerBook';

const readings = ledgerBook().then((bytes) =>
  readLists(bytes, 'ledger.xlsx').map((grid) => ({
    sheet: grid.sheet,
    ...readList(grid, { sheet: grid.sheet, isHiddenSheet: grid.isHidden }),
  })),
);
const readingOf = async (name: string) => (await readings).find(({ sheet }) => sheet === name)!;

test('a ledger of merged cells, formats and hidden rows is read as it is seen', async () => {
  const { headingRow, devices, skipped, doubtful } = await readingOf('千葉工場');
  expect(headingRow).toBe(3);
  const place = '第1建屋';
  expect(devices.map(({ device }) => device)).toEqual(
    [
      {
        asset: '000123',
        name: '搬送コンベヤ制御',
        maker: 'ダイフク',
        model: 'DC-1',
        place: `${place} 1F`,
        units: 2,
        version: '1.50',
        since: '2019-04',
        ip: '10.0.0.1',
      },
      {
        asset: '000124',
        name: '自動倉庫制御',
        maker: 'ダイフク',
        model: 'DC-2',
        place: `${place} 2F`,
        version: '2.00',
        since: '2020-10-15',
        ip: '10.0.0.2',
        remarks: '更新検討中',
      },
      {
        asset: '000125',
        name: '無線ルータ',
        maker: 'シャープ',
        model: 'WR-9',
        place,
        since: '2021-01',
        ip: '10.0.0.3;10.0.1.3',
      },
      {
        asset: '000126',
        name: '旧カメラ',
        maker: 'シャープ',
        model: 'CA-1',
        place: '第2建屋 1F',
        since: '2008',
        remarks: '画質不良',
      },
    ].map((device) => ({ ...NO_DEVICE, site: '千葉工場', ...device })),
  );
  expect(skipped.map(({ row, reason }) => [row, reason])).toEqual([
    [1, 'title'],
    [2, 'upperHeading'],
    [7, 'continued'],
    [9, 'total'],
  ]);
  expect(doubtful.map(({ row, reason }) => [row, reason])).toEqual([[8, 'hiddenRow']]);
});

test.each([
  ['撤去済み', 'retiredSheet'],
  ['作業用', 'hiddenSheet'],
])('%s adds no device', async (name, reason) => {
  const { devices, skipped } = await readingOf(name);
  expect(devices).toEqual([]);
  expect(skipped.map((each) => [each.row, each.reason])).toEqual([
    [2, name === '撤去済み' ? 'retired' : reason],
  ]);
});

test('a sheet without headings gives no device and says why', async () => {
  const { headingRow, devices, skipped } = await readingOf('表紙');
  expect([headingRow, devices]).toEqual([null, []]);
  expect(skipped.map((each) => each.reason)).toEqual(['noHeading', 'noHeading']);
});
