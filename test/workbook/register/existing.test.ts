import { textOfCell } from '../../../src/core/model/cell';
import { LANGUAGES } from '../../../src/core/model/language';
import type { ExistingField } from '../../../src/core/sheets/register/existingColumns';
import { registerTemplate } from '../../../src/core/sheets/register/registerTemplate';
import { readDevices } from '../../../src/workbook/file/list/readDevices';
import { openPackage } from '../../../src/workbook/file/read/openPackage';
import { readValues } from '../../../src/workbook/file/read/values/readValues';
import { putSheets } from '../../../src/workbook/file/register/putRegister';
import { writeWorkbook } from '../../../src/workbook/file/write/writeWorkbook';
import { placeExisting, placeLists } from '../../../src/workbook/place/register/placeExisting';
import { lintWorkbook } from '../../../tools/xlsx-lint/lintWorkbook';
import { arbitraryDevices } from '../../arbitraries/devices';
import fc from '../../seeded';
import { listText, PLAIN_LAYOUT } from '../list/listText';
import { csv, emptyRegister, EXPORT, HEAD, LEDGER, NEXT, readInto } from './existingLists';

const placeOf = (bytes: Uint8Array) => placeExisting(readValues(openPackage(bytes)).sheets)!;
const cell = (bytes: Uint8Array, no: number, field: ExistingField): string =>
  textOfCell(placeOf(bytes).rows.find(({ known }) => known.no === no)!.values[field] ?? null);

/** The register after somebody typed into cells of 既設機器. */
function typed(bytes: Uint8Array, no: number, values: Partial<Record<ExistingField, string>>): Uint8Array {
  const place = placeOf(bytes);
  const { row } = place.rows.find(({ known }) => known.no === no)!;
  const cells = Object.entries(values).map(([field, value]) => ({
    column: place.columns.get(field as ExistingField)!,
    value: value === '' ? null : value,
  }));
  return putSheets(openPackage(bytes), [{ sheet: place.sheet, row, cells }], new Map());
}

test('the next list of a quarter says what is new, changed, the same and gone', () => {
  const first = readInto([LEDGER], '2026-10-01');
  expect(first.entries).toEqual([
    { source: '台帳', added: ['A-1', 'A-2', 'A-3', '温調計'], changed: [], unchanged: [], gone: [] },
  ]);
  const next = readInto([NEXT], '2027-01-15', first.bytes);
  expect(next.entries).toEqual([
    { source: '台帳', added: ['A-4'], changed: ['温調計', 'A-1'], unchanged: ['A-2'], gone: ['A-3'] },
  ]);
  expect(cell(next.bytes, 1, 'version')).toBe('1.290');
  expect(cell(next.bytes, 1, 'change')).toBe(
    '2027-01-15 バージョン：1.280 → 1.290\nバージョンが変わりました。設定と脆弱性情報を確認してください。',
  );
  expect(cell(next.bytes, 3, 'goneOn')).not.toBe('');
  expect(cell(next.bytes, 2, 'remarks')).toBe('=1+1');
  expect(readDevices(next.bytes, 'register.xlsx').map(({ device }) => device.asset)).toEqual([
    'A-1',
    'A-2',
    '',
    'A-4',
  ]);
});

test('a list read twice changes nothing', () => {
  fc.assert(
    fc.property(arbitraryDevices, (devices) => {
      const list = { file: 'list.csv', text: listText(devices, PLAIN_LAYOUT) };
      const { bytes } = readInto([list], '2026-10-01');
      expect(readDevices(bytes, 'register.xlsx').map(({ device }) => device)).toEqual(devices);
      const again = readInto([list], '2026-10-01', bytes);
      expect(again.entries[0]).toMatchObject({ added: [], changed: [], gone: [] });
      expect(again.bytes).toEqual(bytes);
      const [newest] = readInto(
        [{ ...list, text: listText([...devices].reverse(), PLAIN_LAYOUT) }],
        '2027-01-01',
        bytes,
      ).entries;
      expect(newest).toMatchObject({ added: [], changed: [], gone: [] });
    }),
    { numRuns: 6 },
  );
});

test('what the head office typed stays, in its own columns and in those of the lists', () => {
  const { bytes } = readInto([LEDGER], '2026-10-01');
  const worked = typed(typed(bytes, 1, { caseNumber: 'C-7', notes: '来月確認' }), 2, {
    exclusion: '通信なし',
    version: '3.0',
  });
  const corrected = typed(worked, 1, { version: '1.285' });
  const next = readInto([NEXT], '2027-01-15', corrected).bytes;
  expect(cell(next, 1, 'caseNumber')).toBe('C-7');
  expect(cell(next, 1, 'notes')).toBe('来月確認');
  expect(cell(next, 2, 'exclusion')).toBe('通信なし');
  expect(cell(next, 2, 'version')).toBe('3.0');
  expect(cell(next, 1, 'version')).toBe('1.285');
  expect(cell(next, 1, 'check')).toContain('「1.290」');
});

test('a device that another list has as well is one device, and is gone only where no list has it', () => {
  const both = readInto([LEDGER, EXPORT], '2026-10-01');
  expect(both.entries[1]).toMatchObject({ source: 'export', added: ['plc-1', 'cam-9'] });
  const { rows } = placeOf(both.bytes);
  expect(rows.map(({ known }) => known.sightings.map(({ source }) => source))).toEqual([
    ['台帳', 'export'],
    ['台帳'],
    ['台帳'],
    ['台帳'],
    ['export'],
  ]);
  expect(cell(both.bytes, 1, 'ip')).toBe('10.0.0.1');
  expect(cell(both.bytes, 1, 'check')).toBe('exportではバージョンが「1.300」です。');
  const without = {
    file: 'export.csv',
    text: csv(...EXPORT.text.trim().split('\r\n').slice(0, 1), 'cam-9,Keyence,IV3,Z9,,10.0.0.9'),
  };
  const next = readInto([without], '2027-01-01', both.bytes);
  expect(next.entries[0]).toMatchObject({ unchanged: ['cam-9'], gone: [] });
  const ledger = { ...LEDGER, text: csv(HEAD, 'A-2,検査カメラ,キーエンス,CV-X480F,S2,,検査,=1+1') };
  expect(readInto([ledger], '2027-01-01', next.bytes).entries[0]!.gone).toEqual(['A-1', 'A-3', '温調計']);
  expect(readInto([ledger], '2027-01-01', both.bytes).entries[0]!.gone).toEqual(['A-3', '温調計']);
});

test('a device that comes back has its row again', () => {
  const { bytes } = readInto([LEDGER], '2026-10-01');
  const gone = readInto([NEXT], '2027-01-15', typed(bytes, 3, { exclusion: '撤去予定' })).bytes;
  const back = readInto([LEDGER], '2027-04-01', gone).bytes;
  expect(cell(back, 3, 'goneOn')).toBe('');
  expect(cell(back, 3, 'exclusion')).toBe('撤去予定');
});

test('numbers that two plants give to other devices make no one device', () => {
  const other = {
    file: 'plant2.csv',
    text: csv(HEAD, 'A-1,ポンプ,荏原,EVM-5,,,ポンプ室,', 'A-2,ファン,荏原,SR-3,,,屋上,'),
  };
  const { bytes } = readInto([LEDGER, other], '2026-10-01');
  expect(placeOf(bytes).rows).toHaveLength(6);
});

test('another list of the same name is told apart; a person can say which list it is', () => {
  const other = {
    ...LEDGER,
    text: csv(
      HEAD,
      ...['B-1', 'B-2', 'B-3', 'B-4'].map((asset) => `${asset},ポンプ,荏原,${asset}X,,,ポンプ室,`),
    ),
  };
  const { bytes, entries } = readInto([LEDGER, other], '2026-10-01');
  expect(entries.map(({ source }) => source)).toEqual(['台帳', '台帳 (2)']);
  const again = readInto([other, LEDGER], '2027-01-01', bytes);
  expect(again.entries.map(({ source, added, gone }) => ({ source, added, gone }))).toEqual([
    { source: '台帳 (2)', added: [], gone: [] },
    { source: '台帳', added: [], gone: [] },
  ]);
  const named = readInto([{ ...other, source: '台帳' }], '2027-01-01', bytes);
  expect(named.entries[0]).toMatchObject({ source: '台帳', gone: ['A-1', 'A-2', 'A-3', '温調計'] });
});

test('columns that a person corrected in the register are read that way next time', () => {
  const list = { file: 'list.csv', text: csv('管理番号,機器名,型番,呼び', 'A-1,PLC,FX5U,監視用') };
  const { bytes } = readInto([list], '2026-10-01');
  const sheets = readValues(openPackage(bytes)).sheets;
  const place = placeLists(sheets)!;
  const columns = textOfCell(place.rows[0]!.values.columns ?? null);
  expect(columns.split('\n').at(-1)).toBe('呼び → 使わない');
  const corrected = putSheets(
    openPackage(bytes),
    [
      {
        sheet: place.sheet,
        row: place.rows[0]!.row,
        cells: [
          { column: place.columns.get('columns')!, value: columns.replace('呼び → 使わない', '呼び → 用途') },
        ],
      },
    ],
    new Map(),
  );
  const next = readInto([{ ...list, file: 'other name.csv' }], '2027-01-01', corrected);
  expect(readDevices(bytes, 'register.xlsx').map(({ device }) => device.use)).toEqual(['']);
  expect(readDevices(next.bytes, 'register.xlsx').map(({ device }) => device.use)).toEqual(['監視用']);
});

test('rows that people sorted, and devices that they typed, are found again', () => {
  const { bytes } = readInto([LEDGER], '2026-10-01');
  const place = placeOf(bytes);
  const asset = place.columns.get('asset')!;
  const name = place.columns.get('name')!;
  const own = putSheets(
    openPackage(bytes),
    [
      {
        sheet: place.sheet,
        row: place.nextRow,
        cells: [
          { column: asset, value: 'A-4' },
          { column: name, value: 'ロボット（仮）' },
        ],
      },
    ],
    new Map(),
  );
  const next = readInto([NEXT], '2027-01-15', own).bytes;
  const { rows } = placeOf(next);
  expect(rows).toHaveLength(5);
  expect(cell(next, 5, 'name')).toBe('ロボット（仮）');
  expect(cell(next, 5, 'model')).toBe('R-30iB');
});

/** A register that was made before there were lists, and one of today, each after two readings. */
test.each(LANGUAGES)('a register made before there were lists gets their sheets (%s)', (language) => {
  const template = registerTemplate(language);
  const sheets = template.sheets.filter(({ key }) => key !== 'existing' && key !== 'lists');
  const twice = (bytes: Uint8Array) =>
    readInto([NEXT], '2027-01-15', readInto([LEDGER], '2026-10-01', bytes).bytes).bytes;
  const [older, newer] = [twice(writeWorkbook({ ...template, sheets })), twice(emptyRegister(language))];
  expect(placeOf(older).rows).toEqual(placeOf(newer).rows);
  expect([lintWorkbook(older), lintWorkbook(newer)]).toEqual([[], []]);
});
