import { BLANK_ROW, type RowFacts } from '../../src/core/rules/answer/rowFacts';
import { outcomeOf } from '../../src/core/rules/answer/outcomeOf';
import { ITEMS, itemsOf } from '../../src/core/guide/catalogue';
import type { CheckItem } from '../../src/core/guide/item';
import type { Policy } from '../../src/core/guide/policy';
import { entriesOf, failAt } from '../../src/core/guide/shape';
import type { SheetKey } from '../../src/core/model/terms';
import { requirementOf, type RequirementContext } from '../../src/core/rules/requirement/requirementOf';
import { onlyKeys, read, readers, type Entries, type RowDefault } from './caseSchema';

const ROW_KEYS = [
  'a',
  'evidence',
  'due',
  'reason',
  'remark',
  'plan',
  'declaration',
  'hqApproved',
  'hqComment',
];

/** The answer of an item that the rules take as met. */
function positiveAnswer(item: CheckItem): string {
  if (item.answers.length === 0) return 'ok';
  const met = item.answers.find((choice) => outcomeOf(item, choice.key) === 'ok');
  return met?.key ?? failAt(item.id, 'a positive answer', item.answers);
}

/** True where the default of the sheet answers the item. */
function isAnswered(
  item: CheckItem,
  fallback: RowDefault,
  context: RequirementContext,
  policy: Policy,
): boolean {
  const at = { ...context, labelValid: false };
  switch (fallback) {
    case 'ok':
      return true;
    case 'blank':
      return false;
    case 'okNonExempt':
      return !item.jcstar1Exempt;
    case 'requiredOnly':
      return requirementOf(item, at, policy) === 'required';
    case 'requiredAtLow':
      return requirementOf(item, { ...at, level: 'low' }, policy) === 'required';
  }
}

/** True for a text that is not blank, or for true. */
const given = (value: unknown): boolean =>
  value === true || (typeof value === 'string' && value.trim() !== '');

/** Row of an exception: evidence is there unless the case says otherwise. */
function exception(item: CheckItem, fields: Entries, base: RowFacts, at: string): RowFacts {
  onlyKeys(fields, ROW_KEYS, at);
  const answer = fields.a === undefined ? base.answer : fields.a;
  if (typeof answer !== 'string') failAt(`${at}.a`, 'an answer key', answer);
  if (answer !== '' && outcomeOf(item, answer) === null) {
    failAt(`${at}.a`, `an answer of ${item.answerType}`, answer);
  }
  return {
    answer: answer,
    evidence: fields.evidence === undefined ? true : given(fields.evidence),
    reason: given(fields.reason) || given(fields.remark),
    plan: given(fields.plan),
    due: read(fields, 'due', readers.isoText, null, at),
    declaration: given(fields.declaration),
    hqApproved: given(fields.hqApproved),
    broken: null,
  };
}

/**
 * Rows of one sheet of a case: its default, overridden by `except`.
 * @throws GuideDataError for an unknown default, item, key or answer
 */
export function readSheetRows(
  sheet: SheetKey,
  value: unknown,
  context: RequirementContext,
  policy: Policy,
  at: string,
): readonly (readonly [string, RowFacts])[] {
  const fields = entriesOf(value, at);
  onlyKeys(fields, ['default', 'except'], at);
  const fallback = read(fields, 'default', readers.rowDefault, 'blank', at);
  const except = read(fields, 'except', entriesOf, {}, at);
  for (const id of Object.keys(except)) {
    if (ITEMS.get(id)?.sheet !== sheet) failAt(`${at}.except.${id}`, `an item of ${sheet}`, id);
  }
  return itemsOf(sheet).map((item) => {
    const row = isAnswered(item, fallback, context, policy)
      ? { ...BLANK_ROW, answer: positiveAnswer(item), evidence: true }
      : BLANK_ROW;
    const change = except[item.id];
    if (change === undefined) return [item.id, row] as const;
    const path = `${at}.except.${item.id}`;
    return [item.id, exception(item, entriesOf(change, path), row, path)] as const;
  });
}
