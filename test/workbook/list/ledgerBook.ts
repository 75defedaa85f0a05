import { Workbook } from 'exceljs';

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);

/** A ledger as an office program keeps it: merged groups and places, hidden rows, formats, further sheets. */
export async function ledgerBook(): Promise<Uint8Array> {
  const book = new Workbook();
  const cover = book.addWorksheet('表紙');
  cover.getCell('B2').value = '設備管理規程 別紙';
  cover.getCell('B4').value = '制定：2015年4月1日';
  const sheet = book.addWorksheet('千葉工場');
  sheet.getCell('A1').value = '千葉工場 計測・制御機器台帳';
  sheet.mergeCells('A1:L1');
  sheet.addRow(['No.', '管理番号', '機器', null, null, '設置', null, '台数', '版数', '導入', 'IP', '備考']);
  sheet.addRow([null, null, '名称', 'メーカー', '型式', '建屋', '階', null, null, null, null, null]);
  for (const range of ['A2:A3', 'B2:B3', 'C2:E2', 'F2:G2', 'H2:H3', 'I2:I3', 'J2:J3', 'K2:K3', 'L2:L3'])
    sheet.mergeCells(range);
  sheet.addRow([
    1,
    123,
    '搬送コンベヤ制御',
    '㈱ダイフク',
    'DC-1',
    '第1建屋',
    '1F',
    2,
    1.5,
    day('2019-04-01'),
    '10.0.0.1',
    null,
  ]);
  sheet.addRow([
    2,
    124,
    '自動倉庫制御',
    null,
    'DC-2',
    null,
    '2F',
    1,
    2,
    day('2020-10-15'),
    '10.0.0.2',
    { richText: [{ text: '更新' }, { text: '検討中' }] },
  ]);
  sheet.addRow([
    3,
    125,
    '無線ルータ',
    'シャープ',
    'WR-9',
    null,
    null,
    1,
    null,
    day('2021-01-01'),
    '10.0.0.3',
    null,
  ]);
  sheet.addRow([null, null, null, null, null, null, null, null, null, null, '10.0.1.3', null]);
  sheet.addRow([
    4,
    126,
    '旧カメラ',
    'シャープ',
    'CA-1',
    '第2建屋',
    '1F',
    1,
    null,
    2008,
    null,
    { formula: 'A1', result: '画質不良' },
  ]);
  sheet.addRow([null, '合計', null, null, null, null, null, { formula: 'SUM(H4:H8)', result: 5 }]);
  sheet.mergeCells('D4:D5');
  sheet.mergeCells('F4:F6');
  for (const column of ['B', 'C', 'D', 'E']) sheet.mergeCells(`${column}6:${column}7`);
  for (let row = 4; row <= 8; row += 1) {
    sheet.getCell(row, 2).numFmt = '000000';
    sheet.getCell(row, 8).numFmt = '0"台"';
    sheet.getCell(row, 9).numFmt = '0.00';
    sheet.getCell(row, 10).numFmt = row === 8 ? 'General' : 'yyyy"年"m"月"';
  }
  sheet.getCell('J5').numFmt = '[$-411]ggge"年"m"月"d"日"';
  sheet.getRow(8).hidden = true;
  const gone = book.addWorksheet('撤去済み');
  gone.addRows([
    ['管理番号', '機器名', '型式', '撤去年月'],
    ['000050', '旧PLC', 'A1S', '2018/3'],
  ]);
  const hidden = book.addWorksheet('作業用', { state: 'hidden' });
  hidden.addRows([
    ['管理番号', '機器名', '型式'],
    ['000123', '搬送コンベヤ制御', 'DC-1'],
  ]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
