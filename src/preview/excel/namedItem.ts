import { ApiError, apiNotFound, itemNotFound } from '../protocol/apiError';
import { HostObject, hostType } from '../protocol/hostType';
import type { WireValue } from '../protocol/wire';
import type { FWorksheet } from '../grid/univer';
import { formatArea, parseAddress, quoteSheet } from './area';
import { stringArgument } from './arguments';
import { findSheet, type Book, type RangeTarget } from './book';
import { asAddin } from './cells';

export interface NameTarget {
  readonly book: Book;
  readonly sheet?: FWorksheet;
  readonly name: string;
}

type DefinedName = NonNullable<ReturnType<Book['workbook']['getDefinedName']>>;

/** Excel's NamedItem. */
export const namedItemType = hostType<NameTarget>({
  name: 'NamedItem',
  identity: ({ name }) => ({ Name: name, Id: name }),
  scalars: {
    Name: { get: (target) => definition(target).getName() },
    Formula: {
      get: (target) => `=${textOf(target)}`,
      set: (target, value) => setFormula(target, stringArgument(value)),
    },
    Type: { get: (target) => (rangeOfName(target) === undefined ? constantType(textOf(target)) : 'Range') },
    Value: { get: valueOf },
    Scope: { get: (target) => (definition(target).isWorkbookScope() ? 'Workbook' : 'Worksheet') },
    Comment: { get: (target) => definition(target).getComment() ?? '' },
    Visible: { get: () => true },
  },
  methods: {
    Delete: (target) => asAddin(target.book, () => definition(target).delete()),
    GetRange: (target) => {
      const range = rangeOfName(target);
      if (range === undefined) throw itemNotFound('NamedItem.getRange');
      return target.book.types.range(range);
    },
    GetRangeOrNullObject: (target) => {
      const range = rangeOfName(target);
      return range === undefined ? HostObject.NULL : target.book.types.range(range);
    },
  },
});

/** The definition of a name: the sheet's own before the workbook's, whatever the case. */
export function definedName(book: Book, name: string, sheet?: FWorksheet): DefinedName | undefined {
  const wanted = name.toLowerCase();
  const named = book.workbook.getDefinedNames().filter((each) => each.getName().toLowerCase() === wanted);
  const own = sheet && named.find((each) => each.getLocalSheetId() === sheet.getSheetId());
  return own ?? named.find((each) => each.isWorkbookScope());
}

/** The range a name stands for, or undefined. */
export function namedRange(book: Book, name: string, sheet?: FWorksheet): RangeTarget | undefined {
  const found = definedName(book, name, sheet);
  if (found === undefined) return undefined;
  const address = parseAddress(found.getFormulaOrRefString().replace(/^=/, ''));
  if (address?.sheet === undefined) return undefined;
  const home = findSheet(book, address.sheet);
  return home && { book, sheet: home, area: address.area };
}

function definition({ book, name, sheet }: NameTarget): DefinedName {
  const found = definedName(book, name, sheet);
  if (found === undefined) throw itemNotFound('NamedItem');
  return found;
}

function textOf(target: NameTarget): string {
  return definition(target).getFormulaOrRefString().replace(/^=/, '');
}

function rangeOfName({ book, name, sheet }: NameTarget): RangeTarget | undefined {
  return namedRange(book, name, sheet);
}

/** The address of a named range, or the constant; a formula behind a name is not evaluated here. */
function valueOf(target: NameTarget): WireValue {
  const range = rangeOfName(target);
  if (range !== undefined) return `${quoteSheet(range.sheet.getSheetName())}!${formatArea(range.area)}`;
  const text = textOf(target);
  switch (constantType(text)) {
    case 'Double':
      return Number(text);
    case 'Boolean':
      return text.toUpperCase() === 'TRUE';
    case 'String':
      return text.slice(1, -1).replaceAll('""', '"');
    default:
      throw apiNotFound('NamedItem.value of a formula');
  }
}

function constantType(text: string): string {
  if (/^".*"$/s.test(text)) return 'String';
  if (/^(true|false)$/i.test(text)) return 'Boolean';
  return text.trim() !== '' && Number.isFinite(Number(text)) ? 'Double' : 'Error';
}

function setFormula(target: NameTarget, formula: string): void {
  if (!formula.startsWith('='))
    throw new ApiError('InvalidArgument', 'A formula begins with =.', 'NamedItem.formula');
  asAddin(target.book, () => definition(target).setFormula(formula));
}
