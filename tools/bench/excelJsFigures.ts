import { Workbook } from 'exceljs';
import { assessCase } from '../../src/core/rules/assessment/assessCase';
import { LANGUAGES } from '../../src/core/model/language';
import { SECTORS } from '../../src/core/model/terms';
import { caseTemplate } from '../../src/core/sheets/caseTemplate';
import type { CellContent, WorkbookDescription } from '../../src/core/sheets/description';
import { readCaseFile } from '../../src/workbook/file/read/case/readCaseFile';
import { writeWorkbook } from '../../src/workbook/file/write/writeWorkbook';
import { against, milliseconds, type Effort, type Figure } from './figure';
import { takeTurnsAsync } from './measure';

const descriptions = (): readonly WorkbookDescription[] =>
  SECTORS.flatMap((sector) => LANGUAGES.map((language) => caseTemplate(sector, language)));

function bareValue(content: CellContent): string | number | boolean | null {
  if (content.kind === 'blank') return null;
  if (content.kind === 'text') return content.text;
  return content.kind === 'number' ? content.value : content.cached;
}

/** The values of a template alone: no style, formula, validation, format or protection. */
function bareWorkbook({ sheets }: WorkbookDescription): Workbook {
  const workbook = new Workbook();
  for (const { name, rows } of sheets) {
    const sheet = workbook.addWorksheet(name);
    for (const { row, cells } of rows) {
      for (const { column, content } of cells) sheet.getCell(row, column + 1).value = bareValue(content);
    }
  }
  return workbook;
}

async function writeBare(all: readonly WorkbookDescription[]): Promise<number> {
  let bytes = 0;
  for (const description of all) bytes += (await bareWorkbook(description).xlsx.writeBuffer()).byteLength;
  return bytes;
}

async function loadAll(files: readonly Uint8Array[]): Promise<number> {
  let sheets = 0;
  for (const bytes of files) {
    // Its types ask for an older Node's Buffer; the bytes are the same.
    const workbook = await new Workbook().xlsx.load(bytes as unknown as ArrayBuffer);
    sheets += workbook.worksheets.length;
  }
  return sheets;
}

/** The same work by ExcelJS, the usual library: ours must not be slower for what it does on top. */
export async function excelJsFigures({ rounds }: Effort): Promise<readonly Figure[]> {
  const all = descriptions();
  const files = all.map(writeWorkbook);
  const turns = Math.max(1, Math.ceil(rounds / 3));
  const [written, theirWritten] = await takeTurnsAsync(
    [
      { name: 'write', prepare: () => () => descriptions().map(writeWorkbook) },
      { name: 'ExcelJS write', prepare: () => () => writeBare(all) },
    ],
    turns,
  );
  const [assessed, loaded] = await takeTurnsAsync(
    [
      { name: 'assess', prepare: () => () => files.map((bytes) => assessCase(readCaseFile(bytes))) },
      { name: 'ExcelJS load', prepare: () => () => loadAll(files) },
    ],
    turns,
  );
  return [
    milliseconds(
      {
        name: 'excelJs.write',
        what: `all ${files.length} case templates with everything in them, description included`,
      },
      written,
      1,
      against(written, theirWritten, 'ExcelJS writing the same bare values alone'),
    ),
    milliseconds(
      {
        name: 'excelJs.read',
        what: 'one case workbook read and assessed: one entry of a register',
        target: { of: 'ratio', atMost: 1 / 2.4 },
      },
      assessed,
      files.length,
      against(assessed, loaded, 'ExcelJS loading the same file and nothing more'),
    ),
  ];
}
