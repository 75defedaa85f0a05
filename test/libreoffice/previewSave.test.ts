import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { caseTemplate } from '../../src/core/sheets/caseTemplate';
import { openXlsx } from '../../src/preview/file/open';
import { saveXlsx } from '../../src/preview/file/save';
import { parseReference } from '../../src/workbook/place/sheetReference';
import { openPackage } from '../../src/workbook/file/read/openPackage';
import { readWorkbook } from '../../src/workbook/file/read/readWorkbook';
import { writeWorkbook } from '../../src/workbook/file/write/writeWorkbook';
import { withOffice } from './withOffice';

/** What a person enters in the preview, by defined name. */
const ENTRIES = { 用途: '制御', 利用ケース: '本番利用', 機器名: '流量計 <A> & "B"' } as const;

/** The Japanese PA template with the entries in its grid, as the preview saves it. */
function savedBook(): Uint8Array {
  const template = writeWorkbook(caseTemplate('PA', 'ja'));
  const { snapshot, source } = openXlsx(template);
  const { names } = readWorkbook(openPackage(template));
  for (const [name, value] of Object.entries(ENTRIES)) {
    const place = parseReference(names.find((each) => each.name === name)?.ref ?? '');
    const sheet = Object.values(snapshot.sheets).find((each) => each.name === place?.sheet);
    const cell = place && sheet?.cellData?.[place.startRow]?.[place.startColumn];
    if (!cell) throw new Error(`no cell for ${name}`);
    Object.assign(cell, { v: value, t: 1 });
  }
  return saveXlsx(source, snapshot);
}

test('LibreOffice opens what the preview saved and calculates with the new values', async () => {
  const read = await withOffice(async (office, folder) => {
    const path = join(folder, 'saved.xlsx');
    writeFileSync(path, savedBook());
    const sheets = await office.open(path);
    const names = [...Object.keys(ENTRIES), '事業影響度'].map((name) => ({ name }));
    return { sheets, values: await office.edit([], names), errors: await office.errors() };
  });
  expect(read.sheets).toContain('表紙');
  expect(read.values).toEqual([...Object.values(ENTRIES), '高']);
  expect(read.errors).toEqual([]);
}, 120_000);
