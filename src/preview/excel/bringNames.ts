import type { IWorkbookData } from '@univerjs/core';
import { NAMES_RESOURCE, WORKBOOK_SCOPE, type GridName } from '../file/resources/definedNames';
import type { FWorksheet } from '../grid/univer';
import { parseAddress } from './area';
import type { Book } from './book';
import { defineName } from './defineName';
import { definedName } from './namedItem';

/**
 * Defined names come with the sheets they belong to or refer to. A workbook-wide name that this
 * workbook has already becomes the inserted sheet's own, as in Excel.
 */
export function bringNames(
  book: Book,
  { resources, sheets }: IWorkbookData,
  inserted: ReadonlyMap<string, FWorksheet>,
  rename: (text: string) => string,
): void {
  const data = resources?.find(({ name }) => name === NAMES_RESOURCE)?.data;
  const names = Object.values(data ? (JSON.parse(data) as Record<string, GridName>) : {});
  for (const { name, formulaOrRefString, localSheetId } of names) {
    const home = inserted.get(
      localSheetId === WORKBOOK_SCOPE ? (sheetBehind(formulaOrRefString, sheets) ?? '') : localSheetId,
    );
    const isWide = localSheetId === WORKBOOK_SCOPE;
    const refersElsewhere = isWide && home === undefined && parsedSheet(formulaOrRefString) !== undefined;
    if ((!isWide && home === undefined) || refersElsewhere) continue;
    const isTaken = definedName(book, name) !== undefined;
    if (isTaken && home === undefined) continue;
    defineName(book, name, rename(formulaOrRefString), isWide && !isTaken ? undefined : home);
  }
}

const parsedSheet = (reference: string): string | undefined =>
  parseAddress(reference.replace(/^=/, ''))?.sheet;

function sheetBehind(reference: string, sheets: IWorkbookData['sheets']): string | undefined {
  const wanted = parsedSheet(reference)?.toLowerCase();
  return Object.keys(sheets).find((id) => sheets[id]?.name?.toLowerCase() === wanted);
}
