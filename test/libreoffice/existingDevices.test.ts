import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '../../src/core/model/language';
import { STATE_WORDS } from '../../src/core/sheets/register/existingState';
import { EXISTING_TEXT } from '../../src/core/sheets/register/existingWords';
import { registerTemplate } from '../../src/core/sheets/register/registerTemplate';
import { readDevices } from '../../src/workbook/file/list/readDevices';
import { writeWorkbook } from '../../src/workbook/file/write/writeWorkbook';
import { openXmlErrorsOfAll } from '../workbook/file/openXmlErrors';
import { emptyRegister, LEDGER, NEXT, readInto } from '../workbook/register/existingLists';
import { withOffice } from './withOffice';

jest.setTimeout(600_000);

/** A register made before there were lists of devices. */
function olderRegister(language: Language): Uint8Array {
  const template = registerTemplate(language);
  return writeWorkbook({
    ...template,
    sheets: template.sheets.filter(({ key }) => key !== 'existing' && key !== 'lists'),
  });
}

test('what is written is in order for the SDK by which Excel files are checked', async () => {
  const books = [...LANGUAGES.map(emptyRegister), ...LANGUAGES.map(olderRegister)].map(
    (bytes) => readInto([LEDGER], '2026-10-01', bytes).bytes,
  );
  expect(await openXmlErrorsOfAll(books)).toEqual([[], [], [], []]);
});

test.each(LANGUAGES)(
  'a reason typed without the add-in shows at once; what an office saves is read on (%s)',
  async (language) => {
    const { bytes } = readInto([LEDGER], '2026-10-01', emptyRegister(language));
    await withOffice(async (office, folder) => {
      writeFileSync(join(folder, 'a.xlsx'), bytes);
      await office.open(join(folder, 'a.xlsx'));
      const sheet = EXISTING_TEXT.sheet[language];
      const states = ['B5', 'B6', 'B7', 'B9'].map((cell) => ({ sheet, cell }));
      const typed = [
        { sheet, cell: 'D5', value: '通信なし' },
        { sheet, cell: 'C6', value: 'C-7' },
      ];
      const [excluded, hasCase, open, blank] = await office.edit(typed, states);
      expect(excluded).toContain(STATE_WORDS.excluded[language]);
      expect(excluded).toContain('通信なし');
      expect(hasCase).toContain('C-7');
      expect(open).toBe(STATE_WORDS.notAssessed[language]);
      expect(blank ?? '').toBe('');
      await office.saveXlsx(join(folder, 'b.xlsx'));
      const saved = new Uint8Array(readFileSync(join(folder, 'b.xlsx')));
      expect(readDevices(saved, 'b.xlsx')).toEqual(
        readDevices(bytes, 'a.xlsx').map((found, index) =>
          index === 1 ? { ...found, caseNumber: 'C-7' } : found,
        ),
      );
      const next = readInto([NEXT], '2027-01-15', saved);
      expect(next.entries[0]).toMatchObject({
        added: ['A-4'],
        changed: ['温調計', 'A-1'],
        unchanged: ['A-2'],
        gone: ['A-3'],
      });
    });
  },
);
