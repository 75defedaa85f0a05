import type { ListGrid, ListRow } from '../../../core/devices/grid/listGrid';
import type { Parts } from '../read/openPackage';
import type { RawSheet } from '../read/rawWorkbook';
import { readSharedStrings } from '../read/readSharedStrings';
import { readSheet, type SheetContent } from '../read/readSheet';
import { countsFrom1904, findWorkbookPart, sheetParts, stringsOf } from '../read/readWorkbook';
import { scanStrings } from '../read/values/scanStrings';
import { numberFormats } from './numberFormats';
import { shownText } from './shownText';

/** A sheet of a workbook as a grid of texts. */
export interface SheetGrid extends ListGrid {
  readonly sheet: string;
  readonly isHidden: boolean;
}

/**
 * The sheets of a workbook as people see them.
 * @throws WorkbookFileError
 */
export function bookGrids(parts: Parts): readonly SheetGrid[] {
  const book = findWorkbookPart(parts);
  const strings = stringsOf(
    parts,
    book,
    (xml, part) => scanStrings(xml, part) ?? readSharedStrings(xml, part),
  );
  const formatOf = numberFormats(parts, book);
  const date1904 = countsFrom1904(book);
  return sheetParts(parts, book).map(({ name, state, path, xml }) => {
    const content = readSheet(xml, path, strings);
    const rows = listRows(content, (cell) => shownText(cell.value, formatOf(cell.style), date1904));
    return { sheet: name, isHidden: state !== 'visible', rows, merges: content.merges };
  });
}

type RawCell = RawSheet['rows'] extends ReadonlyMap<number, readonly (infer Cell)[]> ? Cell : never;

function listRows({ rows, rowFormats }: SheetContent, shown: (cell: RawCell) => string): readonly ListRow[] {
  const listed: ListRow[] = [];
  for (const [row, cells] of rows) {
    const texts: string[] = [];
    for (const cell of cells) {
      const text = shown(cell);
      if (text === '') continue;
      while (texts.length < cell.col) texts.push('');
      texts[cell.col] = text;
    }
    if (texts.length > 0)
      listed.push({ row: row + 1, cells: texts, isHidden: rowFormats.get(row)?.hidden ?? false });
  }
  return listed.sort((a, b) => a.row - b.row);
}
