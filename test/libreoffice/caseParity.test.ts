import fc from 'fast-check';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assessCase } from '../../src/core/assessment/assessCase';
import type { CaseAssessment } from '../../src/core/assessment/assessment';
import type { CaseReading } from '../../src/core/assessment/reading';
import { ITEMS } from '../../src/core/guide/catalogue';
import { LANGUAGES } from '../../src/core/guide/language';
import { SECTORS } from '../../src/core/guide/terms';
import { caseTemplate } from '../../src/core/template/caseTemplate';
import { cellWords } from '../../src/core/template/cellWords';
import { stateText } from '../../src/core/text/stateText';
import { textOf } from '../../src/core/text/text';
import { readCase } from '../../src/workbook/file/read/case/readCase';
import { openPackage } from '../../src/workbook/file/read/openPackage';
import { readWorkbook } from '../../src/workbook/file/read/readWorkbook';
import { writeWorkbook } from '../../src/workbook/file/write/writeWorkbook';
import { caseEdits, type CaseEdits } from '../arbitraries/caseEdits';
import { withOffice, type Edit, type Office } from './withOffice';

/** Cases per template; the seed makes a failure repeatable. */
const CASES = 6;
const SEED = 20260930;

/** What a cell shows beside what the rules say it should show. */
interface Difference {
  readonly what: string;
  readonly cell: unknown;
  readonly core: unknown;
}

describe('LibreOffice without the add-in shows what the rules decide', () => {
  for (const sector of SECTORS) {
    for (const language of LANGUAGES) {
      test(`${sector} ${language}`, async () => {
        const samples = fc.sample(caseEdits(sector, language), { numRuns: CASES, seed: SEED });
        const template = writeWorkbook(caseTemplate(sector, language));
        const compared = await withOffice(async (office, folder) => {
          const path = join(folder, 'template.xlsx');
          writeFileSync(path, template);
          await office.open(path);
          let cells = 0;
          for (const sample of samples) {
            const reading = await fillIn(office, join(folder, 'saved.xlsx'), sample);
            const differences = compare(reading, assessCase(reading));
            expect(differences.filter(({ cell, core }) => cell !== core)).toEqual([]);
            cells += differences.length;
          }
          return cells;
        });
        expect(compared).toBeGreaterThan(CASES * 300);
      }, 120_000);
    }
  }
});

/** Every sample says something about every input cell, so one open workbook serves all of them. */
async function fillIn(office: Office, saved: string, sample: CaseEdits): Promise<CaseReading> {
  const edits: Edit[] = [...sample.cover, ...sample.rows];
  await office.edit(edits, []);
  await office.saveXlsx(saved);
  return readCase(readWorkbook(openPackage(new Uint8Array(readFileSync(saved)))));
}

/** Every computed cell of the case, blank cells as empty text. */
function compare(reading: CaseReading, assessment: CaseAssessment): Difference[] {
  const { language, cover } = reading;
  const words = cellWords(language);
  const text = textOf(language);
  const level = assessment.impact.level;
  const matrix = assessment.impact.matrix;
  const rows = new Map(reading.rows.map((row) => [row.itemId, row]));
  return [
    { what: 'impactLevel', cell: cover.impactLevel, core: level ? words.levels[level] : words.undecided },
    { what: 'matrixLevel', cell: cover.matrixLevel, core: matrix ? words.levels[matrix] : words.undecided },
    {
      what: 'impactStatus',
      cell: cover.impactStatus,
      core: words.statuses[assessment.impact.status],
    },
    { what: 'criteria', cell: cover.criteria ?? '', core: level ? words.criteria[level] : '' },
    { what: 'labelValid', cell: cover.labelValid, core: assessment.labelValid },
    { what: 'verdict', cell: cover.verdict, core: words.verdicts[assessment.intake] },
    ...assessment.rows.flatMap(({ itemId, requirement, state, code }) => {
      const { fields } = rows.get(itemId)!;
      const shown = stateText(ITEMS.get(itemId)!, state, code, language);
      return [
        { what: `${itemId} required`, cell: fields.required ?? '', core: text.requirements[requirement] },
        { what: `${itemId} state`, cell: fields.state ?? '', core: shown },
      ];
    }),
  ];
}
