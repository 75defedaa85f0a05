import { ApiError, itemNotFound } from '../protocol/apiError';
import { HostObject, hostType } from '../protocol/hostType';
import type { WireValue } from '../protocol/wire';
import type { FWorksheet } from '../grid/univer';
import { formatArea, parseAddress, quoteSheet } from './area';
import { stringArgument } from './arguments';
import { findSheet, type Book, type RangeTarget } from './book';
import { asAddin } from './cells';
import { formulaValue } from './formulaValues';
import { isErrorText } from './errorText';

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
    Type: { get: (target) => (rangeOfName(target) === undefined ? typeOfText(target) : 'Range') },
    Value: { get: valueOf },
    Scope: { get: (target) => (definition(target).isWorkbookScope() ? 'Workbook' : 'Worksheet') },
    Comment: {
      get: (target) => definition(target).getComment() ?? '',
      set: (target, value) =>
        asAddin(target.book, () => definition(target).setComment(stringArgument(value))),
    },
    Visible: { get: () => true },
  },
  navigations: {
    Worksheet: (target) => {
      const home = sheetOfName(target);
      if (home.isNull) throw itemNotFound('NamedItem.worksheet');
      return home;
    },
    WorksheetOrNullObject: sheetOfName,
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

/** The sheet that the name belongs to; workbook-wide names have none. */
function sheetOfName(target: NameTarget): HostObject {
  const id = definition(target).isWorkbookScope() ? null : definition(target).getLocalSheetId();
  const sheet = id ? findSheet(target.book, id) : undefined;
  return sheet === undefined ? HostObject.NULL : target.book.types.worksheet({ book: target.book, sheet });
}

function textOf(target: NameTarget): string {
  return definition(target).getFormulaOrRefString().replace(/^=/, '');
}

function rangeOfName({ book, name, sheet }: NameTarget): RangeTarget | undefined {
  return namedRange(book, name, sheet);
}

/** The address of a named range, the constant, or what the formula behind the name gives now. */
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
      return formulaValue(target.book, text);
  }
}

function constantType(text: string): string {
  if (/^"(?:[^"]|"")*"$/.test(text)) return 'String';
  if (/^(true|false)$/i.test(text)) return 'Boolean';
  return text.trim() !== '' && Number.isFinite(Number(text)) ? 'Double' : 'Error';
}

/** A formula has the type of what it gives. */
function typeOfText(target: NameTarget): string {
  const type = constantType(textOf(target));
  if (type !== 'Error') return type;
  const value = valueOf(target);
  if (typeof value === 'string') return isErrorText(value) ? 'Error' : 'String';
  return typeof value === 'number' ? 'Double' : 'Boolean';
}

function setFormula(target: NameTarget, formula: string): void {
  if (!formula.startsWith('='))
    throw new ApiError('InvalidArgument', 'A formula begins with =.', 'NamedItem.formula');
  asAddin(target.book, () => definition(target).setFormula(formula));
}
