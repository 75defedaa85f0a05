import { foldCode, foldText } from '../../../../src/core/devices/cells/foldText';
import { ipAddresses } from '../../../../src/core/devices/cells/ipAddresses';
import { macAddresses } from '../../../../src/core/devices/cells/macAddresses';
import { makerName } from '../../../../src/core/devices/cells/makerName';
import { sinceOf } from '../../../../src/core/devices/cells/sinceOf';
import { twoTexts } from '../../../../src/core/devices/cells/twoInOne';
import { unitsOf } from '../../../../src/core/devices/cells/unitsOf';

test.each([
  [' A-1', 'A-1'],
  ['A-1 ', 'A-1'],
  ['A  1', 'A 1'],
  ['', ''],
  [' ', ''],
  ['組立\u3000１号\nＰＬＣ', '組立 1号 PLC'],
  ['ﾒｰｶｰ', 'メーカー'],
  ['A\u200b1\ufeff', 'A1'],
])('the text %j is %j', (text, folded) => expect(foldText(text)).toBe(folded));

test.each([
  ['ＦＸ５Ｕ－３２ＭＴ／ＥＳ', 'FX5U-32MT/ES'],
  ['FX5U−32MT', 'FX5U-32MT'],
  ['FX5U‐32MT', 'FX5U-32MT'],
  ['ＦＸ５Ｕー３２', 'FX5U-32'],
  ['サーバー1', 'サーバー1'],
])('the code %j is %j', (text, folded) => expect(foldCode(text)).toBe(folded));

test.each([
  ['令和5年4月', '2023-04'],
  ['H31.3', '2019-03'],
  ['Ｒ元.5.1', '2019-05-01'],
  ['令和元年', '2019'],
  ['平成31年３月', '2019-03'],
  ['S63', '1988'],
  ['昭和55年10月', '1980-10'],
  ['R 5. 4', '2023-04'],
  ['平31.3', '2019-03'],
  ['2021/7', '2021-07'],
  ['2023年度', '2023'],
  ['FY2019', '2019'],
  ['202304', '2023-04'],
  ['20230401', '2023-04-01'],
  ['2023-04-01T02:11:09Z', '2023-04-01'],
  ['2023/4/1 0:00', '2023-04-01'],
  ['R5.4.1(土)', '2023-04-01'],
  ["'23.4", '2023-04'],
  ['Apr 2023', '2023-04'],
  ['Apr-23', '2023-04'],
  ['April 1, 2023', '2023-04-01'],
  ['01-Apr-2023', '2023-04-01'],
  ['04/2023', '2023-04'],
  ['13/05/2023', '2023-05-13'],
  ['05/13/2023', '2023-05-13'],
  ['1.4.2023', '2023-04-01'],
])('%j is %s without a doubt', (text, since) =>
  expect(sinceOf(foldText(text))).toEqual({ since, isClear: true }),
);

test.each([
  ['04/05/2023', '2023'],
  ['2023年4月頃', '2023-04'],
  ['約2010年', '2010'],
  ['45017', '2023-04-01'],
  ['23/4', ''],
  ['2019.13', ''],
  ['2023/2/30', ''],
  ['令和0年', ''],
  ['入替時', ''],
])('%j is %j, and doubtful', (text, since) =>
  expect(sinceOf(foldText(text))).toEqual({ since, isClear: false }),
);

test('what the other dates of a list say decides between day and month', () => {
  expect(sinceOf('04/05/2023', true).since).toBe('2023-05-04');
  expect(sinceOf('04/05/2023', false).since).toBe('2023-04-05');
});

test.each([
  ['３台', 3, true],
  ['1式', 1, true],
  ['x2', 2, true],
  ['1,200', 1200, true],
  ['三台', 3, true],
  ['2 pcs', 2, true],
  ['2.0', 2, true],
  ['', 1, true],
  ['約3台', 3, false],
  ['3(予備1)', 3, false],
  ['多数', 1, false],
  ['0', 0, false],
])('%j is a number of %d', (text, units, isClear) =>
  expect(unitsOf(foldText(text))).toEqual({ units, isClear }),
);

test.each([
  ['192.168.003.010/24', '192.168.3.10', true],
  ['192.168.3.21;192.168.4.21', '192.168.3.21;192.168.4.21', true],
  ['192,168,3,10', '192.168.3.10', true],
  ['１９２．１６８．３．１０', '192.168.3.10', true],
  ['192.168.3.10～12', '192.168.3.10;192.168.3.11;192.168.3.12', true],
  ['192.168.3.10-192.168.3.11', '192.168.3.10;192.168.3.11', true],
  ['192.168.3.10-192.168.4.11', '', false],
  ['192.168.3.10:502', '192.168.3.10', true],
  ['LAN1:192.168.3.10 LAN2:10.0.0.1', '192.168.3.10;10.0.0.1', true],
  ['fe80::1%eth0', 'fe80::1', true],
  ['DHCP', '', true],
  ['0.0.0.0', '', true],
  ['192.168.3.300', '', false],
  ['192.168.3', '', false],
])('the addresses of %j are %j', (text, found, isClear) => {
  const read = ipAddresses(foldText(text));
  expect([read.found.join(';'), read.isClear]).toEqual([found, isClear]);
});

test.each([
  ['28-E9-8E-00-00-01', '28:E9:8E:00:00:01', true],
  ['28e98e000001', '28:E9:8E:00:00:01', true],
  ['28e9.8e00.0001', '28:E9:8E:00:00:01', true],
  ['28:E9:8E:0:0:1', '28:E9:8E:00:00:01', true],
  ['００：８０：Ｆ４：００：００：０７', '00:80:F4:00:00:07', true],
  ['00:80:F4:00:00:07 (Telemecanique)', '00:80:F4:00:00:07', true],
  ['00:0C:26:00:00:03; 00:0C:26:00:00:04', '00:0C:26:00:00:03;00:0C:26:00:00:04', true],
  ['00-00-00-00-00-00', '', true],
  ['1.12E+09', '', false],
  ['28:e9:8e:00:00:0g', '', false],
])('the cards of %j are %j', (text, found, isClear) => {
  const read = macAddresses(foldCode(text));
  expect([read.found.join(';'), read.isClear]).toEqual([found, isClear]);
});

test.each([
  ['三菱電機㈱', '三菱電機'],
  ['株式会社キーエンス', 'キーエンス'],
  ['（株）安川電機', '安川電機'],
  ['㍿日立産機システム', '日立産機システム'],
  ['富士電機（株）製', '富士電機'],
  ['ｵﾑﾛﾝ㈱', 'オムロン'],
  ['Rockwell Automation, Inc.', 'Rockwell Automation'],
  ['Siemens AG', 'Siemens'],
  ['Advantech Co.,Ltd', 'Advantech'],
  ['Beckhoff Automation GmbH & Co. KG', 'Beckhoff Automation'],
  ['Endress+Hauser SE+Co. KG', 'Endress+Hauser'],
  ['Danfoss A/S', 'Danfoss'],
  ['AS ONE', 'AS ONE'],
  ['株式会社', '株式会社'],
])('the maker %j is %j', (text, maker) => expect(makerName(text)).toBe(maker));

test.each([
  ['三菱電機 FX5U-32MT/ES', 'makerModel', ['三菱電機', 'FX5U-32MT/ES']],
  ['Moxa / UC-8112A', 'makerModel', ['Moxa', 'UC-8112A']],
  ['Cisco Catalyst 9300', 'makerModel', null],
  ['生産技術課 山田', 'departmentContact', ['生産技術課', '山田']],
  ['Maintenance / Smith', 'departmentContact', ['Maintenance', 'Smith']],
] as const)('%j in one column', (text, kind, parts) => expect(twoTexts(text, kind)).toEqual(parts));
