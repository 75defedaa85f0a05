import type { Page } from 'playwright-core';
import { a1 } from '../../../src/core/model/address';
import { openPackage } from '../../../src/workbook/file/read/openPackage';
import type { RawSheet } from '../../../src/workbook/file/read/rawWorkbook';
import { readWorkbook } from '../../../src/workbook/file/read/readWorkbook';
import { savedBytes } from '../bookBytes';

/** All that a person could miss in a workbook, by place: cells, sheets, protection, names, properties, parts. */
export type BookState = Readonly<Record<string, string>>;

/** Other programs stamp these at each saving. */
const STAMPS = ['created', 'modified', 'lastModifiedBy', 'revision'];

/** Some writers put it before a part, and it says nothing. */
const PROLOG = /^\ufeff?<\?xml[^>]*\?>\s*/;

/** The workbook as it would be saved now. */
export async function bookState(page: Page): Promise<BookState> {
  return bookStateOf(await savedBytes(page));
}

export function bookStateOf(bytes: Uint8Array): BookState {
  const { sheets, names, properties, customXml } = readWorkbook(openPackage(bytes));
  const core = Object.entries(properties.core).filter(([name]) => !STAMPS.includes(name));
  return {
    sheets: sheets.map(({ name }) => name).join(),
    ...Object.fromEntries(sheets.flatMap(sheetState)),
    ...Object.fromEntries(
      names.map(({ name, ref, localSheet }) => [`name ${name} ${localSheet ?? ''}`, ref]),
    ),
    ...Object.fromEntries(core.map(([name, value]) => [`property ${name}`, value])),
    ...Object.fromEntries(properties.custom.map(({ name, value }) => [`custom ${name}`, String(value)])),
    ...Object.fromEntries(customXml.map(({ xml }) => [`part ${xml.replace(PROLOG, '')}`, 'there'])),
  };
}

function sheetState({ name, state, protection, rows }: RawSheet): [string, string][] {
  const cells = [...rows.values()].flat().filter(({ value, formula }) => value !== '' || formula !== null);
  return [
    [`sheet ${name}`, `${state} ${JSON.stringify(protection)}`],
    ...cells.map(({ row, col, value, formula }): [string, string] => [
      `${name}!${a1(col, row + 1)}`,
      `${formula === null ? '' : `=${formula} → `}${JSON.stringify(value)}`,
    ]),
  ];
}

/** Places where two states differ. */
export function changedPlaces(before: BookState, after: BookState): string[] {
  const places = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...places].filter((place) => before[place] !== after[place]);
}
