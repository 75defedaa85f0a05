import type { NameFormula } from '../../place/workbookCells';
import type { HostCells, SheetValues } from './hostCells';
import { loadPolicy, loadPolicyParts } from './policyParts';

/** A case is far smaller; this bounds what a stray sheet with a million cells can cost. */
const READ_AREA = 'A1:AZ10000';

/** Asks for the filled part of a sheet; the values are there after the next sync. */
export function loadUsed(sheet: Excel.Worksheet): Excel.Range {
  const used = sheet.getRange(READ_AREA).getUsedRangeOrNullObject(true);
  used.load('values,rowIndex,columnIndex');
  return used;
}

/** Asks for the workbook's names; `formula`, not `value`, which Excel would have to compute. */
export function loadNames(context: Excel.RequestContext): Excel.NamedItemCollection {
  const names = context.workbook.names;
  names.load('items/name,items/formula');
  return names;
}

export function namesOf(names: Excel.NamedItemCollection): NameFormula[] {
  return names.items.map(({ name, formula }) => ({ name, formula: String(formula) }));
}

/** What is known of a sheet beside its cells. */
type KnownSheet = Pick<SheetValues, 'id' | 'name' | 'isHidden'>;

/** The values behind {@link loadUsed}; a blank sheet has none. */
export function sheetValues(known: KnownSheet, used: Excel.Range): SheetValues {
  const { id, name, isHidden = false } = known;
  const sheet = { id, name, isHidden };
  if (used.isNullObject) return { ...sheet, firstRow: 0, firstColumn: 0, values: [] };
  return { ...sheet, firstRow: used.rowIndex, firstColumn: used.columnIndex, values: used.values };
}

const VISIBLE: Excel.Worksheet['visibility'] = 'Visible';

/** Everything a case is found in: two round trips, whatever the number of sheets and items. */
export async function readHostCells(context: Excel.RequestContext): Promise<HostCells> {
  const sheets = context.workbook.worksheets;
  sheets.load('items/id,items/name,items/visibility');
  const names = loadNames(context);
  const parts = loadPolicyParts(context);
  await context.sync();
  const policy = loadPolicy(parts);
  const used = sheets.items.map((sheet) => ({ sheet, range: loadUsed(sheet) }));
  await context.sync();
  return {
    sheets: used.map(({ sheet: { id, name, visibility }, range }) =>
      sheetValues({ id, name, isHidden: visibility !== VISIBLE }, range),
    ),
    names: namesOf(names),
    policy: await policy(),
  };
}
