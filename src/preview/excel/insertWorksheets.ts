import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { invalidArgument, itemNotFound, refusal } from '../protocol/apiError';
import type { Argument } from '../protocol/hostType';
import { openXlsx } from '../file/open';
import type { OpenedBook, SheetExtras } from '../file/sourcePackage';
import type { FWorksheet } from '../grid/univer';
import { recordArgument, stringArgument } from './arguments';
import type { Book } from './book';
import { asAddin } from './cells';
import { bringNames } from './bringNames';
import { packageBytes } from './packageBytes';
import { protectionOptions } from './protectionOptions';
import { renamer } from './renameSheets';
import {
  freeSheetName,
  insertGridSheet,
  placeOf,
  refuseProtectedStructure,
  sheetArgument,
} from './sheetPlaces';
import { addRules, rulesIn } from './sheetRules';

const LOCATION = 'Workbook.insertWorksheetsFromBase64';

/** What Excel on the web does not insert. */
const UNSUPPORTED = /^xl\/(charts|comments|threadedComments|pivotTables|slicers)/;

type SheetOf = (value: Argument) => { readonly sheet: FWorksheet } | undefined;

/** Excel's insertWorksheetsFromBase64: the sheets of a file with all that stands in them; gives their ids. */
export function insertWorksheets(
  book: Book,
  base64: Argument,
  options: Argument,
  sheetOf: SheetOf,
): string[] {
  refuseProtectedStructure(book, LOCATION);
  const given = options === null || options === undefined ? {} : recordArgument(options);
  const opened = openFile(packageBytes(stringArgument(base64), LOCATION));
  const web = book.document.kind === 'web';
  if (web && [...opened.source.parts.keys()].some((name) => UNSUPPORTED.test(name)))
    throw refusal('UnsupportedFeature', LOCATION);
  const ids = wantedSheets(opened.snapshot, given.sheetNamesToInsert);
  const index = placeOf(book, given.positionType, sheetArgument(book, given.relativeTo, sheetOf));
  return insertAll(book, opened, ids, index);
}

function openFile(bytes: Uint8Array): OpenedBook {
  try {
    return openXlsx(bytes);
  } catch {
    throw invalidArgument(LOCATION, 'The file is not a workbook that can be read.');
  }
}

function wantedSheets({ sheets, sheetOrder }: IWorkbookData, names: Argument): string[] {
  if (names === null || names === undefined) return [...sheetOrder];
  if (!Array.isArray(names)) throw invalidArgument(LOCATION);
  return (names as readonly Argument[]).map((name) => {
    const wanted = stringArgument(name).toLowerCase();
    const id = sheetOrder.find((key) => sheets[key]?.name?.toLowerCase() === wanted);
    if (id === undefined) throw itemNotFound(LOCATION);
    return id;
  });
}

function insertAll(book: Book, opened: OpenedBook, ids: readonly string[], index: number): string[] {
  const { snapshot, source } = opened;
  const names = new Map<string, string>();
  for (const id of ids) {
    const name = snapshot.sheets[id]?.name ?? id;
    names.set(name, freeSheetName(book, name, new Set(names.values())));
  }
  const rename = renamer(names);
  const inserted = new Map<string, FWorksheet>();
  for (const [offset, id] of ids.entries()) {
    const name = names.get(snapshot.sheets[id]?.name ?? id) ?? id;
    const data = ownStyles(snapshot, snapshot.sheets[id] ?? {}, rename);
    const sheet = insertGridSheet(book, name, index + offset, data);
    inserted.set(id, sheet);
    asAddin(book, () => addRules(book, sheet.getSheetId(), rulesIn(snapshot, id), rename));
    bringExtras(book, sheet.getSheetId(), source.sheets.get(id));
  }
  asAddin(book, () => bringNames(book, snapshot, inserted, rename));
  book.recalculate();
  return ids.map((id) => inserted.get(id)?.getSheetId() ?? '');
}

function bringExtras(book: Book, sheetId: string, extras: SheetExtras | undefined): void {
  if (extras?.state === 'veryHidden') book.veryHidden.add(sheetId);
  const { protection = null } = extras ?? {};
  if (protection !== null && protection.sheet !== '0')
    book.protection.protect(sheetId, protectionOptions(protection));
}

type StyleRef = string | IStyleData | null | undefined;

/** The sheet with its styles spelled out: their ids mean other styles in this workbook. */
function ownStyles(
  { styles, defaultStyle }: IWorkbookData,
  data: Partial<IWorksheetData>,
  rename: (text: string) => string,
): Partial<IWorksheetData> {
  const spelled = (style: StyleRef): IStyleData | null => {
    const own = typeof style === 'string' ? styles[style] : style;
    const base = typeof defaultStyle === 'string' ? styles[defaultStyle] : defaultStyle;
    return own ? { ...base, ...own } : null;
  };
  const copy = structuredClone(data);
  const rows = Object.values((copy.cellData ?? {}) as Record<string, Record<string, ICellData>>);
  for (const cell of rows.flatMap((row) => Object.values(row))) {
    if (cell.s) cell.s = spelled(cell.s);
    if (typeof cell.f === 'string') cell.f = rename(cell.f);
  }
  const lines = [copy.rowData, copy.columnData] as (Record<string, { s?: StyleRef }> | undefined)[];
  for (const line of lines.flatMap((each) => Object.values(each ?? {}))) if (line.s) line.s = spelled(line.s);
  return copy;
}
