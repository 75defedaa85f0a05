import type { RangeReading, RecordReading } from '../../core/model/reading';
import type { Language } from '../../core/model/language';
import { RECORD_NAMES } from '../../core/model/recordLayout';
import type { NameTarget, TargetOf } from './nameTargets';
import { valueAt } from './workbookCells';

/**
 * More rows or columns than any template has would only cost time. A seal is never cut: what is longer is not read
 * as one (see {@link placeRecord}); 2,000 own items need 2,200 lines.
 */
const MOST_ROWS = 500;
const MOST_SEALED = 5_000;
const MOST_COLUMNS = 24;

/** The ranges in which reviews are kept; null where the workbook has none of them. */
export function placeRecord(language: Language, targetOf: TargetOf): RecordReading | null {
  const range = (key: keyof RecordReading) => {
    const target = targetOf(RECORD_NAMES[key][language]);
    const most = key === 'sealed' ? MOST_SEALED : MOST_ROWS;
    return target === null || target.endRow - target.startRow >= most ? null : readRange(target, most);
  };
  const record = {
    versions: range('versions'),
    seal: range('seal'),
    sealed: range('sealed'),
    log: range('log'),
  };
  return Object.values(record).every((entry) => entry === null) ? null : record;
}

/** The cells of a defined name. */
export function readRange(
  { on, startRow, startColumn, endRow, endColumn }: NameTarget,
  mostRows: number = MOST_ROWS,
): RangeReading {
  const rows = Math.min(endRow - startRow + 1, mostRows);
  const columns = Math.min(endColumn - startColumn + 1, MOST_COLUMNS);
  return {
    sheet: on.name,
    row: startRow,
    column: startColumn,
    values: Array.from({ length: rows }, (_row, row) =>
      Array.from({ length: columns }, (_column, column) => valueAt(on, startRow + row, startColumn + column)),
    ),
  };
}
