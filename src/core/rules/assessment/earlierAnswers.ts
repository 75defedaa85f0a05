import { ITEMS } from '../../guide/catalogue';
import type { CaseAssessment } from './assessment';
import { previousAnswer } from '../lifecycle/rounds';
import { dateOfCell, textOfCell } from '../../model/cell';
import { strip } from '../../model/typed/fold';
import { isIntakeSheet } from '../../model/sheetGroups';
import type { CaseReading, CellPlace, CellValue, RowReading } from '../../model/reading';

/** What was answered in an earlier phase to an item that another one builds on. */
export interface EarlierAnswer {
  readonly itemId: string;
  readonly place: CellPlace;
  /** Blank while unanswered. */
  readonly answer: string;
  readonly evidence: string;
  readonly remark: string;
  readonly due: string;
  /** Round of operation checks that it comes from; absent for an earlier phase. */
  readonly round?: { readonly number: number; readonly date: string };
}

/** Disposal items about what can be taken out: introduction listed it (RISK-*-NET-04). */
export const ABOUT_MEDIA: ReadonlySet<string> = new Set(['DSP-IDN-02', 'DSP-EXE-02']);

/** Items behind an item: named in the catalogue, or the intake's rows that passed on a condition (CFG-INS-01). */
function itemsBehind(itemId: string, { sector }: CaseReading, { rows }: CaseAssessment): readonly string[] {
  if (ABOUT_MEDIA.has(itemId)) return [`RISK-${sector}-NET-04`];
  const item = ITEMS.get(itemId);
  if (item?.derivedBy === 'conditional-items') {
    return rows
      .filter(({ state, sheetKey }) => state === 'condition' && isIntakeSheet(sheetKey))
      .map((row) => row.itemId);
  }
  return item?.derivesFrom ?? [];
}

function dueText(cell: CellValue): string {
  return dateOfCell(cell) ?? textOfCell(cell);
}

function earlierAnswer({ itemId, sheet, cells, fields }: RowReading): EarlierAnswer {
  return {
    itemId,
    place: { sheet, cell: cells.answer },
    answer: strip(textOfCell(fields.answer)),
    evidence: textOfCell(fields.evidence),
    remark: textOfCell(fields.remark),
    due: dueText(fields.due),
  };
}

/** Answers that carry over to an item: its own of the round before, spec to settings, in-house to operation, media to disposal. */
export function earlierAnswers(
  reading: CaseReading,
  assessment: CaseAssessment,
  itemId: string,
): readonly EarlierAnswer[] {
  const byId = new Map(reading.rows.map((row) => [row.itemId, row]));
  const carried = itemsBehind(itemId, reading, assessment).flatMap((id) => {
    const row = byId.get(id);
    return row === undefined ? [] : [earlierAnswer(row)];
  });
  return [...answerOfLastRound(reading, itemId), ...carried];
}

/** What was answered to the same item in the round before. */
function answerOfLastRound(reading: CaseReading, itemId: string): readonly EarlierAnswer[] {
  const line = previousAnswer(reading, itemId);
  if (line === null) return [];
  const { place, answer, evidence, remark, round, date } = line;
  return [{ itemId, place, answer, evidence, remark, due: '', round: { number: round, date: date ?? '' } }];
}
