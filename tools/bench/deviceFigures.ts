import { Workbook } from 'exceljs';
import Papa from 'papaparse';
import { readList } from '../../src/core/devices/readList';
import { readLists, type FileGrid } from '../../src/workbook/file/list/readLists';
import { fillExisting } from '../../src/workbook/file/register/fillExisting';
import { newRegister } from '../../src/workbook/file/register/fillRegister';
import { against, figure, milliseconds, type Effort, type Figure } from './figure';
import { takeTurnsAsync } from './measure';
import { megabytesHeldBy } from './memory';

const ROWS = 20_000;
const HEADINGS = [
  '管理番号',
  '機器名',
  'メーカー',
  '型番',
  '製造番号',
  'バージョン',
  'IPアドレス',
  'MACアドレス',
  '設置場所',
  '管理部門',
  '導入年月',
  '台数',
  '備考',
];
const pair = (number: number): string => (number & 255).toString(16).padStart(2, '0');

/** A ledger as plants keep it: company forms, ditto marks, full width, era dates, counts with units. */
function ledger(rows: number): readonly (readonly string[])[] {
  return Array.from({ length: rows }, (_, row) => [
    `A-${row}`,
    `機器${row}`,
    row % 7 === 0 ? '三菱電機㈱' : '〃',
    'ＦＸ５Ｕ－３２ＭＴ',
    `S${row}`,
    `1.${row % 300}`,
    `10.${row >> 16}.${(row >> 8) & 255}.${row & 255}`,
    `28-E9-8E-${pair(row >> 16)}-${pair(row >> 8)}-${pair(row)}`,
    `第二工場　組立${row % 50}`,
    '生産技術課',
    `令和${1 + (row % 7)}年${1 + (row % 12)}月`,
    '１台',
    row % 5 === 0 ? '更新予定' : '',
  ]);
}

async function bookOf(rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  const book = new Workbook();
  book.addWorksheet('一覧').addRows([[...HEADINGS], ...rows.map((row) => [...row])]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const devicesIn = (grids: readonly FileGrid[]): number =>
  grids.reduce(
    (sum, grid) => sum + readList(grid, { sheet: grid.sheet, isHiddenSheet: grid.isHidden }).devices.length,
    0,
  );

/** Lists of 20,000 devices, beside a CSV library and ExcelJS that read the same file and nothing more. */
export async function deviceFigures({ rounds, scale }: Effort): Promise<readonly Figure[]> {
  const count = Math.max(200, Math.round(ROWS * scale));
  const rows = ledger(count);
  const text = [HEADINGS, ...rows].map((row) => row.join(',')).join('\r\n');
  const [csv, book] = [new TextEncoder().encode(text), await bookOf(rows)];
  const readCsv = () => devicesIn(readLists(csv, 'list.csv'));
  const readBook = () => devicesIn(readLists(book, 'list.xlsx'));
  // Its types ask for an older Node's Buffer; the bytes are the same.
  const load = () => new Workbook().xlsx.load(book as unknown as ArrayBuffer);
  const taken = () => {
    const { collector, write } = fillExisting(newRegister('ja'), '2026-11-23');
    for (const grid of readLists(csv, 'list.csv'))
      collector.read({ ...grid, file: 'list.csv', grid, source: null });
    return write().length;
  };
  const [ownCsv, papa, ownBook, excelJs, written] = await takeTurnsAsync(
    [
      { name: 'csv', prepare: () => readCsv },
      { name: 'Papa Parse', prepare: () => () => Papa.parse<string[]>(text, { delimiter: ',' }).data.length },
      { name: 'xlsx', prepare: () => readBook },
      { name: 'ExcelJS', prepare: () => load },
      { name: 'register', prepare: () => taken },
    ],
    Math.max(1, Math.ceil(rounds / 3)),
  );
  const what = `a ledger of ${count} devices`;
  const [held, heldByExcelJs] = [
    await megabytesHeldBy(() => readLists(book, 'list.xlsx')),
    await megabytesHeldBy(load),
  ];
  return [
    milliseconds(
      { name: 'devices.csv', what: `${what} in CSV decoded and understood` },
      ownCsv,
      1,
      against(ownCsv, papa, 'Papa Parse cutting the same text into fields'),
    ),
    milliseconds(
      {
        name: 'devices.xlsx',
        what: `${what} in .xlsx opened and understood`,
        target: { of: 'ratio', atMost: 1.5 },
      },
      ownBook,
      1,
      against(ownBook, excelJs, 'ExcelJS loading the same file and nothing more'),
    ),
    milliseconds(
      { name: 'devices.register', what: `${what} read into an empty register, file written` },
      written,
    ),
    figure({ name: 'devices.memory', what: `${what} in .xlsx held as a grid of texts` }, 'MB', [held], {
      ratio: held / heldByExcelJs,
      ratioTo: 'ExcelJS holding the same file',
    }),
  ];
}
