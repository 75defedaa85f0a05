import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import { withOffice, type Office } from '../../test/libreoffice/withOffice';
import type { Measured } from './chromiumPage';
import { milliseconds, type Figure } from './figure';
import { IMPACT_TABLE, REQUIRED_TABLE, type LookupTable } from './lookupTables';

const SIZES = [1, 1_000, 100_000];
const ROUNDS = 3;

/** The native lookup as a workbook: arguments in A and B, formulas in C, the table at G1. */
async function lookupBook(table: LookupTable, rows: number): Promise<Buffer> {
  const book = new Workbook();
  const sheet = book.addWorksheet('Sheet1');
  for (let row = 1; row <= rows; row += 1) {
    const [first, second] = table.pairs[(row - 1) % table.pairs.length] ?? ['', ''];
    const formula = table.native(`A${row}`, `B${row}`).slice(1);
    sheet.getRow(row).values = [first, second, { formula }];
  }
  table.cells.forEach((cells, row) =>
    cells.forEach((text, column) => (sheet.getCell(row + 1, column + 7).value = text)),
  );
  return Buffer.from(await book.xlsx.writeBuffer());
}

async function timed<T>(run: () => Promise<T>): Promise<[number, T]> {
  const start = performance.now();
  const result = await run();
  return [performance.now() - start, result];
}

async function measure(
  office: Office,
  folder: string,
  table: LookupTable,
  rows: number,
): Promise<readonly Figure[]> {
  const path = join(folder, `${table.name}-${rows}.xlsx`);
  writeFileSync(path, await lookupBook(table, rows));
  const [load] = await timed(() => office.open(path));
  const last = { sheet: 'Sheet1', cell: `C${rows}` };
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const [time, [value]] = await timed(() => office.edit([], [last]));
    if (value !== table.results[(rows - 1) % table.pairs.length])
      throw new Error(`row ${rows}: ${JSON.stringify(value)}`);
    times.push(time);
  }
  const size = rows.toLocaleString('en');
  return [
    milliseconds(
      {
        name: `office.load.${table.name}.${rows}`,
        what: `LibreOffice opens ${size} INDEX/MATCH cells like IIOT.${table.name}`,
      },
      [load],
    ),
    milliseconds(
      {
        name: `office.native${table.name}.${rows}`,
        what: `LibreOffice calculates ${size} INDEX/MATCH cells like IIOT.${table.name}`,
      },
      times,
    ),
  ];
}

/** Native lookups in LibreOffice, headless; a question and its answer cost some milliseconds by themselves. */
export async function officeFigures(): Promise<Measured> {
  try {
    const figures = await withOffice(async (office, folder) => {
      const all: Figure[] = [];
      for (const table of [IMPACT_TABLE, REQUIRED_TABLE])
        for (const rows of SIZES) all.push(...(await measure(office, folder, table, rows)));
      return all;
    });
    return { figures, notMeasured: [] };
  } catch (error) {
    return { figures: [], notMeasured: [{ name: 'office.*', why: String(error) }] };
  }
}
