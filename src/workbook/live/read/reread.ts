import type { HostCells, SheetValues } from './hostCells';
import { loadNames, loadUsed, namesOf, readHostCells, sheetValues } from './readHostCells';
import { replaceRows, replaceSheets } from './replaceRows';
import type { RereadScope, RowSpan } from './rereadScope';

/** The new state of one sheet, once the sync is done. */
type Pending = () => SheetValues;

/**
 * Reads again what an edit touched: one round trip, two where the sheets themselves changed.
 * @returns a new cells; the given one stays as it is
 */
export async function reread(
  context: Excel.RequestContext,
  cells: HostCells,
  scope: RereadScope,
): Promise<HostCells> {
  if (scope === 'all') return readHostCells(context);
  const pending = cells.sheets.flatMap((sheet) => {
    const span = scope.get(sheet.id);
    return span === undefined ? [] : [load(context, sheet, span)];
  });
  // Inserted or deleted rows move the cells that names stand for.
  const names = [...scope.values()].includes('sheet') ? loadNames(context) : null;
  await context.sync();
  const replaced = replaceSheets(
    cells,
    pending.map((read) => read()),
  );
  return names === null ? replaced : { ...replaced, names: namesOf(names) };
}

function load(context: Excel.RequestContext, sheet: SheetValues, span: RowSpan | 'sheet'): Pending {
  const host = context.workbook.worksheets.getItem(sheet.id);
  if (span === 'sheet') {
    const used = loadUsed(host);
    return () => sheetValues(sheet, used);
  }
  const width = sheet.values[0]?.length ?? 1;
  const range = host.getRangeByIndexes(span.first, sheet.firstColumn, span.last - span.first + 1, width);
  range.load('values');
  // eslint-disable-next-line office-addins/call-sync-after-load, office-addins/call-sync-before-read -- runs after the sync of reread
  return () => replaceRows(sheet, span.first, range.values);
}
