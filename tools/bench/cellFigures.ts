import type { Browser, Page } from 'playwright-core';
import { inChromium, openPreview, paneOf, type Measured } from './chromiumPage';
import { milliseconds, type Compared, type Figure } from './figure';
import { IMPACT_TABLE, REQUIRED_TABLE, type LookupTable } from './lookupTables';

const LARGEST = 100_000;
const SIZES = [1, 1_000] as const;

/**
 * Arguments, table and formulas are written through office.js; timed is the way from the formulas to the last
 * value. Spaces keep the first argument of a function's calls apart, so that none is known before.
 */
const FILL = `(async ({ rows, table, isApart }) => {
  const spaces = (i) => [...i.toString(2)].map((bit) => (bit === '1' ? ' ' : '\\u3000')).join('');
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange().clear();
    sheet.getRange('A1:B' + rows).values = Array.from({ length: rows }, (_, row) => {
      const [first, second] = table.pairs[row % table.pairs.length];
      return [isApart ? first + spaces(row + 131072) : first, second];
    });
    const width = table.cells[0].length;
    sheet.getRange('G1').getResizedRange(table.cells.length - 1, width - 1).values = table.cells;
    await context.sync();
  });
})`;

const CALCULATE = `(async ({ address, formulas }) => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).formulas = formulas;
    await context.sync();
  });
})`;

interface Way {
  readonly rows: number;
  readonly isApart: boolean;
  readonly formulas: readonly string[];
}

const perRow = (rows: number, formula: (row: number) => string): string[] =>
  Array.from({ length: rows }, (_, row) => formula(row + 1));

/** Milliseconds from writing the formulas to their values, on a sheet of its own. */
async function timeWay(browser: Browser, base: string, table: LookupTable, way: Way): Promise<number> {
  const { page } = await openPreview(browser, `${base}/?template=blank&lang=ja`);
  const frame = await paneOf(page);
  const { rows, isApart, formulas } = way;
  await frame.evaluate(`${FILL}(${JSON.stringify({ rows, table, isApart })})`);
  await page.evaluate('iiotPreview.settled()');
  const begun: number = await page.evaluate('performance.now()');
  const given = { address: `C1:C${formulas.length}`, formulas: formulas.map((formula) => [formula]) };
  await frame.evaluate(`${CALCULATE}(${JSON.stringify(given)})`);
  await page.evaluate('iiotPreview.settled()');
  const ended: number = await page.evaluate('performance.now()');
  await checkEnds(page, table, rows);
  await page.context().close();
  return ended - begun;
}

/** The first and the last row must say what the table says, or nothing was measured. */
async function checkEnds(page: Page, table: LookupTable, rows: number): Promise<void> {
  for (const row of [1, rows]) {
    const found = await page.evaluate(`iiotPreview.getCell('Sheet1', 'C${row}')`);
    const expected = table.results[(row - 1) % table.pairs.length];
    if (found !== expected) throw new Error(`${table.name}, row ${row}: ${String(found)}, not ${expected}`);
  }
}

async function cellsAgainstNative(
  browser: Browser,
  base: string,
  table: LookupTable,
  rows: number,
): Promise<Figure[]> {
  const own = perRow(rows, (row) => table.call(`A${row}`, `B${row}`));
  const native = perRow(rows, (row) => table.native(`A${row}`, `B${row}`));
  const cells = await timeWay(browser, base, table, { rows, isApart: true, formulas: own });
  const lookup = await timeWay(browser, base, table, { rows, isApart: false, formulas: native });
  const size = rows.toLocaleString('en');
  const compared: Compared = {
    ratio: cells / lookup,
    ratioTo: 'the same lookup by INDEX/MATCH in the same grid',
  };
  return [
    milliseconds(
      {
        name: `cells.${table.name}.${rows}`,
        what: `${size} cells with IIOT.${table.name}, no two calls alike, through Microsoft's runtime`,
      },
      [cells],
      1,
      compared,
    ),
    milliseconds(
      { name: `cells.native${table.name}.${rows}`, what: `${size} cells with INDEX/MATCH in the same grid` },
      [lookup],
    ),
  ];
}

async function spilled(browser: Browser, base: string, table: LookupTable): Promise<Figure> {
  const formula = table.call(`A1:A${LARGEST}`, `B1:B${LARGEST}`);
  const time = await timeWay(browser, base, table, { rows: LARGEST, isApart: false, formulas: [formula] });
  return milliseconds(
    {
      name: `cells.${table.name}.spill`,
      what: `one IIOT.${table.name} over 100,000 rows, spilled, through Microsoft's runtime`,
    },
    [time],
  );
}

/** Custom functions as cells of the preview's grid, in one run with native lookups. */
export function cellFigures(): Promise<Measured> {
  return inChromium('cells.*', async (browser, base) => {
    const figures: Figure[] = [];
    for (const table of [IMPACT_TABLE, REQUIRED_TABLE]) {
      for (const rows of SIZES) figures.push(...(await cellsAgainstNative(browser, base, table, rows)));
      figures.push(await spilled(browser, base, table));
    }
    return figures;
  });
}
