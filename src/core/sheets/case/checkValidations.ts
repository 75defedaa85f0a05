import type { CheckItem } from '../../guide/item';
import { a1 } from '../../model/address';
import type { ValidationDescription } from '../description';
import { answerListKey, listRange } from '../lists';
import { columnOf, type RowField } from '../../model/rowFields';
import type { SheetKey } from '../../model/terms';
import { SHEET_TEXT, type SheetTextKey } from '../words';
import { FIRST_ITEM_ROW } from './checkLayout';
import type { CaseContext } from './context';
import { FIRST_DATE, LAST_DATE } from './fieldCell';
import { mirrorFormula } from './mirroredAnswers';

/** Validations of a check sheet: answers by run of rows with the same choices, dates, HQ's check. */
export function checkValidations(
  sheet: SheetKey,
  items: readonly CheckItem[],
  lastRow: number,
  context: CaseContext,
): ValidationDescription[] {
  const { language, lists } = context;
  const column = (field: RowField) => rangeOf(sheet, field, FIRST_ITEM_ROW, lastRow);
  return [
    ...answerRuns(items, context).map(({ item, first, last }) =>
      answerValidation(
        item,
        rangeOf(sheet, 'answer', FIRST_ITEM_ROW + first, FIRST_ITEM_ROW + last),
        context,
      ),
    ),
    {
      range: column('due'),
      rule: { kind: 'date', from: FIRST_DATE, to: LAST_DATE },
      prompt: null,
      error: errorOf('errorDate', context),
      onError: 'stop',
    },
    {
      range: column('hqCheck'),
      rule: { kind: 'list', source: listRange(lists, 'hqCheck', language) },
      prompt: null,
      error: errorOf('errorList', context),
      onError: 'stop',
    },
  ];
}

function rangeOf(sheet: SheetKey, field: RowField, first: number, last: number): string {
  return `${a1(columnOf(sheet, field), first)}:${a1(columnOf(sheet, field), last)}`;
}

function errorOf(key: SheetTextKey, { language }: CaseContext): ValidationDescription['error'] {
  return { title: SHEET_TEXT.errorTitle[language], text: SHEET_TEXT[key][language] };
}

/** Several choices in one cell cannot be checked by a list, so it only asks. */
function answerValidation(item: CheckItem, range: string, context: CaseContext): ValidationDescription {
  const { language, lists } = context;
  const isMultiple = item.answerType === 'multiselect';
  return {
    range,
    rule: { kind: 'list', source: listRange(lists, answerListKey(item), language) },
    prompt: isMultiple
      ? { title: SHEET_TEXT.promptTitle[language], text: SHEET_TEXT.promptMulti[language] }
      : null,
    error: errorOf(isMultiple ? 'promptMulti' : 'errorList', context),
    onError: isMultiple ? 'warning' : 'stop',
  };
}

interface AnswerRun {
  readonly item: CheckItem;
  readonly key: string;
  readonly first: number;
  readonly last: number;
}

/** Runs of neighbouring rows with the same choices, so that validations never overlap. */
function answerRuns(items: readonly CheckItem[], { names, words }: CaseContext): AnswerRun[] {
  const runs: AnswerRun[] = [];
  items.forEach((item, index) => {
    if (item.answers.length === 0 || mirrorFormula(item, names, words) !== null) return;
    const key = answerListKey(item);
    const previous = runs.at(-1);
    if (previous?.key === key && previous.last === index - 1)
      runs.splice(-1, 1, { ...previous, last: index });
    else runs.push({ item, key, first: index, last: index });
  });
  return runs;
}
