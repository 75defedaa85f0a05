import type { SheetRows } from '../../../core/rules/answering/optionalRows';
import { runBatch } from '../host/runBatch';

/**
 * Hides rows and shows the others of their sheets, in one round trip. The sheets' protection allows it.
 * @throws {WorkbookError}
 */
export async function showRows(sheets: readonly SheetRows[]): Promise<void> {
  if (sheets.length === 0) return;
  await runBatch(async (context) => {
    for (const { sheet: name, first, last, hidden } of sheets) {
      const sheet = context.workbook.worksheets.getItem(name);
      const rows = (from: number, to: number) => sheet.getRangeByIndexes(from - 1, 0, to - from + 1, 1);
      rows(first, last).rowHidden = false;
      for (const [from, to] of runsOf(hidden)) rows(from, to).rowHidden = true;
    }
    await context.sync();
  });
}

/** Neighbouring numbers as first and last. */
function runsOf(numbers: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] + 1 === number) last[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}
