import { dateOfCell, textOfCell } from '../model/cell';
import type { CellValue } from '../model/reading';
import { isFilledField, type RegisterField } from '../sheets/register/registerColumns';
import type { KnownCase } from './collectRegister';
import type { RegisterPlace, RegisterRecord } from './registerPlace';
import type { RegisterRow } from './registerRow';
import { registerValuesIn } from './registerValues';

/** What a register that is open says so far, and what it would say of further cases. */
export interface RegisterSayings {
  readonly known: readonly KnownCase[];
  readonly sayingOf: (row: RegisterRow) => string;
}

/** Where and when a case was read says nothing about it. */
const ORIGIN: readonly RegisterField[] = ['source', 'readOn'];

/** Reads 台帳 as those who hand in further workbooks are compared with it. Of two rows of a case the first counts. */
export function registerSayings({ language, columns, records }: RegisterPlace): RegisterSayings {
  const fields = [...columns.keys()]
    .filter(isFilledField)
    .filter((field) => !ORIGIN.includes(field))
    .sort();
  const valuesOf = registerValuesIn(language);
  const sayingOf = (values: RegisterRecord['values']): string =>
    JSON.stringify(fields.map((field) => plain(values[field] ?? null)));
  return {
    known: [...records].reverse().map(({ values }) => ({
      ...knownTexts(values),
      assessedOn: dateOfCell(values.assessedOn ?? null),
      saying: sayingOf(values),
    })),
    sayingOf: (row) => sayingOf(valuesOf(row)),
  };
}

function knownTexts(values: RegisterRecord['values']) {
  const text = (field: RegisterField): string => textOfCell(values[field] ?? null);
  return {
    caseId: text('caseId'),
    device: text('device'),
    model: text('model'),
    site: text('site'),
    source: text('source'),
  };
}

/** A value without what files and hosts change in passing. */
function plain(value: CellValue): string {
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n').trim() : textOfCell(value);
}
