import { IMPACT_DATA } from '../../guide/impactTerms';
import type { Language } from '../../model/language';
import { absolute, a1 } from '../../model/address';
import type { ValidationDescription } from '../description';
import type { FieldKind } from '../../model/fieldKind';
import { listRange, type ChoiceList } from '../lists';
import type { StyleKey } from '../styles';
import { SHEET_TEXT, type SheetTextKey } from '../words';
import { definitions } from './definitions';

/** What a validation needs to know of a field. */
interface ValidatedField {
  readonly field: string;
  readonly kind: FieldKind;
  readonly role: 'applicant' | 'reviewer' | 'computed';
}

/** Keys of the lists that fields choose from. */
const FIELD_LISTS: Readonly<Partial<Record<FieldKind, string>>> = {
  uses: 'uses',
  useCase: 'useCases',
  yesNoUnknown: 'yesNoUnknown',
  yesNo: 'yesNo',
  starLevel: 'starLevels',
  impactLevel: 'levels',
  verdict: 'verdicts',
  sector: 'sectors',
  consultResult: 'consultResults',
  mediumNumber: 'mediumNumbers',
};

/** Look of an input cell by what it holds. */
export function styleOfKind(kind: FieldKind): StyleKey {
  if (kind === 'date') return 'inputDate';
  if (kind === 'count') return 'inputCount';
  if (kind === 'text' || kind === 'mail') return 'inputLine';
  return 'inputCenter';
}

const PROMPTS: Readonly<Partial<Record<string, SheetTextKey>>> = {
  separated: 'promptSeparated',
  asOf: 'promptReference',
  existing: 'promptExisting',
  inUseSince: 'promptInUse',
  supportEnd: 'promptSupport',
  correctionDue: 'promptCorrection',
};

/** What to enter in a field: what its choices mean, or what else a person has to know; null where the label says it. */
function promptOf(field: string, language: Language): string | null {
  if (field === 'uses') return definitions('uses', IMPACT_DATA.uses, language);
  if (field === 'useCase') return definitions('uses', IMPACT_DATA.useCases, language);
  const key = PROMPTS[field];
  return key === undefined ? null : SHEET_TEXT[key][language];
}

/** Dates that make sense for a device: from 2000 to 2099. */
export const FIRST_DATE = '2000-01-01';
export const LAST_DATE = '2099-12-31';

/** Validation of a field's value cell; computed fields have none. */
export function fieldValidation(
  field: ValidatedField,
  column: number,
  row: number,
  lists: readonly ChoiceList[],
  language: Language,
): ValidationDescription | null {
  if (field.role === 'computed') return null;
  const text = (key: SheetTextKey) => SHEET_TEXT[key][language];
  const promptText = promptOf(field.field, language);
  const prompt = promptText === null ? null : { title: text('promptTitle'), text: promptText };
  const error = (key: SheetTextKey) => ({ title: text('errorTitle'), text: text(key) });
  const base = { range: a1(column, row), prompt, onError: 'stop' as const };
  const list = FIELD_LISTS[field.kind];
  if (list) {
    return {
      ...base,
      rule: { kind: 'list', source: listRange(lists, list, language) },
      error: error('errorList'),
    };
  }
  if (field.kind === 'date') {
    return { ...base, rule: { kind: 'date', from: FIRST_DATE, to: LAST_DATE }, error: error('errorDate') };
  }
  if (field.kind === 'count') {
    return { ...base, rule: { kind: 'wholeNumber', from: 1, to: 1_000_000 }, error: error('errorCount') };
  }
  return { ...base, rule: { kind: 'textLength', max: 255 }, error: error('errorLength') };
}

/** Absolute reference of a value cell on a sheet. */
export function valueRef(quotedSheet: string, column: number, row: number): string {
  return `${quotedSheet}!${absolute(column, row)}`;
}
