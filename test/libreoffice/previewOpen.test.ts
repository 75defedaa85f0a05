import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALL_TEMPLATES } from '../../src/core/sheets/allTemplates';
import { openXlsx } from '../../src/preview/file/open';
import { saveXlsx } from '../../src/preview/file/save';
import { openPackage } from '../../src/workbook/file/read/openPackage';
import { readWorkbook } from '../../src/workbook/file/read/readWorkbook';
import { writeWorkbook } from '../../src/workbook/file/write/writeWorkbook';
import { withOffice } from './withOffice';

/** Files that LibreOffice itself has written, opened in the preview and saved from it. */
jest.setTimeout(240_000);

type Snapshot = ReturnType<typeof openXlsx>['snapshot'];

/** What our workbooks use: contents, validations, conditional formats, names, sheets and their protection. */
function used({ snapshot, source }: ReturnType<typeof openXlsx>): Record<string, unknown> {
  const sheets = snapshot.sheetOrder.map((key) => {
    const { name, hidden, mergeData, freeze, columnData } = snapshot.sheets[key] ?? {};
    return { name, hidden, mergeData, freeze, columnData, extras: source.sheets.get(key) };
  });
  return { sheets, cells: cellsOf(snapshot), resources: snapshot.resources };
}

const cellsOf = ({ sheets, sheetOrder }: Snapshot): unknown =>
  sheetOrder.map((key) =>
    Object.entries(sheets[key]?.cellData ?? {}).flatMap(([row, cells]) =>
      Object.entries((cells ?? {}) as Record<string, { v?: unknown; f?: unknown; custom?: unknown }>).map(
        ([column, { v, f, custom }]) => [row, column, v, f, custom],
      ),
    ),
  );

const template = (fileName: string): Uint8Array => {
  const description = ALL_TEMPLATES.find((each) => each.fileName.includes(fileName));
  if (description === undefined) throw new Error(`There is no ${fileName}.`);
  return writeWorkbook(description);
};

test.each(['iiot-case-pa.ja', 'iiot-vendor.en', 'iiot-register.ja'])(
  '%s as LibreOffice saves it goes through the preview unharmed',
  async (name) => {
    await withOffice(async (office, folder) => {
      const [given, converted, saved] = ['given', 'converted', 'saved'].map((each) =>
        join(folder, `${each}.xlsx`),
      ) as [string, string, string];
      const original = template(name);
      writeFileSync(given, original);
      const names = await office.open(given);
      await office.saveXlsx(converted);

      const bytes = new Uint8Array(readFileSync(converted));
      const opened = openXlsx(bytes);
      expect(opened.snapshot.sheetOrder.map((key) => opened.snapshot.sheets[key]?.name)).toEqual(names);
      const after = saveXlsx(opened.source, opened.snapshot);
      expect(used(openXlsx(after))).toEqual(used(openXlsx(bytes)));
      expect([...openPackage(after)]).toEqual([...openPackage(bytes)]);

      // LibreOffice keeps what our workbooks are made of, and the preview finds it there.
      const reading = (file: Uint8Array) => readWorkbook(openPackage(file));
      const defined = (file: Uint8Array) =>
        reading(file)
          .names.map((each) => each.name)
          .filter((each) => !each.startsWith('_xlnm'))
          .sort();
      expect(defined(after)).toEqual(defined(original));
      writeFileSync(saved, after);
      expect(await office.open(saved)).toEqual(names);
    });
  },
);
