import { IMPACT_DATA } from '../../guide/impactTerms';
import type { CheckItem } from '../../guide/item';
import type { Language } from '../../model/language';
import { mirroredField } from '../../model/mirroredFields';
import type { CaseReading, CellPlace, CellValue, RowReading } from '../../model/reading';
import { APPLICANT_FIELDS, type ApplicantField } from '../../model/rowFields';
import { answerPlace } from '../assessment/answerPlace';

/** A cell that the applicant fills in, with what it holds. */
export interface FilledCell {
  readonly place: CellPlace;
  readonly value: CellValue;
}

/** The cells in which an item is answered. */
export type AnswerCells = Readonly<Record<ApplicantField, FilledCell>>;

/** Where an item is answered: on its row, or on the cover for an answer that the row only shows again. */
export function answerCells(reading: CaseReading, row: RowReading): AnswerCells {
  const cell = (field: ApplicantField): FilledCell =>
    field === 'answer'
      ? { place: answerPlace(reading, row), value: givenAnswer(reading, row) }
      : { place: { sheet: row.sheet, cell: row.cells[field] }, value: row.fields[field] };
  return Object.fromEntries(APPLICANT_FIELDS.map((field) => [field, cell(field)])) as Record<
    ApplicantField,
    FilledCell
  >;
}

function givenAnswer({ cover, coverPlaces }: CaseReading, { itemId, fields }: RowReading): CellValue {
  const field = mirroredField(itemId);
  return field === null || coverPlaces[field] === undefined ? fields.answer : cover[field];
}

/** The word of a choice in the cell in which it is written: the cover has its own words for the use case. */
export function choiceWord(item: CheckItem, key: string, language: Language): string {
  const words = mirroredField(item.id) === 'useCase' ? IMPACT_DATA.useCases : item.answers;
  return words.find((choice) => choice.key === key)?.[language] ?? key;
}
