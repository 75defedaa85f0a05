import type { IWorkbookData } from '@univerjs/core';
import { FORMATS_RESOURCE } from '../file/resources/conditionalFormats';
import { VALIDATIONS_RESOURCE } from '../file/resources/validations';
import type { Book } from './book';

const ADD_VALIDATION = 'data-validation.mutation.addRule';
const ADD_FORMAT = 'sheet.mutation.add-conditional-rule';

type Rules = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** The validations and conditional formats of one sheet of a snapshot. */
export interface SheetRules {
  readonly validations: Rules[string];
  readonly formats: Rules[string];
}

export function rulesIn(snapshot: IWorkbookData, sheetId: string): SheetRules {
  const of = (resource: string): Rules[string] => {
    const data = snapshot.resources?.find(({ name }) => name === resource)?.data;
    return data ? ((JSON.parse(data) as Rules)[sheetId] ?? []) : [];
  };
  return { validations: of(VALIDATIONS_RESOURCE), formats: of(FORMATS_RESOURCE) };
}

/** Gives a sheet rules of its own; `rename` mends the sheet names in their formulas. */
export function addRules(
  book: Book,
  subUnitId: string,
  rules: SheetRules,
  rename: (text: string) => string,
): void {
  const unitId = book.workbook.getId();
  const renamed = <T>(rule: T): T => JSON.parse(rename(JSON.stringify(rule))) as T;
  for (const rule of rules.validations)
    book.api.syncExecuteCommand(ADD_VALIDATION, {
      unitId,
      subUnitId,
      rule: { ...renamed(rule), uid: `dv-${crypto.randomUUID()}` },
    });
  // The grid puts the latest rule first: the first of the list has the highest priority.
  for (const rule of [...rules.formats].reverse())
    book.api.syncExecuteCommand(ADD_FORMAT, {
      unitId,
      subUnitId,
      rule: { ...renamed(rule), cfId: `cf-${crypto.randomUUID()}` },
    });
}
