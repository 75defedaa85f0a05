import type { CaseAssessment } from '../../src/core/rules/assessment/assessment';
import type { CaseReading, CellValue } from '../../src/core/model/reading';
import { ITEMS } from '../../src/core/guide/catalogue';
import { a1 } from '../../src/core/model/address';
import { caseSheets } from '../../src/core/model/sheetGroups';
import { cellWords } from '../../src/core/sheets/cellWords';
import { phaseWords, type PhaseWords } from '../../src/core/sheets/phaseWords';
import { COVER_SECTIONS } from '../../src/core/sheets/case/coverLayout';
import { CHECKS_ROW } from '../../src/core/sheets/case/reviewSheet';
import { SHEET_NAMES } from '../../src/core/model/sheetNames';
import { SHEET_TEXT } from '../../src/core/sheets/words';
import { stateText } from '../../src/core/text/stateText';
import { textOf } from '../../src/core/text/text';
import { CONTRADICTION_CODES } from '../../src/core/text/contradictionCodes';

/** What a cell shows beside what the rules say it should show; blank cells are empty text. */
export interface Difference {
  readonly what: string;
  readonly cell: unknown;
  readonly core: unknown;
}

const PHASES: Readonly<Record<string, keyof PhaseWords>> = {
  consult: 'consult',
  'intake-risk': 'intake',
  'intake-check': 'intake',
  settings: 'settings',
  operation: 'operation',
  disposal: 'disposal',
};

/** One cell of a workbook as it was saved. */
export type CellOf = (sheet: string, cell: string) => CellValue;

/** Fields with a defined name. */
function coverCells({ cover, language }: CaseReading, assessment: CaseAssessment): Difference[] {
  const words = cellWords(language);
  const { level, matrix, status, useCase } = assessment.impact;
  const levelWord = (key: typeof level) => (key ? words.levels[key] : words.undecided);
  return [
    { what: 'impactLevel', cell: cover.impactLevel, core: levelWord(level) },
    { what: 'matrixLevel', cell: cover.matrixLevel, core: levelWord(matrix) },
    { what: 'impactStatus', cell: cover.impactStatus, core: words.statuses[status] },
    {
      what: 'effectiveUseCase',
      cell: cover.effectiveUseCase ?? '',
      core: useCase ? words.useCases[useCase] : '',
    },
    { what: 'criteria', cell: cover.criteria ?? '', core: level ? words.criteria[level] : '' },
    { what: 'labelValid', cell: cover.labelValid, core: Number(assessment.labelValid) },
    { what: 'verdict', cell: cover.verdict, core: words.verdicts[assessment.intake] },
  ];
}

/** 必須, 進捗 and 判定 of every sheet. */
function progressCells(
  { language, sector }: CaseReading,
  assessment: CaseAssessment,
  cellOf: CellOf,
): Difference[] {
  const words = cellWords(language);
  const { column, row } = COVER_SECTIONS.progress;
  const counts = (sheetKey: string) =>
    assessment.rows.some(
      (entry) => entry.sheetKey === sheetKey && !['none', 'suggestion'].includes(entry.state),
    );
  return caseSheets(sector).flatMap((key, index) => {
    const sheet = assessment.sheets.find(({ sheetKey }) => sheetKey === key)!;
    const cell = (offset: number) =>
      cellOf(SHEET_NAMES.cover[language], a1(column + offset, row + 2 + index));
    const verdict = counts(sheet.sheetKey) ? words.verdicts[sheet.verdict] : words.undecided;
    return [
      { what: `${sheet.sheetKey} required`, cell: cell(1), core: sheet.required },
      {
        what: `${sheet.sheetKey} progress`,
        cell: Number(cell(2)).toFixed(9),
        core: sheet.progress.toFixed(9),
      },
      { what: `${sheet.sheetKey} verdict`, cell: cell(3), core: verdict },
    ];
  });
}

/** Sentences beside the pictures and the checks of 審査. */
function sentenceCells(reading: CaseReading, assessment: CaseAssessment, cellOf: CellOf): Difference[] {
  const { language } = reading;
  const text = (key: keyof typeof SHEET_TEXT) => SHEET_TEXT[key][language];
  const place = reading.rows.find(({ itemId }) => itemId.endsWith('-POS-01'))!.fields.answer;
  const codes = new Set([...assessment.impact.flags, ...assessment.findings.map(({ code }) => code)]);
  const { place: picture } = COVER_SECTIONS;
  const levels = reading.sector === 'PA' ? 6 : 7;
  const cover = (cell: string) => cellOf(SHEET_NAMES.cover[language], cell);
  return [
    {
      what: 'phase',
      cell: cover('H3'),
      core: text('phasePrefix') + phaseWords(language)[PHASES[assessment.next]!],
    },
    {
      what: 'place',
      cell: cover(a1(picture.column, picture.row + 1 + levels)),
      core: text('placePrefix') + (typeof place === 'string' && place !== '' ? place : text('placeUnknown')),
    },
    ...CONTRADICTION_CODES.map((code, index) => ({
      what: code,
      cell: cellOf(SHEET_NAMES.review[language], `D${CHECKS_ROW + 2 + index}`),
      core: text(codes.has(code) ? 'consistencyFound' : 'consistencyNone'),
    })),
  ];
}

function rowCells(reading: CaseReading, assessment: CaseAssessment): Difference[] {
  const { language } = reading;
  const text = textOf(language);
  const rows = new Map(reading.rows.map((row) => [row.itemId, row]));
  return assessment.rows.flatMap(({ itemId, requirement, state, code }) => {
    const { fields } = rows.get(itemId)!;
    const shown = stateText(ITEMS.get(itemId)!, state, code, language);
    return [
      { what: `${itemId} required`, cell: fields.required ?? '', core: text.requirements[requirement] },
      { what: `${itemId} state`, cell: fields.state ?? '', core: shown },
    ];
  });
}

/** Every computed cell of a case beside what the rules decide. */
export function shownCells(reading: CaseReading, assessment: CaseAssessment, cellOf: CellOf): Difference[] {
  return [
    ...coverCells(reading, assessment),
    ...progressCells(reading, assessment, cellOf),
    ...sentenceCells(reading, assessment, cellOf),
    ...rowCells(reading, assessment),
  ];
}
