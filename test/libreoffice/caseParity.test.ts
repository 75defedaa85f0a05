import fc from '../seeded';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assessCase } from '../../src/core/rules/assessment/assessCase';
import { LANGUAGES, type Language } from '../../src/core/model/language';
import { SECTORS, type Sector } from '../../src/core/model/terms';
import { caseTemplate } from '../../src/core/sheets/caseTemplate';
import { noteForReport } from '../../tools/template-records';
import { writeWorkbook } from '../../src/workbook/file/write/writeWorkbook';
import { caseEdits } from '../arbitraries/caseEdits';
import { fillCase, readSavedCase, type SavedCase } from './fillCase';
import { caseCells } from '../formulas/shown/caseCells';
import { differences } from '../formulas/shown/expectation';
import { withOffice } from './withOffice';

/** Cases per template; the seed makes a failure repeatable. */
const CASES = 8;
const SEED = 20260930;

const TEMPLATES = SECTORS.flatMap((sector) => LANGUAGES.map((language) => [sector, language] as const));

/** Every computed cell of one case; those that differ from the rules fail the test. */
function checked({ reading, cells }: SavedCase): number {
  const expected = caseCells({ reading, assessment: assessCase(reading) });
  expect(differences(expected, cells)).toEqual([]);
  return expected.length;
}

async function compareTemplate(sector: Sector, language: Language): Promise<number> {
  const samples = fc.sample(caseEdits(sector, language), { numRuns: CASES, seed: SEED });
  return withOffice(async (office, folder) => {
    const path = join(folder, 'template.xlsx');
    const saved = join(folder, 'saved.xlsx');
    writeFileSync(path, writeWorkbook(caseTemplate(sector, language)));
    await office.open(path);
    let cells = 0;
    for (const sample of samples) cells += checked(await fillCase(office, saved, sample));
    // What LibreOffice saved is a workbook like ours: opened, calculated and saved again, it says the same.
    const again = join(folder, 'again.xlsx');
    await office.open(saved);
    await office.edit([], []);
    await office.saveXlsx(again);
    return cells + checked(readSavedCase(again));
  });
}

describe('LibreOffice without the add-in shows what the rules decide', () => {
  test.each(TEMPLATES)(
    '%s %s',
    async (sector, language) => {
      const compared = await compareTemplate(sector, language);
      expect(compared).toBeGreaterThan((CASES + 1) * 300);
      noteForReport(caseTemplate(sector, language), 'rules', compared);
    },
    180_000,
  );
});
