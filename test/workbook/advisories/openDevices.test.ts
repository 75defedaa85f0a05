import { strToU8 } from 'fflate';
import { registerTemplate } from '../../../src/core/sheets/register/registerTemplate';
import { openDevices } from '../../../src/workbook/file/advisories/openDevices';
import { fillRegister, newRegister } from '../../../src/workbook/file/register/fillRegister';
import { writeWorkbook } from '../../../src/workbook/file/write/writeWorkbook';
import { ROW } from '../../core/register/registerRows';
import { csv, readInto } from '../register/existingLists';

const LIST = csv('管理番号,機器名,メーカー,型番,バージョン', 'A-1,組立PLC,三菱電機㈱,FX5U-32MT/ES,1.280');

test('a list: its devices, with their rows', () => {
  expect(openDevices(strToU8(LIST), 'list.csv').devices).toMatchObject([
    { asset: 'A-1', row: 2, maker: '三菱電機', model: 'FX5U-32MT/ES', version: '1.280', caseNumber: '' },
  ]);
});

function withCases(bytes: Uint8Array): Uint8Array {
  const { register, write } = fillRegister(bytes);
  register.add({ ...ROW, caseId: 'C-1', maker: 'Omron', model: 'NX102' });
  return write('2026-11-01');
}

test('a register: existing devices, and cases that are none of them', () => {
  const { bytes } = readInto([{ file: 'list.csv', text: LIST }], '2026-11-01', withCases(newRegister('ja')));
  expect(
    openDevices(bytes, 'register.xlsx').devices.map(({ asset, maker, caseNumber }) => [
      asset,
      maker,
      caseNumber,
    ]),
  ).toEqual([
    ['A-1', '三菱電機', ''],
    ['', 'Omron', 'C-1'],
  ]);
});

test('a register from before there were existing devices: its cases alone', () => {
  const template = registerTemplate('en');
  const sheets = template.sheets.filter(({ key }) => !['existing', 'lists', 'advisories'].includes(key));
  const old = withCases(writeWorkbook({ ...template, sheets }));
  expect(openDevices(old, 'register.xlsx').devices.map(({ model, row }) => [model, row])).toEqual([
    ['NX102', 5],
  ]);
});
