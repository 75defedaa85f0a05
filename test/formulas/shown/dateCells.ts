import { a1 } from '../../../src/core/model/address';
import { dateOfCell, textOfCell } from '../../../src/core/model/cell';
import { SHEET_NAMES } from '../../../src/core/model/sheetNames';
import { dueDates, dueState, type DueKind } from '../../../src/core/rules/lifecycle/dueDates';
import { openConditions } from '../../../src/core/rules/lifecycle/openConditions';
import type { IsoDate } from '../../../src/core/model/isoDate';
import {
  CONDITION_COLUMNS,
  CONDITION_LINES,
  CONDITIONS_HEADING_ROW,
  DUE_HEADING_ROW,
} from '../../../src/core/sheets/life/datesLayout';
import { LIFE_TEXT } from '../../../src/core/sheets/life/lifeWords';
import { serialOrBlank } from './lifeCells';
import { at, joined, type AssessedCase, type Expectation } from './expectation';

/** Lines of the table of due dates, in its order. */
const DUE_LINES: readonly DueKind[] = [
  'nextCheck',
  'labelExpiry',
  'supportEnd',
  'condition',
  'trialEnd',
  'consultNext',
];

/** 期日: every date with its state on the reference date, and the list of open conditions. */
export function dateCells(view: AssessedCase): Expectation[] {
  const { reading, assessment } = view;
  const sheet = SHEET_NAMES.dates[reading.language];
  const dues = dueDates(reading, assessment);
  const dates = DUE_LINES.flatMap((kind, index) => {
    const date = dues.find((due) => due.kind === kind)?.date ?? null;
    const row = DUE_HEADING_ROW + 1 + index;
    return [
      { what: `due ${kind}`, cell: at(sheet, a1(2, row)), core: serialOrBlank(date) },
      { what: `due ${kind} state`, cell: at(sheet, a1(7, row)), core: stateWord(date, view) },
    ];
  });
  const open = openConditions(reading, assessment);
  const lines = Array.from({ length: CONDITION_LINES }, (_none, index) => {
    const condition = open[index];
    const row = CONDITIONS_HEADING_ROW + 1 + index;
    const shown = condition
      ? textOfCell(reading.rows.find(({ itemId }) => itemId === condition.itemId)!.fields.requirement)
      : '';
    const core = [
      condition?.itemId ?? '',
      condition ? SHEET_NAMES[condition.sheetKey][reading.language] : '',
      shown,
      serialOrBlank(condition?.due ?? null),
      condition?.owner ?? '',
      stateWord(condition?.due ?? null, view),
    ];
    return {
      what: `condition ${index + 1}`,
      cell: joined(
        sheet,
        Object.values(CONDITION_COLUMNS).map((column) => a1(column, row)),
      ),
      core: core.join('|'),
    };
  });
  const more = {
    what: 'further conditions',
    cell: at(sheet, a1(2, CONDITIONS_HEADING_ROW + CONDITION_LINES + 1)),
    core: Math.max(0, open.length - CONDITION_LINES),
  };
  return [...dates, ...lines, more];
}

function stateWord(date: IsoDate | null, { reading }: AssessedCase): string {
  const today = dateOfCell(reading.life?.fields.referenceDate?.value ?? null);
  return date === null || today === null ? '' : LIFE_TEXT[dueState(date, today)][reading.language];
}
