import { HEADINGS } from '../../../../src/core/devices/headings/headingTable';
import data from '../../../../src/core/devices/headings/headings.json';
import { meaningsOf } from '../../../../src/core/devices/headings/meaningsOf';
import { FIELD_WORDS } from '../../../../src/core/devices/text/fieldWords';
import { LANGUAGES } from '../../../../src/core/model/language';

const fieldOf = (heading: string, group?: string): string | null =>
  meaningsOf(heading, group)[0]?.field ?? null;

test.each([
  ['管理番号', 'asset'],
  ['資産Ｎｏ．', 'asset'],
  ['Asset Tag #', 'asset'],
  ['設備 名称', 'name'],
  ['Device\nname', 'name'],
  ['メーカ', 'maker'],
  ['ＰＬＣメーカー', 'maker'],
  ['型　式', 'model'],
  ['型式／Model', 'model'],
  ['Mfr. Part No.', 'model'],
  ['製造№', 'serial'],
  ['serialNumber', 'serial'],
  ['F/W Ver.', 'version'],
  ['ファームウェアのバージョン', 'version'],
  ['IPアドレス１', 'ip'],
  ['ip_address', 'ip'],
  ['Last known IP address', 'ip'],
  ['MAC Address(es)', 'mac'],
  ['物理アドレス（MAC）', 'mac'],
  ['IP/MACアドレス', 'address'],
  ['工場名', 'site'],
  ['設置場所（棟・階）', 'place'],
  ['Functional Location', 'place'],
  ['主管課', 'department'],
  ['Owner Dept.', 'department'],
  ['担当者（内線）', 'contact'],
  ['導入年月（西暦）', 'since'],
  ['In-service date', 'since'],
  ['使用目的', 'use'],
  ['数量(台)', 'units'],
  ['Qty.', 'units'],
  ['備考2', 'remarks'],
  ['No.', 'rowNumber'],
  ['#', 'rowNumber'],
  ['廃棄年月日', 'gone'],
  ['稼働状況', 'status'],
  ['メーカー・型式', 'makerModel'],
  ['部署／担当者', 'departmentContact'],
])('%j is read as %s', (heading, field) => expect(fieldOf(heading)).toBe(field));

test.each([
  '旧型式',
  '型式（変更前）',
  'メーカー連絡先',
  '保守会社',
  '保守担当者',
  '最終点検日',
  '取得価額',
  'Vendor contact',
  'Last seen',
  'First seen',
  'Warranty end date',
  'Type',
  'Protocols',
  'Risk score',
  'ownership',
  'Purdue level',
  'Gateway',
  '接続先IPアドレス',
  'DNS server',
  '型式・台数',
  '',
])('%j says nothing of the device', (heading) => expect(fieldOf(heading)).toBeNull());

test.each([
  ['メーカー', '名称', 'maker'],
  ['設備', '名称', 'name'],
  ['設備', '番号', 'asset'],
  ['管理', '番号', 'asset'],
  ['製造', '番号', 'serial'],
  ['導入', '年月', 'since'],
  ['設置', '場所', 'place'],
  ['担当', '氏名', 'contact'],
  ['担当', '部署', 'department'],
  ['IPアドレス', '有線', 'ip'],
  ['ネットワーク', 'MACアドレス', 'mac'],
  ['保守', '担当者', null],
  ['Manufacturer', 'Name', 'maker'],
  ['Installation', 'Date', 'since'],
])('below %j, %j is read as %s', (group, heading, field) => expect(fieldOf(heading, group)).toBe(field));

test('the headings of our own sheets are read as what they are', () => {
  for (const language of LANGUAGES) {
    const read = Object.entries(FIELD_WORDS).map(([field, words]) => [field, fieldOf(words[language])]);
    const known = read.filter(
      ([field]) =>
        !['status', 'gone', 'rowNumber', 'address', 'makerModel', 'departmentContact'].includes(field!),
    );
    expect(known.map(([, found]) => found)).toEqual(known.map(([field]) => field));
  }
});

test('no heading is listed twice for one field', () => {
  const lists = [...Object.values(data.fields), ...Object.values(data.place)];
  for (const words of lists) expect(new Set(words).size).toBe(words.length);
  expect(HEADINGS.size).toBeGreaterThan(500);
});
