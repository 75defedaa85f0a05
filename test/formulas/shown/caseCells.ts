import { ITEMS } from '../../../src/core/guide/catalogue';
import { a1 } from '../../../src/core/model/address';
import { caseSheets } from '../../../src/core/model/sheetGroups';
import { cellWords } from '../../../src/core/sheets/cellWords';
import { phaseWords, type PhaseWords } from '../../../src/core/sheets/phaseWords';
import { COVER_SECTIONS, PHASE_ROW, PHASE_SENTENCE_COLUMN } from '../../../src/core/sheets/case/coverLayout';
import { CHECKS_ROW } from '../../../src/core/sheets/case/reviewSheet';
import { SHEET_NAMES } from '../../../src/core/model/sheetNames';
import { SHEET_TEXT } from '../../../src/core/sheets/words';
import { stateText } from '../../../src/core/text/stateText';
import { at, named, type AssessedCase, type Cells, type Expectation } from './expectation';
import { COVER_FIELDS, type CoverField } from '../../../src/core/model/coverFields';
import type { Language } from '../../../src/core/model/language';
import { textOf } from '../../../src/core/text/text';
import { caseStatus, referenceDay } from '../../../src/core/status/caseStatus';
import { statusText } from '../../../src/core/status/statusText';
import { ruleName } from '../../../src/core/sheets/understanding/ruleNames';
import { CONTRADICTION_CODES } from '../../../src/core/text/contradictionCodes';

const PHASES: Readonly<Record<string, keyof PhaseWords>> = {
  consult: 'consult',
  'intake-risk': 'intake',
  'intake-check': 'intake',
  settings: 'settings',
  operation: 'operation',
  disposal: 'disposal',
  closed: 'disposal',
};

const nameOf = (field: CoverField, language: Language) =>
  COVER_FIELDS.find((entry) => entry.field === field)!.name[language];

/** Fields with a defined name. */
function coverCells({ reading: { language }, assessment }: AssessedCase): Expectation[] {
  const words = cellWords(language);
  const { level, matrix, status, useCase } = assessment.impact;
  const levelWord = (key: typeof level) => (key ? words.levels[key] : words.undecided);
  const expected: Readonly<Partial<Record<CoverField, unknown>>> = {
    impactLevel: levelWord(level),
    matrixLevel: levelWord(matrix),
    impactStatus: words.statuses[status],
    effectiveUseCase: useCase ? words.useCases[useCase] : '',
    criteria: level ? words.criteria[level] : '',
    labelValid: Number(assessment.labelValid),
    verdict: words.verdicts[assessment.intake],
  };
  return Object.entries(expected).map(([field, core]) => ({
    what: field,
    core,
    cell: named(nameOf(field as CoverField, language)),
  }));
}

/** State of the case and next step, judged by the reference day as the cells do. */
function stateCells({ reading, assessment }: AssessedCase): Expectation[] {
  const { language } = reading;
  const status = caseStatus(reading, assessment, { on: referenceDay(reading), isSealBroken: false });
  const { state, next } = statusText(status, language);
  return [
    { what: 'state of the case', cell: named(ruleName('caseState', language)), core: state },
    { what: 'next step', cell: named(ruleName('nextStep', language)), core: next },
  ];
}

/** 必須, 進捗 and 判定 of every sheet. */
function progressCells({ reading: { language, sector }, assessment }: AssessedCase): Expectation[] {
  const words = cellWords(language);
  const { column, row } = COVER_SECTIONS.progress;
  const counts = (sheetKey: string) =>
    assessment.rows.some(
      (entry) => entry.sheetKey === sheetKey && !['none', 'suggestion'].includes(entry.state),
    );
  return caseSheets(sector).flatMap((key, index) => {
    const sheet = assessment.sheets.find(({ sheetKey }) => sheetKey === key)!;
    const cell = (offset: number) => at(SHEET_NAMES.cover[language], a1(column + offset, row + 2 + index));
    const verdict = counts(sheet.sheetKey) ? words.verdicts[sheet.verdict] : words.undecided;
    return [
      { what: `${key} required`, cell: cell(1), core: sheet.required },
      {
        what: `${key} progress`,
        cell: (cells: Cells) => Number(cell(2)(cells)).toFixed(9),
        core: sheet.progress.toFixed(9),
      },
      { what: `${key} verdict`, cell: cell(3), core: verdict },
    ];
  });
}

/** Sentences beside the pictures and the checks of 審査. */
function sentenceCells({ reading, assessment }: AssessedCase): Expectation[] {
  const { language } = reading;
  const text = (key: keyof typeof SHEET_TEXT) => SHEET_TEXT[key][language];
  const place = reading.rows.find(({ itemId }) => itemId.endsWith('-POS-01'))!.fields.answer;
  const codes = new Set([...assessment.impact.flags, ...assessment.findings.map(({ code }) => code)]);
  const { place: picture } = COVER_SECTIONS;
  const levels = reading.sector === 'PA' ? 6 : 7;
  const cover = SHEET_NAMES.cover[language];
  return [
    {
      what: 'phase',
      cell: at(cover, a1(PHASE_SENTENCE_COLUMN, PHASE_ROW)),
      core: text('phasePrefix') + phaseWords(language)[PHASES[assessment.next]!],
    },
    {
      what: 'place',
      cell: at(cover, a1(picture.column, picture.row + 1 + levels)),
      core: text('placePrefix') + (typeof place === 'string' && place !== '' ? place : text('placeUnknown')),
    },
    ...CONTRADICTION_CODES.map((code, index) => ({
      what: code,
      cell: at(SHEET_NAMES.review[language], `D${CHECKS_ROW + 2 + index}`),
      core: text(codes.has(code) ? 'consistencyFound' : 'consistencyNone'),
    })),
  ];
}

/** 要否 and 状態 of every row. */
function rowCells({ reading, assessment }: AssessedCase): Expectation[] {
  const { language } = reading;
  const text = textOf(language);
  const rows = new Map(reading.rows.map((row) => [row.itemId, row]));
  return assessment.rows.flatMap(({ itemId, requirement, state, code }) => {
    const { sheet, cells } = rows.get(itemId)!;
    return [
      { what: `${itemId} required`, cell: at(sheet, cells.required), core: text.requirements[requirement] },
      {
        what: `${itemId} state`,
        cell: at(sheet, cells.state),
        core: stateText(ITEMS.get(itemId)!, state, code, language),
      },
    ];
  });
}

/** 表紙, 審査 and the check sheets. */
export function caseCells(view: AssessedCase): Expectation[] {
  return [
    ...coverCells(view),
    ...stateCells(view),
    ...progressCells(view),
    ...sentenceCells(view),
    ...rowCells(view),
  ];
}
