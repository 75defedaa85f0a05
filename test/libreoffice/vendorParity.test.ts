import fc from '../seeded';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { noteForReport } from '../../tools/template-records';
import { CATALOGUE } from '../../src/core/guide/catalogue';
import type { CheckItem } from '../../src/core/guide/item';
import { LANGUAGES, type Language } from '../../src/core/model/language';
import { a1 } from '../../src/core/model/address';
import { cellWords } from '../../src/core/sheets/cellWords';
import { FIRST_VENDOR_ROW, vendorColumn, type VendorField } from '../../src/core/sheets/vendor/vendorLayout';
import { vendorTemplate } from '../../src/core/sheets/vendor/vendorTemplate';
import { VENDOR_TEXT } from '../../src/core/sheets/vendor/vendorWords';
import { check } from '../../src/functions/check';
import { writeWorkbook } from '../../src/workbook/file/write/writeWorkbook';
import { withOffice, type Edit } from './withOffice';

const RUNS = 12;
const ITEMS = CATALOGUE.filter(({ owner }) => owner === 'vendor');
const INSTALL = 46450;

const serial = fc.integer({ min: 46300, max: 46600 });
const text = fc.constantFrom('文書A 3頁', '文書A 3頁', null);

/** What a vendor may have written into one row. */
function rowOf(item: CheckItem, language: Language) {
  const words = item.answers.map((choice) => choice[language]);
  return fc.record({
    answer: fc.constantFrom<string | null>(null, '？？', ...words, ...words),
    evidence: text,
    remark: text,
    due: fc.option(serial),
  });
}

type VendorRow = Readonly<Record<'answer' | 'evidence' | 'remark', string | null> & { due: number | null }>;

function editsOf(rows: readonly VendorRow[], language: Language): Edit[] {
  const sheet = VENDOR_TEXT.sheet[language];
  return rows.flatMap((row, index) =>
    (Object.keys(row) as (keyof VendorRow & VendorField)[]).map((field) => ({
      sheet,
      cell: a1(vendorColumn(field), FIRST_VENDOR_ROW + index),
      value: row[field],
    })),
  );
}

test.each(LANGUAGES)(
  "the vendor's states are those of the rules (%s)",
  async (language) => {
    const template = vendorTemplate(language);
    const { required } = cellWords(language).requirements;
    const samples = fc.sample(fc.tuple(...ITEMS.map((item) => rowOf(item, language))), {
      numRuns: RUNS,
      seed: 20261101,
    });
    const states = ITEMS.map((_item, index) => ({
      sheet: VENDOR_TEXT.sheet[language],
      cell: a1(vendorColumn('state'), FIRST_VENDOR_ROW + index),
    }));
    const install = { name: language === 'ja' ? '設置予定日' : 'InstallDate', value: INSTALL };
    let compared = 0;
    const seen = new Set<unknown>();
    await withOffice(async (office, folder) => {
      const path = join(folder, 'vendor.xlsx');
      writeFileSync(path, writeWorkbook(template));
      await office.open(path);
      for (const rows of samples) {
        const shown = await office.edit([install, ...editsOf(rows, language)], states);
        const decided = ITEMS.map(({ id }, index) => {
          const { answer, evidence, remark, due } = rows[index]!;
          return [check(id, required, answer, evidence, remark, due, INSTALL)].flat(2)[0];
        });
        expect(shown).toEqual(decided);
        compared += shown.length;
        shown.forEach((state) => seen.add(state));
      }
    });
    expect(seen.size).toBeGreaterThan(6);
    noteForReport(template, 'rules', compared);
  },
  120_000,
);
