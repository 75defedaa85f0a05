import fc from '../seeded';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assessCase } from '../../src/core/rules/assessment/assessCase';
import type { CaseAssessment, RowAssessment } from '../../src/core/rules/assessment/assessment';
import type { CaseReading } from '../../src/core/model/reading';
import { CONSISTENCY_CHECKS } from '../../src/core/guide/checks';
import type { Language } from '../../src/core/model/language';
import type { Sector } from '../../src/core/model/terms';
import { caseTemplate } from '../../src/core/sheets/caseTemplate';
import { parseRange, rangeName } from '../../src/core/model/cellRange';
import type { SheetDescription, WorkbookDescription } from '../../src/core/sheets/description';
import { columnOf, type RowField } from '../../src/core/model/rowFields';
import { STATE_LOOKS } from '../../src/core/sheets/case/stateFormats';
import { COLORS } from '../../src/core/sheets/styles';
import { writeWorkbook } from '../../src/workbook/file/write/writeWorkbook';
import { cellWords } from '../../src/core/sheets/cellWords';
import { COVER_FIELDS, type CoverField } from '../../src/core/model/coverFields';
import { caseEdits, type CaseEdits, type CellEdit } from '../arbitraries/caseEdits';
import { contradictionCases, itemPlace } from '../arbitraries/contradictionCases';
import type { ContradictionCode, MutualCode } from '../../src/core/text/contradictionCodes';
import { fillCase } from './fillCase';
import { renderedRows, type RenderedCell } from './renderedRows';
import { withOffice } from './withOffice';

const SEED = 20261015;
/**
 * Contradictions that are typed into the samples of a template, since chance alone brings few. C1 and C4 make the
 * level high, which ends C5, so it is in a sample of its own. marks.test.ts goes through all.
 */
const TYPED: readonly (readonly string[])[] = [['C7'], ['C1', 'C4', 'C6'], [], ['C5', 'C8', 'C9']];
const GREY = { fill: 'F7F7F7', color: '8A8A8A' };

/** Answers that wait for HQ without contradicting another one: their rows are not marked. */
const ALONE: ReadonlySet<string> = new Set<Exclude<ContradictionCode, MutualCode>>([
  'SCENARIO_UNKNOWN',
  'NOT_IIOT_DEVICE',
]);

/** Answers of the risk sheet that repeat a cover field, which is where the contradiction lies. */
const MIRRORED: Readonly<Partial<Record<CoverField, string>>> = {
  uses: 'USE-01',
  useCase: 'USE-03',
  separated: 'USE-04',
};

type CoverValues = Readonly<Partial<Record<CoverField, string | number | null>>>;

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

/**
 * Numbers of the contradictions (C1…) that each row is part of, by item id. LibreOffice exports colours of
 * conditional formats, not their number formats: marks.test.ts reads those in print.
 */
function contradictions(reading: CaseReading, { findings, impact }: CaseAssessment): Map<string, string[]> {
  const rowsAt = new Map(
    reading.rows.flatMap(({ sheet, cells, itemId }) =>
      Object.values(cells).map((cell) => [`${sheet}!${cell}`, itemId] as const),
    ),
  );
  for (const [field, place] of Object.entries(reading.coverPlaces)) {
    const mirror = MIRRORED[field as CoverField];
    if (mirror !== undefined) rowsAt.set(`${place.sheet}!${place.cell}`, `RISK-${reading.sector}-${mirror}`);
  }
  const marked = new Map<string, string[]>();
  for (const { code, place, others } of findings) {
    const check = CONSISTENCY_CHECKS.find((known) => known.code === code);
    // What HQ has decided on is settled; the separation (C2) is not for HQ to decide.
    const isSettled = check?.useStricter === true && impact.status !== 'hold';
    if (check === undefined || isSettled || ALONE.has(check.code)) continue;
    for (const at of [place, ...others]) {
      const itemId = at === null ? undefined : rowsAt.get(`${at.sheet}!${at.cell}`);
      if (itemId !== undefined) marked.set(itemId, [...(marked.get(itemId) ?? []), check.id].sort());
    }
  }
  return marked;
}

function compareRow(
  row: RowAssessment,
  cells: readonly RenderedCell[],
  numbers: readonly string[],
): readonly Shown[] {
  const cell = (field: RowField) => cells[columnOf(row.sheetKey, field)]!;
  const isGrey = row.requirement === 'notRequired';
  const isMarked = numbers.length > 0;
  const plain = isGrey ? GREY.fill : null;
  const fillOf = (field: 'answer' | 'remark') => {
    const cause = row.sheetKey === 'disposal' ? 'remark' : 'answer';
    if (isMarked && field === cause) return STATE_LOOKS.unmet.fill;
    // Answers mirrored from the cover are computed: white instead of yellow.
    const isComputed = field === 'answer' && /-USE-0[134]$/.test(row.itemId);
    return plain ?? (isComputed ? COLORS.white : COLORS.input);
  };
  const what = (part: string) => `${row.itemId} ${part}`;
  return [
    {
      what: what('state'),
      shown: look(cell('state')),
      expected: isMarked ? lookOf(STATE_LOOKS.unmet) : stateLook(row),
    },
    { what: what('id'), shown: String(cell('itemId').fill), expected: plain ?? COLORS.white },
    { what: what('answer'), shown: String(cell('answer').fill), expected: fillOf('answer') },
    { what: what('remark'), shown: String(cell('remark').fill), expected: fillOf('remark') },
  ];
}

/** What is typed to bring contradictions about, over answers that leave the level as the matrix has it. */
function contradicting(ids: readonly string[], sector: Sector, language: Language): readonly CellEdit[] {
  const w = cellWords(language);
  const answer = (id: string, value: string): CellEdit => ({
    ...itemPlace(`RISK-${sector}-${id}`, 'answer', language),
    value,
  });
  const calm = [answer('USE-02', w.no), ...['01', '02', '03'].map((n) => answer(`SCN-${n}`, w.levels.low))];
  const wanted = contradictionCases(sector, language).filter(({ id }) => ids.includes(id));
  return [...calm, ...wanted.flatMap(({ edits }) => edits)];
}

/**
 * Every other sample has a valid label and a low level, so that rows are waived or only recommended; the
 * others are not decided by HQ, so that contradictions of the level stand.
 */
function steered(sample: CaseEdits, index: number, sector: Sector, language: Language): CaseEdits {
  const w = cellWords(language);
  const labelled: CoverValues = {
    uses: w.uses.storage,
    useCase: w.useCases.verification,
    separated: w.yes,
    labelLevel: '☆1',
    labelNumber: 'STAR-0001',
    labelExpires: 46600,
    labelCovers: w.yes,
    asOf: 46300,
    hqLevel: w.levels.low,
    hqReason: '二重に検査している',
  };
  const undecided: CoverValues = { uses: w.uses.storage, useCase: w.useCases.production, hqLevel: null };
  const values = index % 2 === 0 ? labelled : undecided;
  const named = new Map(COVER_FIELDS.map(({ field, name }) => [name[language], values[field]]));
  const cover = sample.cover.map((edit) => {
    const value = named.get(edit.name);
    return value === undefined ? edit : { ...edit, value };
  });
  const typed = contradicting(TYPED[index] ?? [], sector, language);
  return { cover, rows: [...sample.rows, ...typed] };
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
      const filled = steered(sample, index, sector, language);
      const { reading } = await fillCase(office, join(folder, 'saved.xlsx'), filled);
      const assessment = assessCase(reading);
      await office.saveHtml(join(folder, 'shown.html'));
      const rows = renderedRows(readFileSync(join(folder, 'shown.html'), 'utf8'));
      const marked = contradictions(reading, assessment);
      for (const row of assessment.rows) {
        const numbers = marked.get(row.itemId) ?? [];
        compared.push(...compareRow(row, rows.get(row.itemId)!, numbers));
        for (const what of [row.state, row.requirement, ...numbers]) seen.add(what);
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
  ['PA', 'ja'],
  ['FA', 'en'],
] as const)(
  '%s %s: every row is coloured as the rules decide',
  async (sector, language) => {
    const runs = TYPED.length;
    const book = shownBook(caseTemplate(sector, language));
    const { compared, seen } = await compareBook(book, sector, language, runs);
    expect(wrong(compared)).toEqual([]);
    expect(compared.length).toBeGreaterThan(runs * 450);
    const expected = [...Object.keys(STATE_LOOKS), 'none', 'notRequired', ...TYPED.flat()];
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
