import type { WorkbookDescription } from '../../../core/sheets/description';
import { loadStamp, type DocumentStamp } from '../document/documentStamp';

/** What the open workbook has where the new one is to be. */
export interface Ground {
  /** Sheets of a name that is needed, with something in them. */
  readonly filled: readonly string[];
  /** Sheets of a name that is needed, still blank: they are taken over. */
  readonly blanks: readonly string[];
  /** Defined names that are needed and exist: a case, or something that would break. */
  readonly names: readonly string[];
  /** Properties and parts, which a creation that fails gives back. */
  readonly stamp: DocumentStamp;
}

/** Looks at the open workbook: one round trip. */
export async function readGround(
  context: Excel.RequestContext,
  { sheets, names }: WorkbookDescription,
): Promise<Ground> {
  const own = context.workbook.names;
  own.load('items/name');
  const stamp = loadStamp(context);
  const looks = sheets.map(({ name }) => lookAt(context, name));
  await context.sync();
  const found = looks.map((look) => look());
  const wanted = new Set(names.map(({ name }) => name.toLowerCase()));
  return {
    filled: found.filter(({ state }) => state === 'filled').map(({ name }) => name),
    blanks: found.filter(({ state }) => state === 'blank').map(({ name }) => name),
    names: own.items.map(({ name }) => name).filter((name) => wanted.has(name.toLowerCase())),
    stamp: stamp(),
  };
}

interface Look {
  readonly name: string;
  readonly state: 'absent' | 'blank' | 'filled';
}

function lookAt(context: Excel.RequestContext, name: string): () => Look {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  const used = sheet.getUsedRangeOrNullObject(true);
  sheet.load('name');
  used.load('address');
  return () => ({ name, state: stateOf(sheet, used) });
}

function stateOf(sheet: Excel.Worksheet, used: Excel.Range): Look['state'] {
  if (sheet.isNullObject) return 'absent';
  return used.isNullObject ? 'blank' : 'filled';
}
