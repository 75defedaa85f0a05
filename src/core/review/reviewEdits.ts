import { textOfCell } from '../model/cell';
import type { CaseReading, RowReading } from '../model/reading';
import { IMPACT_LEVELS, type ImpactLevel } from '../model/terms';
import { IMPACT_DATA } from '../guide/impactTerms';
import type { Language } from '../model/language';
import { isAbove } from '../rules/impact/rank';
import { serialOfDate, type IsoDate } from '../model/isoDate';
import { dateOfText } from '../model/typed/writtenDate';
import { textOf } from '../text/text';
import type { CellEdit } from '../model/cellEdit';
import type { ReviewRow } from './reviewRows';

/** Every edit names what was read, so that nothing of another reviewer is ever overwritten unseen. */
function fieldEdit(row: RowReading, field: 'hqCheck' | 'hqComment', value: string): CellEdit {
  return {
    place: { sheet: row.sheet, cell: row.cells[field] },
    value: value === '' ? null : value,
    expected: row.fields[field],
  };
}

/** 承認 or 差戻し with a comment, or neither; the comment is left alone where it stays the same. */
export function checkEdits(
  row: RowReading,
  check: 'accepted' | 'returned' | null,
  comment: string,
  language: Language,
): readonly CellEdit[] {
  const word = check === null ? '' : textOf(language)[check];
  const isSame = comment.trim() === textOfCell(row.fields.hqComment);
  return [fieldEdit(row, 'hqCheck', word), ...(isSame ? [] : [fieldEdit(row, 'hqComment', comment.trim())])];
}

/** What is wrong with a due date that is typed; dates as text are in the order of days. */
export function dueFault(due: string, today: IsoDate): 'noDate' | 'past' | null {
  if (dateOfText(due) !== due) return 'noDate';
  return due < today ? 'past' : null;
}

/** 期限 of a row, as a date of the workbook. */
export const dueEdit = ({ sheet, cells, fields }: RowReading, due: IsoDate): CellEdit => ({
  place: { sheet, cell: cells.due },
  value: serialOfDate(due),
  expected: fields.due,
});

/** Rows that may be accepted together: satisfied, and HQ has said nothing about them yet. */
export function acceptable(rows: readonly ReviewRow[]): readonly ReviewRow[] {
  return rows.filter(({ check, assessed, row }) => {
    const isBlank = row.fields.hqCheck === null || row.fields.hqCheck === '';
    return check === null && isBlank && assessed.state === 'satisfied';
  });
}

/** Levels that HQ may decide on: that of the matrix or above it (policy R5). */
export function levelsToChoose(matrix: ImpactLevel | null): readonly ImpactLevel[] {
  return matrix === null ? [] : IMPACT_LEVELS.filter((level) => !isAbove(matrix, level));
}

/** HQ's level with its reason; null takes both back. */
export function levelEdits(
  reading: CaseReading,
  level: ImpactLevel | null,
  reason: string,
): readonly CellEdit[] {
  const word = IMPACT_DATA.levels.find(({ key }) => key === level)?.[reading.language] ?? '';
  const values = { hqLevel: word, hqReason: level === null ? '' : reason.trim() } as const;
  return (['hqLevel', 'hqReason'] as const).flatMap((field) => {
    const place = reading.coverPlaces[field];
    const value = values[field];
    return place === undefined
      ? []
      : [{ place, value: value === '' ? null : value, expected: reading.cover[field] }];
  });
}
