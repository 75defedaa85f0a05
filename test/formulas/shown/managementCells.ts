import { understood } from './understood';
import { a1 } from '../../../src/core/model/address';
import { BCP_FOR_HIGH } from '../../../src/core/guide/bcp';
import { dateOfCell, isGiven, textOfCell } from '../../../src/core/model/cell';
import type { CoverField } from '../../../src/core/model/coverFields';
import { SHEET_NAMES } from '../../../src/core/model/sheetNames';
import { dueDates } from '../../../src/core/rules/lifecycle/dueDates';
import { openConditions } from '../../../src/core/rules/lifecycle/openConditions';
import { caseSheets } from '../../../src/core/model/sheetGroups';
import { cellWords } from '../../../src/core/sheets/cellWords';
import { caseStatus, referenceDay } from '../../../src/core/status/caseStatus';
import { statusText } from '../../../src/core/status/statusText';
import {
  CASE_COLUMN,
  CONDITION_LINES,
  LAST_COLUMN,
  LIST_COLUMN,
  MANAGEMENT_ROWS,
  RESULT_COLUMN,
} from '../../../src/core/sheets/management/managementLayout';
import { serialOrBlank } from './lifeCells';
import {
  at,
  joined,
  shownText,
  shownValue,
  type AssessedCase,
  type Cells,
  type Expectation,
} from './expectation';

const CASE_FIELDS: readonly CoverField[] = [
  'caseId',
  'device',
  'maker',
  'model',
  'units',
  'site',
  'department',
  'uses',
  'useCase',
];

/** 経営報告: the page for management says what the other sheets and the rules say. */
export function managementCells(view: AssessedCase): Expectation[] {
  return [...factCells(view), ...resultCells(view), ...conditionCells(view), ...dutyCells(view)].map(
    (entry) => ({ ...entry, what: `management ${entry.what}` }),
  );
}

const sheetOf = ({ reading }: AssessedCase) => SHEET_NAMES.management[reading.language];
const cellAt = (view: AssessedCase, column: number, row: number) => at(sheetOf(view), a1(column, row));

function factCells(view: AssessedCase): Expectation[] {
  const { reading, assessment } = view;
  const { top, dates, approval } = MANAGEMENT_ROWS;
  const { cover } = reading;
  const due = (kind: 'nextCheck' | 'supportEnd') =>
    serialOrBlank(dueDates(reading, assessment).find((each) => each.kind === kind)?.date ?? null);
  const signed = (name: CoverField, date: CoverField) => {
    const day = dateOfCell(cover[date]);
    return (
      (isGiven(cover[name]) ? textOfCell(cover[name]) : '') +
      (day === null ? '' : `  ${day.replaceAll('-', '/')}`)
    );
  };
  const value = (column: number, row: number, what: string, core: unknown) => ({
    what,
    cell: cellAt(view, column, row),
    core,
  });
  return [
    ...CASE_FIELDS.map((field, index) =>
      value(CASE_COLUMN + 1, top + 1 + index, field, understood(field, reading)),
    ),
    value(CASE_COLUMN + 1, dates + 1, 'installDate', serialOrBlank(dateOfCell(cover.installDate))),
    value(CASE_COLUMN + 1, dates + 2, 'nextCheck', due('nextCheck')),
    value(CASE_COLUMN + 1, dates + 3, 'labelExpires', serialOrBlank(dateOfCell(cover.labelExpires))),
    value(CASE_COLUMN + 1, dates + 4, 'supportEnd', due('supportEnd')),
    value(CASE_COLUMN + 1, approval + 1, 'head', signed('headName', 'headDate')),
    value(CASE_COLUMN + 1, approval + 2, 'reviewer', signed('reviewer', 'reviewDate')),
    value(CASE_COLUMN + 1, approval + 3, 'management', signed('managementName', 'managementDate')),
  ];
}

function resultCells(view: AssessedCase): Expectation[] {
  const { reading, assessment } = view;
  const { top, progress } = MANAGEMENT_ROWS;
  const w = cellWords(reading.language);
  const { impact } = assessment;
  const status = caseStatus(reading, assessment, { on: referenceDay(reading), isSealBroken: false });
  const { state, next } = statusText(status, reading.language);
  const values: readonly (readonly [string, unknown])[] = [
    ['level', impact.level === null ? w.undecided : w.levels[impact.level]],
    ['status', w.statuses[impact.status]],
    ['verdict', w.verdicts[assessment.intake]],
    ['decision', shownValue(reading.cover.decision)],
    ['state', state],
    ['open conditions', openConditions(reading, assessment).length],
    ['seal', null],
    ['next step', next],
  ];
  const counts = (sheetKey: string) =>
    assessment.rows.some((row) => row.sheetKey === sheetKey && !['none', 'suggestion'].includes(row.state));
  return [
    ...values.flatMap(([what, core], index) =>
      core === null ? [] : [{ what, cell: cellAt(view, RESULT_COLUMN + 1, top + 1 + index), core }],
    ),
    ...caseSheets(reading.sector).map((key, index) => {
      const sheet = assessment.sheets.find(({ sheetKey }) => sheetKey === key)!;
      return {
        what: `${sheet.sheetKey} progress`,
        cell: (cells: Cells) =>
          [1, 2, 3]
            .map((offset) => cellAt(view, RESULT_COLUMN + offset, progress + 2 + index)(cells))
            .map((value) => (typeof value === 'number' ? value.toFixed(6) : shownText(value)))
            .join('|'),
        core: [
          sheet.progress.toFixed(6),
          sheet.required.toFixed(6),
          counts(sheet.sheetKey) ? w.verdicts[sheet.verdict] : w.undecided,
        ].join('|'),
      };
    }),
  ];
}

function conditionCells(view: AssessedCase): Expectation[] {
  const { reading, assessment } = view;
  const open = openConditions(reading, assessment);
  return Array.from({ length: CONDITION_LINES }, (_none, index) => {
    const row = MANAGEMENT_ROWS.top + 2 + index;
    const condition = open[index];
    return {
      what: `condition ${index + 1}`,
      cell: joined(
        sheetOf(view),
        [0, 1, 2].map((offset) => a1(LIST_COLUMN + offset, row)),
      ),
      core: [
        condition?.itemId ?? '',
        condition?.requirement ?? '',
        serialOrBlank(condition?.due ?? null),
      ].join('|'),
    };
  });
}

function dutyCells(view: AssessedCase): Expectation[] {
  const { reading, assessment } = view;
  const { states } = cellWords(reading.language);
  const stateOf = new Map(assessment.rows.map(({ itemId, state }) => [itemId, state]));
  const isApproved = assessment.standing.facts.managementApproved === 'yes';
  return BCP_FOR_HIGH.obligations.map((duty, index) => {
    const isShown = duty.items.every((id) => ['satisfied', 'excluded'].includes(stateOf.get(id)!));
    const isMet = isShown && (duty.id !== 'BCP-3' || isApproved);
    const core =
      assessment.impact.level !== 'high' ? states.excluded : isMet ? states.satisfied : states.unmet;
    return {
      what: `duty ${duty.id}`,
      cell: cellAt(view, LAST_COLUMN, MANAGEMENT_ROWS.bcp + 2 + index),
      core,
    };
  });
}
