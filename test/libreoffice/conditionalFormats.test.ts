import fc from 'fast-check';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assessCase } from '../../src/core/assessment/assessCase';
import type { CaseAssessment, RowAssessment } from '../../src/core/assessment/assessment';
import type { Language } from '../../src/core/guide/language';
import type { Sector } from '../../src/core/guide/terms';
import { caseTemplate } from '../../src/core/template/caseTemplate';
import { parseRange, rangeName } from '../../src/core/template/cellRange';
import type { SheetDescription, WorkbookDescription } from '../../src/core/template/description';
import { columnOf } from '../../src/core/template/rowFields';
import { STATE_LOOKS } from '../../src/core/template/sheets/stateFormats';
import { COLORS } from '../../src/core/template/styles';
import { writeWorkbook } from '../../src/workbook/file/write/writeWorkbook';
import { cellWords } from '../../src/core/template/cellWords';
import { COVER_FIELDS, type CoverField } from '../../src/core/template/coverFields';
import { caseEdits, type CaseEdits } from '../arbitraries/caseEdits';
import { fillCase } from './fillCase';
import { renderedRows, type RenderedCell } from './renderedRows';
import { withOffice } from './withOffice';

const SEED = 20261015;
const GREY = { fill: 'F7F7F7', color: '8A8A8A' };

/** Contradictions that the grid marks without the add-in: C1, C4–C6 and C8. */
const MARKED = new Set([
  'WRITE_WITHOUT_CONTROL',
  'SCENARIO_ABOVE_MATRIX',
  'SAFETY_OR_LEGAL',
  'UPDATE_CONTRADICTION',
  'COMM_NA_BUT_CONNECTED',
]);

interface Shown {
  readonly what: string;
  readonly shown: string;
  readonly expected: string;
}

const look = ({ fill, color }: { readonly fill: string | null; readonly color: string | null }) =>
  `${fill} ${color}`;
const lookOf = ({ fill, fontColor }: { readonly fill: string; readonly fontColor: string }) =>
  `${fill} ${fontColor}`;
const WHITE = `${COLORS.white} ${COLORS.text}`;

/** Look of 状態 that the rules ask for. */
function stateLook({ state, requirement }: RowAssessment): string {
  if (state !== 'none') return lookOf(STATE_LOOKS[state]);
  return requirement === 'notRequired' ? look(GREY) : WHITE;
}

/** Answer cells that contradict another answer, as `sheet!cell`. */
function contradicting({ findings }: CaseAssessment): Set<string> {
  const places = findings
    .filter(({ code }) => MARKED.has(code))
    .flatMap(({ place, others }) => [place, ...others]);
  return new Set(places.flatMap((place) => (place ? [`${place.sheet}!${place.cell}`] : [])));
}

function compareRow(
  row: RowAssessment,
  cells: readonly RenderedCell[],
  isContradicting: boolean,
): readonly Shown[] {
  const cell = (field: 'itemId' | 'answer' | 'state') => cells[columnOf(field)]!;
  const isGrey = row.requirement === 'notRequired';
  const answerFill = isContradicting ? STATE_LOOKS.incomplete.fill : isGrey ? GREY.fill : null;
  const shown = look(cell('state'));
  return [
    { what: `${row.itemId} state`, shown, expected: stateLook(row) },
    {
      what: `${row.itemId} id`,
      shown: String(cell('itemId').fill),
      expected: isGrey ? GREY.fill : COLORS.white,
    },
    {
      what: `${row.itemId} answer`,
      shown: String(cell('answer').fill),
      // Answers mirrored from the cover are computed: white instead of yellow.
      expected: answerFill ?? (/-USE-0[134]$/.test(row.itemId) ? COLORS.white : COLORS.input),
    },
  ];
}

/** Every other sample has a valid label and a low level, so that rows are waived or only recommended. */
function withLabel(sample: CaseEdits, index: number, language: Language): CaseEdits {
  if (index % 2 === 1) return sample;
  const w = cellWords(language);
  const values: Partial<Record<CoverField, string | number>> = {
    uses: w.uses.storage,
    useCase: w.useCases.verification,
    separated: w.yes,
    labelLevel: '☆1',
    labelNumber: 'STAR-0001',
    labelExpires: 46600,
    labelCovers: w.yes,
    asOf: 46300,
    hqLevel: w.levels.low,
  };
  const named = new Map<string, string | number | undefined>(
    COVER_FIELDS.map(({ field, name }) => [name[language], values[field]]),
  );
  const cover = sample.cover.map((edit) => ({ ...edit, value: named.get(edit.name) ?? edit.value }));
  return { ...sample, cover };
}

/** Fills samples into a case and compares the colours of every row with what the rules say. */
async function compareBook(book: WorkbookDescription, sector: Sector, language: Language, runs: number) {
  const samples = fc.sample(caseEdits(sector, language), { numRuns: runs, seed: SEED });
  return withOffice(async (office, folder) => {
    const path = join(folder, 'case.xlsx');
    writeFileSync(path, writeWorkbook(book));
    await office.open(path);
    const compared: Shown[] = [];
    const seen = new Set<string>();
    for (const [index, sample] of samples.entries()) {
      const filled = withLabel(sample, index, language);
      const { reading } = await fillCase(office, join(folder, 'saved.xlsx'), filled);
      const assessment = assessCase(reading);
      await office.saveHtml(join(folder, 'shown.html'));
      const rows = renderedRows(readFileSync(join(folder, 'shown.html'), 'utf8'));
      const marked = contradicting(assessment);
      for (const row of assessment.rows) {
        const answer = `${row.sheet}!F${row.row}`;
        compared.push(...compareRow(row, rows.get(row.itemId)!, marked.has(answer)));
        seen.add(row.state).add(row.requirement);
        if (marked.has(answer)) seen.add('contradicting');
      }
    }
    return { compared, seen };
  });
}

const wrong = (compared: readonly Shown[]) => compared.filter(({ shown, expected }) => shown !== expected);

function shownBook(book: WorkbookDescription): WorkbookDescription {
  return { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, state: 'visible' })) };
}

test.each([
  ['PA', 'ja', 6],
  ['FA', 'en', 4],
] as const)(
  '%s %s: every row is coloured as the rules decide',
  async (sector, language, runs) => {
    const book = shownBook(caseTemplate(sector, language));
    const { compared, seen } = await compareBook(book, sector, language, runs);
    expect(wrong(compared)).toEqual([]);
    expect(compared.length).toBeGreaterThan(runs * 450);
    const expected = [...Object.keys(STATE_LOOKS), 'none', 'notRequired', 'contradicting'];
    expect(expected.filter((what) => !seen.has(what))).toEqual([]);
  },
  120_000,
);

/** The same formats one row below where they belong. */
function oneRowOff(sheet: SheetDescription): SheetDescription {
  const conditionalFormats = sheet.conditionalFormats.map((format) => {
    const range = parseRange(format.range)!;
    const { startRow, endRow } = range;
    return { ...format, range: rangeName({ ...range, startRow: startRow + 1, endRow: endRow + 1 }) };
  });
  return { ...sheet, conditionalFormats };
}

test('formats anchored one row off are noticed', async () => {
  const book = shownBook(caseTemplate('PA', 'ja'));
  const moved = { ...book, sheets: book.sheets.map(oneRowOff) };
  const { compared } = await compareBook(moved, 'PA', 'ja', 1);
  expect(wrong(compared).length).toBeGreaterThan(100);
}, 60_000);
