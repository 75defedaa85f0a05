import type { Bilingual } from '../../model/language';
import type { SheetKey } from '../../model/terms';
import type { MutualCode } from '../../text/contradictionCodes';
import type { CoverField } from '../../model/coverFields';
import { isOneOf, quote } from '../formulas/expressions';
import { rank } from '../formulas/impactFormulas';
import type { CaseContext } from './context';
import { textOf } from '../../text/text';

/** Cells of a row that a mark looks at, column absolute: `$F5`. */
interface MarkedCells {
  readonly required: string;
  readonly answer: string;
}

/** Rows that take part in contradictions, and what they call the other side. */
export interface RowMark {
  readonly codes: readonly MutualCode[];
  /** null: every row of the sheet that fits `when`. */
  readonly itemIds: readonly string[] | null;
  /** One per code. */
  readonly others: readonly string[];
  /** What has to hold in the row itself. */
  readonly when?: (cells: MarkedCells) => string;
}

/** A cover field that takes part. */
interface CoverMark {
  readonly codes: readonly MutualCode[];
  readonly field: CoverField;
  readonly others: readonly string[];
}

const COVER_WORDS = {
  uses: { ja: '表紙の用途', en: 'Uses (cover)' },
  level: { ja: '表紙の「マトリックスの影響度」', en: 'Level from the matrix (cover)' },
  label: { ja: '表紙のJC-STARラベル', en: 'the JC-STAR label (cover)' },
  separated: { ja: '物理的な切り離し', en: 'Separation' },
  useCase: { ja: '利用ケース', en: 'Use case' },
  answers: { ja: '免除項目の回答', en: 'a waived answer' },
} as const satisfies Record<string, Bilingual>;

const UPDATE_CHECKS = ['SPEC-UPD-02', 'SPEC-UPD-03', 'SPEC-UPD-04', 'SPEC-UPD-05'] as const;

/** Marks of the rows of a sheet; where two apply to one cell, the mark of both stands first. */
export function rowMarks(sheet: SheetKey, context: CaseContext): readonly RowMark[] {
  switch (sheet) {
    case 'risk-pa':
    case 'risk-fa':
      return riskMarks(context);
    case 'spec':
      return [...specMarks(context), labelMark(context)];
    case 'vendor':
      return [labelMark(context)];
    case 'disposal':
      return [
        {
          codes: ['MEDIA_MISSING_AT_DISPOSAL'],
          itemIds: ['DSP-IDN-02'],
          others: [`RISK-${context.sector}-NET-04`],
        },
      ];
    default:
      return [];
  }
}

function riskMarks({ sector, language, names: n, words: w }: CaseContext): readonly RowMark[] {
  const id = (suffix: string) => `RISK-${sector}-${suffix}`;
  const mark = (code: MutualCode, suffix: string, other: string): RowMark => ({
    codes: [code],
    itemIds: [id(suffix)],
    others: [other],
  });
  return [
    mark('WRITE_WITHOUT_CONTROL', 'USE-01', id('USE-02')),
    mark('WRITE_WITHOUT_CONTROL', 'USE-02', COVER_WORDS.uses[language]),
    mark('VERIFICATION_NOT_SEPARATED', 'USE-03', id('USE-04')),
    mark('VERIFICATION_NOT_SEPARATED', 'USE-04', id('USE-03')),
    mark('SEPARATION_UNKNOWN', 'USE-03', id('USE-04')),
    mark('SEPARATION_UNKNOWN', 'USE-04', id('USE-03')),
    {
      codes: ['SCENARIO_ABOVE_MATRIX'],
      itemIds: ['SCN-01', 'SCN-02', 'SCN-03'].map(id),
      others: [COVER_WORDS.level[language]],
      when: ({ answer }) => `${rank(answer, w)}>${rank(n.matrixLevel, w)}`,
    },
    mark('SAFETY_OR_LEGAL', 'SCN-04', COVER_WORDS.level[language]),
    mark('LABEL_ANSWER_DIFFERS', 'DEV-04', COVER_WORDS.label[language]),
    mark('COMM_NA_BUT_CONNECTED', 'NET-01', 'SPEC-COM-04'),
    mark('MEDIA_MISSING_AT_DISPOSAL', 'NET-04', 'DSP-IDN-02'),
  ];
}

function specMarks(context: CaseContext): readonly RowMark[] {
  const { sector, language, words: w } = context;
  const updates = `SPEC-UPD-02${textOf(language).span}05`;
  return [
    {
      codes: ['UPDATE_CONTRADICTION', 'LABEL_CONTRADICTION'],
      itemIds: ['SPEC-UPD-01'],
      others: [updates, COVER_WORDS.label[language]],
      when: isWaivedShortfall(context),
    },
    { codes: ['UPDATE_CONTRADICTION'], itemIds: ['SPEC-UPD-01'], others: [updates] },
    {
      codes: ['UPDATE_CONTRADICTION'],
      itemIds: UPDATE_CHECKS,
      others: ['SPEC-UPD-01'],
      when: ({ answer }) => isOneOf(answer, [w.conformity.conform, w.conformity.declared]),
    },
    {
      codes: ['COMM_NA_BUT_CONNECTED'],
      itemIds: ['SPEC-COM-04'],
      others: [`RISK-${sector}-NET-01`],
    },
  ];
}

function labelMark(context: CaseContext): RowMark {
  return {
    codes: ['LABEL_CONTRADICTION'],
    itemIds: null,
    others: [COVER_WORDS.label[context.language]],
    when: isWaivedShortfall(context),
  };
}

function isWaivedShortfall({ words: w }: CaseContext): (cells: MarkedCells) => string {
  return ({ required, answer }) =>
    `AND(${required}=${quote(w.requirements.exempt)},${isOneOf(answer, w.shortfalls)})`;
}

/** Marks of the cover; where two apply to one cell, the mark of both stands first. */
export function coverMarks({ language }: CaseContext): readonly CoverMark[] {
  const [separated, useCase] = [COVER_WORDS.separated[language], COVER_WORDS.useCase[language]];
  const scenarios = `SCN-01${textOf(language).span}03`;
  return [
    { codes: ['WRITE_WITHOUT_CONTROL'], field: 'uses', others: ['USE-02'] },
    { codes: ['VERIFICATION_NOT_SEPARATED'], field: 'useCase', others: [separated] },
    { codes: ['VERIFICATION_NOT_SEPARATED'], field: 'separated', others: [useCase] },
    { codes: ['SEPARATION_UNKNOWN'], field: 'useCase', others: [separated] },
    { codes: ['SEPARATION_UNKNOWN'], field: 'separated', others: [useCase] },
    {
      codes: ['SCENARIO_ABOVE_MATRIX', 'SAFETY_OR_LEGAL'],
      field: 'matrixLevel',
      others: [scenarios, 'SCN-04'],
    },
    { codes: ['SCENARIO_ABOVE_MATRIX'], field: 'matrixLevel', others: [scenarios] },
    { codes: ['SAFETY_OR_LEGAL'], field: 'matrixLevel', others: ['SCN-04'] },
    { codes: ['LABEL_CONTRADICTION'], field: 'labelLevel', others: [COVER_WORDS.answers[language]] },
  ];
}
