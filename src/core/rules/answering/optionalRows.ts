import type { CaseReading, RowReading } from '../../model/reading';
import type { Requirement } from '../../model/states';
import type { CaseAssessment } from '../assessment/assessment';
import { readSeal } from '../record/readSeal';
import { hqCheckOf } from '../record/returnedRows';
import { sealBreaches } from '../record/sealBreaches';
import { openTransition } from '../standing/openTransition';

/** 要否 of rows that 必須だけ表示 may leave out; what is not decided yet stays in sight. */
const OPTIONAL: ReadonlySet<Requirement> = new Set(['recommended', 'notRequired', 'exempt']);

/** Rows that nobody has to look at: not required, not returned by HQ, and not changed since the decision. */
export function optionalRows(reading: CaseReading, assessment: CaseAssessment): readonly RowReading[] {
  const requirements = new Map(assessment.rows.map(({ itemId, requirement }) => [itemId, requirement]));
  const changed = changedLines(reading);
  return reading.rows.filter(
    (row) =>
      OPTIONAL.has(requirements.get(row.itemId) ?? 'undecided') &&
      hqCheckOf(row) !== 'returned' &&
      !changed.has(row.itemId),
  );
}

function changedLines(reading: CaseReading): ReadonlySet<string> {
  const seal = readSeal(reading);
  if (seal === null) return new Set();
  const kind = openTransition(reading)?.entry.kind ?? null;
  return new Set(sealBreaches(reading, seal, kind === 'assessed' ? null : kind).map(({ line }) => line));
}

/** The item rows of a sheet, 1-based, and those of them that are hidden. */
export interface SheetRows {
  readonly sheet: string;
  readonly first: number;
  readonly last: number;
  readonly hidden: readonly number[];
}

/** Which rows of each check sheet are hidden; all others are shown. */
export function rowsShown({ rows }: CaseReading, hidden: readonly RowReading[]): readonly SheetRows[] {
  const away = new Set(hidden);
  return [...new Set(rows.map(({ sheet }) => sheet))].map((sheet) => {
    const own = rows.filter((row) => row.sheet === sheet);
    const numbers = own.map(({ row }) => row);
    return {
      sheet,
      first: Math.min(...numbers),
      last: Math.max(...numbers),
      hidden: own.filter((row) => away.has(row)).map(({ row }) => row),
    };
  });
}
