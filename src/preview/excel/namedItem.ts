import { itemNotFound } from '../protocol/apiError';
import { hostType } from '../protocol/hostType';
import type { FWorksheet } from '../grid/univer';
import { parseAddress } from './area';
import { findSheet, type Book, type RangeTarget } from './book';
import { asAddin } from './cells';

export interface NameTarget {
  readonly book: Book;
  readonly name: string;
}

type DefinedName = NonNullable<ReturnType<Book['workbook']['getDefinedName']>>;

/** Excel's NamedItem. */
export const namedItemType = hostType<NameTarget>({
  name: 'NamedItem',
  identity: ({ name }) => ({ Name: name, Id: name }),
  scalars: {
    Name: { get: (target) => definition(target).getName() },
    Formula: { get: (target) => `=${definition(target).getFormulaOrRefString().replace(/^=/, '')}` },
  },
  methods: {
    Delete: (target) => asAddin(target.book, () => definition(target).delete()),
  },
});

/** The definition of a name: the sheet's own before the workbook's, whatever the case. */
function definedName(book: Book, name: string, sheet?: FWorksheet): DefinedName | undefined {
  const wanted = name.toLowerCase();
  const named = book.workbook.getDefinedNames().filter((each) => each.getName().toLowerCase() === wanted);
  const own = sheet && named.find((each) => each.getLocalSheetId() === sheet.getSheetId());
  return own ?? named.find((each) => each.isWorkbookScope());
}

/** The range a name stands for, or undefined. */
export function namedRange(book: Book, name: string, sheet: FWorksheet): RangeTarget | undefined {
  const found = definedName(book, name, sheet);
  if (found === undefined) return undefined;
  const address = parseAddress(found.getFormulaOrRefString().replace(/^=/, ''));
  if (address?.sheet === undefined) return undefined;
  const home = findSheet(book, address.sheet);
  return home && { book, sheet: home, area: address.area };
}

function definition({ book, name }: NameTarget): DefinedName {
  const found = definedName(book, name);
  if (found === undefined) throw itemNotFound('NamedItem');
  return found;
}
