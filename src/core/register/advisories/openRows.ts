import { dateOfCell, textOfCell } from '../../model/cell';
import type { IsoDate } from '../../model/isoDate';
import type { CellValue } from '../../model/reading';
import { LANGUAGES } from '../../model/language';
import { MATCH_WORDS, type AdvisoryDecision } from '../../sheets/register/advisoryWords';
import type { AdvisoryField } from '../../sheets/register/advisoryColumns';
import type { RowEdit } from '../registerPlace';
import type { AdvisoriesPlace, AdvisoryValues } from './advisoriesPlace';
import { decisionOf } from './decisionOf';

/** A row of 脆弱性情報 that still asks somebody to act. */
export interface OpenRow {
  readonly row: number;
  readonly advisory: string;
  readonly title: string;
  readonly match: 'affected' | 'check';
  /** Asset number, else its name, else its model. */
  readonly device: string;
  readonly caseNumber: string;
  readonly department: string;
  readonly due: IsoDate | null;
  /** Highest base score, as `CVSS 3.1: 9.8`; '' where nobody rated it. */
  readonly score: string;
  readonly fix: string;
  readonly because: string;
}

/** Rows as they are once the edits are written. */
export function rowsAfter(
  { columns, rows }: AdvisoriesPlace,
  edits: readonly RowEdit[],
): ReadonlyMap<number, AdvisoryValues> {
  const fields = new Map([...columns].map(([field, column]) => [column, field] as const));
  const after = new Map<number, AdvisoryValues>(rows.map(({ row, values }) => [row, values]));
  for (const { row, cells } of edits) {
    const values: Partial<Record<AdvisoryField, CellValue>> = { ...after.get(row) };
    for (const { column, value } of cells) {
      const field = fields.get(column);
      if (field !== undefined) values[field] = value;
    }
    after.set(row, values);
  }
  return after;
}

/** Decisions after which nobody has to act any more. */
const CLOSED: ReadonlySet<AdvisoryDecision> = new Set(['notOurs', 'fixed', 'accepted']);

/** Rows that ask somebody to act, the most urgent first; one without a date is last. */
export function openRows(rows: ReadonlyMap<number, AdvisoryValues>): readonly OpenRow[] {
  const open = [...rows].flatMap(([row, values]): readonly OpenRow[] => {
    const text = (field: AdvisoryField): string => textOfCell(values[field] ?? null);
    const match = MATCHES.get(text('match'));
    if (match === undefined || match === 'not-affected') return [];
    const decision = decisionOf(values);
    if (decision?.isInForce === true && CLOSED.has(decision.decision)) return [];
    return [
      {
        row,
        advisory: text('advisory'),
        title: text('title'),
        match,
        device: text('asset') || text('name') || text('model'),
        caseNumber: text('caseNumber'),
        department: text('actor'),
        due: dateOfCell(values.due ?? null),
        score: scoreText(text('score'), text('scoreVersion')),
        fix: text('fix'),
        because: text('because'),
      },
    ];
  });
  return open.sort((a, b) => compareDue(a.due, b.due) || a.row - b.row);
}

/** Rows of older registers do not say of which version of CVSS their score is. */
const scoreText = (value: string, version: string): string =>
  value === '' ? '' : `CVSS${version === '' ? '' : ` ${version}`}: ${value}`;

const MATCHES: ReadonlyMap<string, keyof typeof MATCH_WORDS> = new Map(
  (['affected', 'check', 'not-affected'] as const).flatMap((key) =>
    LANGUAGES.map((language) => [MATCH_WORDS[key][language], key] as const),
  ),
);

const LAST = '9999-12-31';
const compareDue = (a: IsoDate | null, b: IsoDate | null): number =>
  (a ?? LAST) < (b ?? LAST) ? -1 : (a ?? LAST) > (b ?? LAST) ? 1 : 0;
