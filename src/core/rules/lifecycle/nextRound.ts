import type { CaseAssessment } from '../assessment/assessment';
import { dateOfCell, firstFree, isFilled } from '../../model/cell';
import type { CaseReading, CellValue, RangeReading, RowReading } from '../../model/reading';
import { rangeEdit, type CellEdit } from '../../model/cellEdit';
import { ROUND_COLUMNS, roundKey, type RoundColumn } from '../../model/lifeRanges';
import { TYPED_FIELDS, type RowField, type TypedField } from '../../model/rowFields';
import { textOf } from '../../text/text';
import { serialOfDate, type IsoDate } from '../../model/isoDate';
import { latestRound, readRounds, roundCell } from './rounds';

/** What the next round starts without: everything that people fill in, and where it came from. */
const CLEARED: readonly RowField[] = [...TYPED_FIELDS, 'origin'];

/** Either the cells that start the next round, or why it cannot start. */
export type NextRound =
  | {
      readonly kind: 'ready';
      readonly round: number;
      readonly answers: number;
      readonly edits: readonly CellEdit[];
    }
  | { readonly kind: 'refused'; readonly reason: 'NO_RECORD' | 'NO_DATE' | 'NO_ANSWERS' | 'RECORD_FULL' };

/**
 * Ends the round at hand: its answers become lines of the record and the operation sheet is blank again.
 * All of it is one set of edits with what was read before, so that nothing is cleared that is not recorded.
 */
export function nextRound(reading: CaseReading, assessment: CaseAssessment): NextRound {
  const range = reading.life?.ranges.rounds ?? null;
  const checkDate = reading.life?.fields.checkDate ?? null;
  if (range === null || checkDate === null) return { kind: 'refused', reason: 'NO_RECORD' };
  const on = dateOfCell(checkDate.value);
  if (on === null) return { kind: 'refused', reason: 'NO_DATE' };
  const rows = reading.rows.filter(
    ({ sheetKey, fields }) =>
      sheetKey === 'operation' && TYPED_FIELDS.some((field) => isFilled(fields[field])),
  );
  if (rows.length === 0) return { kind: 'refused', reason: 'NO_ANSWERS' };
  const first = firstFree(range.values);
  if (first + rows.length > range.values.length) return { kind: 'refused', reason: 'RECORD_FULL' };
  const round = latestRound(readRounds(reading)) + 1;
  const states = stateWords(reading, assessment);
  const edits = [
    ...rows.flatMap((row, index) =>
      lineEdits(range, first + index, { round, on, state: states.get(row.itemId) ?? '' }, row),
    ),
    ...rows.flatMap(clearingEdits),
    { place: checkDate.place, value: null, expected: checkDate.value },
  ];
  return { kind: 'ready', round, answers: rows.length, edits };
}

/** State of each row in the words of the workbook. */
function stateWords({ language }: CaseReading, { rows }: CaseAssessment): ReadonlyMap<string, string> {
  const words = textOf(language).states;
  return new Map(rows.map(({ itemId, state }) => [itemId, state === 'incomplete' ? '' : words[state]]));
}

interface Moment {
  readonly round: number;
  readonly on: IsoDate;
  readonly state: string;
}

function lineEdits(range: RangeReading, line: number, moment: Moment, row: RowReading): CellEdit[] {
  const { round, on, state } = moment;
  const typed = Object.fromEntries(TYPED_FIELDS.map((field) => [field, plain(row.fields[field])])) as Record<
    TypedField,
    CellEdit['value']
  >;
  const values: Readonly<Record<RoundColumn, CellEdit['value']>> = {
    round,
    date: serialOfDate(on),
    itemId: row.itemId,
    ...typed,
    state: state === '' ? plain(row.fields.state) : state,
    key: roundKey(round, row.itemId),
  };
  return ROUND_COLUMNS.map((column, index) => ({
    ...rangeEdit(range, line, index, values[column]),
    expected: roundCell(range.values[line] ?? [], column),
  }));
}

function clearingEdits({ sheet, cells, fields }: RowReading): CellEdit[] {
  return CLEARED.filter((field) => fields[field] !== null).map((field) => ({
    place: { sheet, cell: cells[field] },
    value: null,
    expected: fields[field],
  }));
}

function plain(cell: CellValue): CellEdit['value'] {
  return typeof cell === 'object' ? (cell?.error ?? null) : cell;
}
