import { a1, absolute } from '../../model/address';
import type { CellWords } from '../cellWords';
import type { Language } from '../../model/language';
import type { ValidationDescription } from '../description';
import type { SheetDraft } from '../sheetDraft';
import { SHEET_TEXT } from '../words';
import { LEFT, ROWS } from './overviewLayout';
import { recordsOf } from './registerRanges';
import { REGISTER_TEXT } from './registerWords';

/** Fields by which 集計 can be narrowed, with the column of the label; the value stands right of it. */
const FILTERS = [
  { field: 'site', label: LEFT, text: 'filterSite' },
  { field: 'department', label: LEFT + 3, text: 'filterDepartment' },
] as const;

/** Cell in which people name the value; blank shows everything. */
export function filterCell(field: (typeof FILTERS)[number]['field']): string {
  const column = FILTERS.find((filter) => filter.field === field)?.label ?? LEFT;
  return absolute(column + 1, ROWS.filter);
}

/** One per record: 1 where the record is shown, 0 where a filter leaves it out. */
export function isShown(language: Language): string {
  return FILTERS.map(({ field }) => {
    const cell = filterCell(field);
    return `((${cell}="")+(${recordsOf(field, language)}=${cell})>0)`;
  }).join('*');
}

/** How many of the records that are shown meet the conditions. */
export function countShown(language: Language, ...conditions: readonly string[]): string {
  return `SUMPRODUCT(${[isShown(language), ...conditions.map((each) => `(${each})`)].join('*')})`;
}

/** Whether no filter is set. */
export const ALL_SHOWN = `AND(${FILTERS.map(({ field }) => `${filterCell(field)}=""`).join(',')})`;

/** Writes the filters: texts of 台帳 are offered, others are asked about. */
export function writeFilters(draft: SheetDraft, { language }: CellWords): void {
  for (const { field, label, text } of FILTERS) {
    draft.text(label, ROWS.filter, 'label', REGISTER_TEXT[text][language]);
    draft.put(label + 1, ROWS.filter, 'inputLine');
    draft.put(label + 2, ROWS.filter, 'inputLine');
    draft.merge(label + 1, ROWS.filter, label + 2);
    draft.validations.push(
      filterValidation(a1(label + 1, ROWS.filter), recordsOf(field, language), language),
    );
  }
  draft.text(LEFT + 6, ROWS.filter, 'subtitle', REGISTER_TEXT.filterNote[language]);
}

function filterValidation(range: string, source: string, language: Language): ValidationDescription {
  return {
    range,
    rule: { kind: 'list', source },
    prompt: null,
    error: { title: SHEET_TEXT.errorTitle[language], text: REGISTER_TEXT.filterUnknown[language] },
    onError: 'warning',
  };
}
