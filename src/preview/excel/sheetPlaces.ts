import type { IWorksheetData } from '@univerjs/core';
import { invalidArgument, itemNotFound, refusal } from '../protocol/apiError';
import type { Argument } from '../protocol/hostType';
import type { FWorksheet } from '../grid/univer';
import { findSheet, type Book } from './book';
import { asAddin } from './cells';

/** A workbook whose structure is protected keeps its sheets as they are. */
export function refuseProtectedStructure(book: Book, location: string): void {
  if (book.extras.structure !== null) throw refusal('AccessDenied', location);
}

/** The index at which a sheet is to stand: Beginning, End, or Before/After another sheet. */
export function placeOf(book: Book, positionType: Argument, relativeTo: FWorksheet | undefined): number {
  const last = book.workbook.getSheets().length;
  switch (positionType ?? 'End') {
    case 'None':
    case 'End':
      return last;
    case 'Beginning':
      return 0;
    case 'Before':
      return relativeTo?.getIndex() ?? 0;
    case 'After':
      return relativeTo === undefined ? last : relativeTo.getIndex() + 1;
    default:
      throw invalidArgument('');
  }
}

/** The sheet behind an argument: the sheet itself, its name or its id. */
export function sheetArgument(
  book: Book,
  given: Argument,
  targetOf: (value: Argument) => { readonly sheet: FWorksheet } | undefined,
): FWorksheet | undefined {
  if (given === undefined || given === null) return undefined;
  const found = typeof given === 'string' ? findSheet(book, given) : targetOf(given)?.sheet;
  if (found === undefined) throw itemNotFound('');
  return found;
}

/** `name`, or `name (2)` and so on where that is taken; never more than 31 characters. */
export function freeSheetName(book: Book, name: string, reserved: ReadonlySet<string> = new Set()): string {
  let free = name;
  for (let number = 2; findSheet(book, free) !== undefined || reserved.has(free); number += 1) {
    const ending = ` (${number})`;
    free = `${name.slice(0, 31 - ending.length)}${ending}`;
  }
  return free;
}

/** Puts a sheet into the grid. Excel leaves the active sheet as it was; the grid would switch. */
export function insertGridSheet(
  book: Book,
  name: string,
  index: number,
  data: Partial<IWorksheetData>,
): FWorksheet {
  const active = book.workbook.getActiveSheet();
  return asAddin(book, () => {
    book.addingSheet = true;
    try {
      const id = `sheet-${crypto.randomUUID()}`;
      return book.workbook.insertSheet(name, { index, sheet: { ...data, id } });
    } finally {
      book.workbook.setActiveSheet(active);
      book.addingSheet = false;
    }
  });
}
