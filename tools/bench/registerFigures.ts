import { Workbook } from 'exceljs';
import { assessCase } from '../../src/core/rules/assessment/assessCase';
import { collectRegister } from '../../src/core/register/collectRegister';
import { registerRow } from '../../src/core/register/registerRow';
import { caseTemplate } from '../../src/core/sheets/caseTemplate';
import { readCaseFile } from '../../src/workbook/file/read/case/readCaseFile';
import { fillRegister, newRegister } from '../../src/workbook/file/register/fillRegister';
import { writeWorkbook } from '../../src/workbook/file/write/writeWorkbook';
import { against, milliseconds, type Effort, type Figure } from './figure';
import { takeTurns, takeTurnsAsync } from './measure';

/** Enough for a figure per workbook; ExcelJS takes about half a second for each. */
const BOOKS = 60;
const ROWS = 100_000;
const READ_ON = '2026-11-23';

function readAll(bytes: Uint8Array, count: number): number {
  const register = collectRegister();
  for (let index = 0; index < count; index += 1) {
    const reading = readCaseFile(bytes);
    const row = registerRow(reading, assessCase(reading), { source: `${index}.xlsx`, readOn: READ_ON });
    register.add({ ...row, caseId: `C-${index}` });
  }
  return register.counts().added;
}

async function loadAll(bytes: Uint8Array, count: number): Promise<number> {
  let sheets = 0;
  for (let index = 0; index < count; index += 1) {
    // Its types ask for an older Node's Buffer; the bytes are the same.
    sheets += (await new Workbook().xlsx.load(bytes as unknown as ArrayBuffer)).worksheets.length;
  }
  return sheets;
}

/** Workbooks into a register, against ExcelJS loading them; and a large register as a file. */
export async function registerFigures({ scale }: Effort): Promise<readonly Figure[]> {
  const count = Math.max(5, Math.round(BOOKS * scale));
  const bytes = writeWorkbook(caseTemplate('PA', 'ja'));
  const [read, loaded] = await takeTurnsAsync(
    [
      { name: 'register', prepare: () => () => readAll(bytes, count) },
      { name: 'ExcelJS load', prepare: () => () => loadAll(bytes, count) },
    ],
    1,
  );
  return [
    milliseconds(
      {
        name: 'register.read',
        what: `${count} case workbooks read, assessed and collected, per workbook`,
        target: { of: 'ratio', atMost: 1 / 2.4 },
      },
      read,
      count,
      against(read, loaded, 'ExcelJS loading the same files and nothing more'),
    ),
    ...fileFigures(Math.max(100, Math.round(ROWS * scale))),
  ];
}

/** Writing a register as a file, and opening it again to update it. */
function fileFigures(rows: number): readonly Figure[] {
  const reading = readCaseFile(writeWorkbook(caseTemplate('PA', 'ja')));
  const row = registerRow(reading, assessCase(reading), { source: '', readOn: READ_ON });
  const filled = (): Uint8Array => {
    const { register, write } = fillRegister(newRegister('ja'));
    for (let index = 0; index < rows; index += 1)
      register.add({ ...row, caseId: `C-${index}`, device: `GW ${index}`, source: `${index}.xlsx` });
    return write(READ_ON);
  };
  const file = filled();
  const [written, opened] = takeTurns(
    [
      { name: 'write', prepare: () => filled },
      { name: 'open', prepare: () => () => fillRegister(file).register.counts() },
    ],
    1,
  );
  return [
    milliseconds(
      { name: 'register.write', what: `a register of ${rows} rows, ${file.length} bytes` },
      written,
    ),
    milliseconds({ name: 'register.open', what: `opening that file to update it` }, opened),
  ];
}
