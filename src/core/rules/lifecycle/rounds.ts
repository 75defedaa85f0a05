import { dateOfCell, textOfCell } from '../../model/cell';
import type { CaseReading, CellPlace, CellValue } from '../../model/reading';
import { a1 } from '../../model/address';
import { ROUND_COLUMNS, type RoundColumn } from '../../model/lifeRanges';
import type { IsoDate } from '../../model/isoDate';

/** An answer of a round of operation checks that is over. */
export interface RoundLine {
  readonly round: number;
  readonly date: IsoDate | null;
  readonly itemId: string;
  readonly answer: string;
  readonly evidence: string;
  readonly remark: string;
  readonly state: string;
}

/** Value of a column in a line of the record. */
export function roundCell(line: readonly CellValue[], column: RoundColumn): CellValue {
  return line[ROUND_COLUMNS.indexOf(column)] ?? null;
}

/** The record of rounds as the cells have it; lines without round or item are left out. */
export function readRounds({ life }: Pick<CaseReading, 'life'>): readonly RoundLine[] {
  return (life?.ranges.rounds?.values ?? []).flatMap((line) => {
    const round = roundCell(line, 'round');
    const text = (column: RoundColumn) => textOfCell(roundCell(line, column));
    if (typeof round !== 'number' || text('itemId') === '') return [];
    return [
      {
        round,
        date: dateOfCell(roundCell(line, 'date')),
        itemId: text('itemId'),
        answer: text('answer'),
        evidence: text('evidence'),
        remark: text('remark'),
        state: text('state'),
      },
    ];
  });
}

/** Number of the latest round in the record; 0 before the first one is over. */
export function latestRound(rounds: readonly RoundLine[]): number {
  return rounds.reduce((latest, { round }) => Math.max(latest, round), 0);
}

/** Day of the latest check: of this round, else of the record; null before the first. */
export function lastCheckDate(reading: Pick<CaseReading, 'life'>): IsoDate | null {
  const dates = [
    dateOfCell(reading.life?.fields.checkDate?.value ?? null),
    ...readRounds(reading).map(({ date }) => date),
  ];
  return dates.reduce((last, date) => (date !== null && (last === null || date > last) ? date : last), null);
}

/** The answer of an item in the latest round, with its place in the record. */
export function previousAnswer(
  reading: CaseReading,
  itemId: string,
): (RoundLine & { readonly place: CellPlace }) | null {
  const latest = latestRound(readRounds(reading));
  const range = reading.life?.ranges.rounds ?? null;
  const line = readRounds(reading).find((each) => each.round === latest && each.itemId === itemId);
  return line === undefined || range === null
    ? null
    : { ...line, place: { sheet: range.sheet, cell: placeOfLine(range, line) } };
}

function placeOfLine(
  range: NonNullable<NonNullable<CaseReading['life']>['ranges']['rounds']>,
  { round, itemId }: RoundLine,
): string {
  const index = range.values.findIndex(
    (line) => roundCell(line, 'round') === round && textOfCell(roundCell(line, 'itemId')) === itemId,
  );
  return a1(range.column + ROUND_COLUMNS.indexOf('answer'), range.row + index + 1);
}
