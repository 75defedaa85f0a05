import { isInRange } from '../../../../src/core/advisories/version/isInRange';
import type { Membership } from '../../../../src/core/advisories/version/membership';
import { readRange } from '../../../../src/core/advisories/version/readRange';
import { readVersion } from '../../../../src/core/advisories/version/readVersion';

const membership = (range: string, version: string, serial = ''): Membership =>
  isInRange(readRange(range), { version: readVersion(version), serial });

/** Range, version of a device, whether it is in. Shapes are those of published advisories. */
const ROWS: readonly (readonly [string, string, Membership])[] = [
  ['vers:all/*', '', 'in'],
  ['vers:all/*', '不明', 'in'],
  ['*', '1.0', 'in'],
  ['All versions', 'x', 'in'],
  ['すべてのバージョン', '1.0', 'in'],
  ['全バージョン', '', 'in'],
  ['vers:all/<V2.9.7', 'V2.9.6', 'in'],
  ['vers:all/<V2.9.7', 'V2.9.7', 'out'],
  ['vers:intdot/>=1.0|<2.0|>=3.0|<3.5', '3.2', 'in'],
  ['vers:intdot/>=1.0|<2.0|>=3.0|<3.5', '2.5', 'out'],
  ['vers:generic/%3C2.0', '1.9', 'in'],
  ['vers:Asset_Suite/<=9.7', '9.7', 'in'],
  ['<= 4.0', '4.0', 'in'],
  ['<= 4.0', '4.0.0', 'in'],
  ['<= 4.0', '4.0.1', 'unsure'],
  ['< 4.0', '4.0.1', 'out'],
  ['＜＝４．０', 'Ｖ４．１', 'out'],
  ['≤4.0', '3.9', 'in'],
  ['=< 4.0', '3.9', 'in'],
  // Numbers compare by part.
  ['< 2.07.10', '2.07.2', 'in'],
  ['< 2.07.2', '2.07.10', 'out'],
  ['< 4.9', '4.10', 'out'],
  ['<= 01.39.000', '1.40.0', 'out'],
  // A spreadsheet drops the zero of 1.280.
  ['<= 1.280', '1.28', 'in'],
  ['< 1.280', '1.28', 'unsure'],
  ['<= 1.280', '1.3', 'unsure'],
  ['>v33.011|<v33.015', '33.012', 'in'],
  ['>v33.011|<v33.015', 'V33.016', 'out'],
  ['>v33.011|<v33.015', '33.011', 'out'],
  ['>v33.011|<v33.015', '33', 'unsure'],
  ['>=R6.01.00|<=R6.11.10', 'R6.11.10', 'in'],
  ['>=R6.01.00|<=R6.11.10', 'R6.12.00', 'out'],
  ['>=R6.01.00|<=R6.11.10', '6.05.00', 'in'],
  ['>= V2.3.0 < V2.3.4', 'V2.3.3', 'in'],
  ['>= V2.0 and < V2.6', '2.6', 'out'],
  ['8.001|8.002|9.001', '8.002', 'in'],
  ['8.001|8.002|9.001', '8.003', 'out'],
  ['V15, V15.1 and V16', 'V15.1', 'in'],
  ['11.3.1 | 12.3.1', '12.3', 'unsure'],
  // One upper end a branch.
  ['<V33.017_V34.014_V35.013_V36.011', '34.013', 'in'],
  ['<V33.017_V34.014_V35.013_V36.011', '34.014', 'out'],
  ['<V33.017_V34.014_V35.013_V36.011', '32.011', 'in'],
  ['<V33.017_V34.014_V35.013_V36.011', '37.011', 'out'],
  ['<= 4.2.21 | <= 5.0.27 | <= 5.1.19', '5.0.28', 'out'],
  ['<= 4.2.21 | <= 5.0.27 | <= 5.1.19', '4.3.0', 'unsure'],
  ['>FW16_up_to_and_including_FW26', 'FW22', 'in'],
  ['>FW16_up_to_and_including_FW26', 'FW16', 'out'],
  ['>FW16_up_to_and_including_FW26', '27', 'out'],
  // WAGO numbers the same firmware 03.10.08(22).
  ['>FW16_up_to_and_including_FW26', '03.10.08(22)', 'unsure'],
  ['<=3.2.30_build221223', '3.2.29', 'in'],
  ['<=3.2.30_build221223', '3.2.30', 'unsure'],
  ['<=3.2.30_build221223', '3.2.30 Build 230101', 'out'],
  ['<=9.90_SP10', '9.90 SP9', 'in'],
  ['<=9.90_SP10', '9.90 SP11', 'out'],
  ['<=9.90_SP10', '9.90', 'in'],
  ['< V7.4 SP1 Upd 1', 'V7.4 SP1', 'in'],
  ['< V7.4 Service Pack 1', '7.4 SP2', 'out'],
  ['<V2_Update_4', 'V2 Update 4', 'out'],
  ['<V2_Update_4', 'V2 SP1', 'unsure'],
  ['<=2023_R2', '2023 R1', 'in'],
  ['<=2023_R2', '9.1', 'unsure'],
  ['<20230518', '2.1', 'unsure'],
  ['2.1.x', '2.1.7', 'in'],
  ['2.1.x', '2.2.0', 'out'],
  ['from 1.100 to 1.290', '1.280', 'in'],
  ['from 1.100 to 1.290', '1.291', 'out'],
  ['from 1.100 to before 1.290', '1.280', 'unsure'],
  ['1.2xx', '1.280', 'unsure'],
  ['1.2*', '1.280', 'unsure'],
  ['1.2xx', '1.380', 'out'],
  ['vers:none/*', '1.0', 'unsure'],
  ['vers:intdot/<1.300|!=1.280', '1.280', 'out'],
  ['vers:intdot/<1.300|!=1.280', '1.270', 'in'],
  ['vers:intdot/<1.300|!=1.280', '1.300', 'out'],
  ['vers:intdot/<1.300|!=1.280', '1.28', 'unsure'],
  ['vers:intdot/>=1.0|!=1.5|<2.0', '1.4', 'in'],
  ['vers:intdot/!=1.280', '1.270', 'unsure'],
  ['<= 7.2x', '7.25', 'in'],
  ['<= 7.2x', '7.15', 'in'],
  ['<= 7.2x', '7.30', 'out'],
  ['<= 5.16.x', '5.16.3', 'in'],
  ['<4.x', '4.1', 'unsure'],
  ['V3.X.14', '3.2.14', 'unsure'],
  ['28  - 32', '30', 'in'],
  ['28  - 32', '33', 'out'],
  ['20-33', '25', 'unsure'],
  ['12.4.1-12.4.11', '12.4.7', 'in'],
  [' 2.03-06', '2.03-06', 'in'],
  [' 2.03-06', '2.03-07', 'out'],
  ['1.240 and prior', '1.239', 'in'],
  ['1.240 and prior', '1.241', 'out'],
  ['Version 4.50 and earlier', '4.51', 'out'],
  ['prior to V1.5.1', '1.5.1', 'out'],
  ['All versions prior to V1.5.1', '1.5.0', 'in'],
  ['V1.0 to 1.5', '1.3', 'in'],
  ['Versions 2.00 to 6.11', '6.12', 'out'],
  ['4.2 or later', '4.3', 'in'],
  ['4.2 or later', '4.1', 'out'],
  ['All versions between V2.5 (including) and V2.7 (excluding)', '2.7', 'out'],
  ['1.005以前', '1.005', 'in'],
  ['ファームウェアバージョン 1.05およびそれ以前', '1.06', 'out'],
  ['Ver.1.3.0より前のバージョン', '1.2.9', 'in'],
  ['Ver.1.3.0より前のバージョン', 'Ver.1.3.0', 'out'],
  ['v6 R4 およびそれ以前のバージョン', 'v6 R5', 'out'],
  ['5.8 未満', '5.7', 'in'],
  ['2.0から2.5未満', '2.5', 'out'],
  ['2.0以上2.5以下', '2.5', 'in'],
  ['1.2以降', '1.3', 'in'],
  // Letters.
  ['<=1.03D', '1.03C', 'in'],
  ['<=1.03D', '1.03E', 'out'],
  ['<=1.03D', '1.03', 'unsure'],
  ['< A17', 'A9', 'in'],
  ['< A17', '9', 'unsure'],
  ['<=W', 'V', 'in'],
  ['<=W', 'AA', 'out'],
  ['<= 15.2(5)EA.fc4', '15.2(4)EA', 'in'],
  // What is not understood is never outside.
  ['< V8.18.31 only if the basic authentication is used', '9.0', 'unsure'],
  ['All BIOS versions < V1.2.3N', '9.9', 'unsure'],
  ['NMC2 <= 6.9.6', '7.0', 'unsure'],
  ['<June/20/2023', '3.0', 'unsure'],
  ['versions including affected FTP server', '1.0', 'unsure'],
  ['>= 1.0 | >= 2.4', '0.9', 'unsure'],
  ['>=10 | <5', '7', 'unsure'],
  ['<= 4.0', '', 'unsure'],
  ['<= 4.0', '5.0 or newer', 'unsure'],
  ['<= 4.0', '約5.0', 'unsure'],
  ['<= 4.0', '5.0/5.1', 'unsure'],
  ['<= 4.0', '5.x', 'unsure'],
  ['<= 4.0', '1763-L16AWA', 'unsure'],
  ['HEN32204', '1.2', 'unsure'],
];

test.each(ROWS)('%s and a device on %s: %s', (range, version, expected) => {
  expect(membership(range, version)).toBe(expected);
});

/** Some makers state the hardware by the first digits of its serial number. */
test.each([
  ['<=The_first_5_digits_of_serial_No._"24061"', '24061-0001', 'in'],
  ['<=the_first_5_digits_of_serial_number_24061', '24062xxxx', 'out'],
  ['<= first five digits of serial number 24061', '17X1234', 'unsure'],
  ['<= first 2  digits of serial number are 08', '', 'unsure'],
] as const)('%s and a device numbered %s: %s', (range, serial, expected) => {
  expect(membership(range, '9.9', serial)).toBe(expected);
});

test.each([
  ['V33.016', ['33', '16']],
  ['Ver.1.280', ['1', '280']],
  ['ファームウェアバージョン 1.05', ['1', '5']],
  ['FW 1.2.10.9', ['1', '2', '10', '9']],
  ['02.03.04(15)', ['2', '3', '4', '15']],
  ['9.90 Service Pack 2', ['9', '90', 'sp', '2']],
] as const)('the parts of %s', (text, parts) => {
  expect(readVersion(text)?.parts.map(({ value }) => value)).toEqual(parts);
});

test.each(['', '不明', '1.2 - 1.5', '1.0 1.5', '1.2+', '3.X.14', '1.2, 1.3', 'latest', '1.2 preliminary'])(
  '%s is no version that is understood',
  (text) => {
    expect(readVersion(text)).toBeNull();
  },
);
