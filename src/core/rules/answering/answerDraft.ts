import type { CheckItem } from '../../guide/item';
import type { KnownEdit } from '../../model/cellEdit';
import { cellText, dateText } from '../../model/cellText';
import { textOfCell } from '../../model/cell';
import { serialOfDate } from '../../model/isoDate';
import type { Language } from '../../model/language';
import { mirroredField } from '../../model/mirroredFields';
import { APPLICANT_FIELDS, type ApplicantField } from '../../model/rowFields';
import { dateOfText } from '../../model/typed/writtenDate';
import { recognise } from '../../model/vocabulary';
import { textOf } from '../../text/text';
import { USE_CASE_WORDS } from '../../text/vocabularies';
import { answerKey } from '../answer/answerWords';
import { choiceWord, type AnswerCells } from './answerCells';

/**
 * What somebody is about to write into a row. `answer` is the key of a choice, the keys of several joined by commas,
 * or the text of a free answer; `due` is a date in any written form. All are blank where nothing is given.
 */
export type AnswerDraft = Readonly<Record<ApplicantField, string>>;

/** The draft that changes nothing. An answer that the item does not offer is no choice. */
export function draftOf(item: CheckItem, cells: AnswerCells): AnswerDraft {
  return {
    answer: keyIn(item, textOfCell(cells.answer.value)),
    evidence: cellText(cells.evidence.value),
    remark: cellText(cells.remark.value),
    due: dateText(cells.due.value),
  };
}

function keyIn(item: CheckItem, text: string): string {
  if (mirroredField(item.id) === 'useCase') return recognise(USE_CASE_WORDS, text)?.key ?? '';
  return answerKey(item, text) ?? '';
}

/** The keys of a draft's choices. */
export function chosenKeys({ answer }: AnswerDraft): readonly string[] {
  return answer === '' ? [] : answer.split(',');
}

/** What the draft puts into a cell; null where it leaves it blank. */
export function draftValue(
  item: CheckItem,
  draft: AnswerDraft,
  field: ApplicantField,
  language: Language,
): string | number | null {
  const text = draft[field].trim();
  if (text === '') return null;
  if (field === 'answer' && item.answers.length > 0)
    return chosenKeys(draft)
      .map((key) => choiceWord(item, key, language))
      .join(textOf(language).separator);
  const date = field === 'due' ? dateOfText(text) : null;
  return date === null ? text : serialOfDate(date);
}

/** True for a date that is typed and cannot be read. */
export function isDueUnreadable({ due }: AnswerDraft): boolean {
  return due.trim() !== '' && dateOfText(due) === null;
}

/**
 * The cells that a draft changes, and only these; each edit names what was read when the draft began.
 * @param cells the cells as they were then
 * @param language language of the workbook
 */
export function draftEdits(
  item: CheckItem,
  cells: AnswerCells,
  draft: AnswerDraft,
  language: Language,
): readonly KnownEdit[] {
  const before = draftOf(item, cells);
  return APPLICANT_FIELDS.filter((field) => draft[field].trim() !== before[field].trim()).map((field) => ({
    place: cells[field].place,
    value: draftValue(item, draft, field, language),
    expected: cells[field].value,
  }));
}
