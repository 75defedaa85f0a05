import type { CaseReading } from '../../src/core/model/reading';
import { isSealBroken } from '../../src/core/review/isSealBroken';
import { DEFAULT_POLICY } from '../../src/core/guide/policy';
import { assessCase } from '../../src/core/rules/assessment/assessCase';
import { caseStatus } from '../../src/core/status/caseStatus';
import { workbookCellsOf } from '../../src/workbook/file/read/case/workbookCellsOf';
import { openPackage, type Parts } from '../../src/workbook/file/read/openPackage';
import { readValues, type ValueBook } from '../../src/workbook/file/read/values/readValues';
import { WorkbookFileError } from '../../src/workbook/file/read/workbookFileError';
import { placeCase } from '../../src/workbook/place/placeCase';
import type { WorkbookCells } from '../../src/workbook/place/workbookCells';

/** What a reader makes of a workbook, as far as somebody could gain from it. */
export interface Judgement {
  readonly intake: string;
  readonly level: string | null;
  readonly state: string;
}

/** A file that is refused, or is no case any more, gains nothing. */
const NOTHING: Judgement = { intake: 'refused', level: null, state: 'refused' };

function judged(reading: CaseReading): Judgement {
  const assessment = assessCase(reading, DEFAULT_POLICY, 'hq');
  const status = caseStatus(reading, assessment, { on: '2026-12-01', isSealBroken: isSealBroken(reading) });
  return { intake: assessment.intake, level: assessment.impact.level, state: status.key };
}

const judgedCells = (cells: WorkbookCells): Judgement => {
  const placed = placeCase(cells);
  return placed.kind === 'case' ? judged(placed.reading) : NOTHING;
};

function judgedParts(parts: Parts): Judgement {
  try {
    return judgedCells(workbookCellsOf(readValues(parts)));
  } catch (error) {
    if (error instanceof WorkbookFileError) return NOTHING;
    throw error;
  }
}

/** The whole file. */
export const judgedFile = (bytes: Uint8Array): Judgement => judgedParts(openPackage(bytes));

/** One thing taken away, with what is then judged. */
export interface Removal {
  readonly what: string;
  readonly judge: () => Judgement;
}

type Sheets = ValueBook['sheets'];

/** Everything that can be taken away from a workbook, one at a time: parts, names, sheets, rows, and hidden values. */
export function removalsOf(bytes: Uint8Array): readonly Removal[] {
  const parts = openPackage(bytes);
  const book = readValues(parts);
  const cells = workbookCellsOf(book);
  const withSheets = (sheets: Sheets): Judgement => judgedCells({ ...cells, sheets });
  const without = (name: string): Parts => new Map([...parts].filter(([each]) => each !== name));
  return [
    ...[...parts.keys()].map((name) => ({ what: `part ${name}`, judge: () => judgedParts(without(name)) })),
    ...cells.names.map(({ name }) => ({
      what: `name ${name}`,
      judge: () => judgedCells({ ...cells, names: cells.names.filter((each) => each.name !== name) }),
    })),
    ...book.sheets.map((sheet) => ({
      what: `sheet ${sheet.name}`,
      judge: () => withSheets(book.sheets.filter((each) => each !== sheet)),
    })),
    ...book.sheets.flatMap((sheet) =>
      [...sheet.rows.keys()].map((row) => ({
        what: `row ${sheet.name}!${row + 1}`,
        judge: () => withSheets(book.sheets.map((each) => (each === sheet ? withoutRow(each, row) : each))),
      })),
    ),
    ...book.sheets
      .filter(({ state }) => state !== 'visible')
      .flatMap((sheet) =>
        [...sheet.rows].flatMap(([row, line]) =>
          line.map(({ col }) => ({
            what: `value ${sheet.name}!${row + 1},${col}`,
            judge: () =>
              withSheets(book.sheets.map((each) => (each === sheet ? withoutCell(each, row, col) : each))),
          })),
        ),
      ),
  ];
}

const withoutRow = (sheet: Sheets[number], row: number): Sheets[number] => ({
  ...sheet,
  rows: new Map([...sheet.rows].filter(([each]) => each !== row)),
});

const withoutCell = (sheet: Sheets[number], row: number, col: number): Sheets[number] => ({
  ...sheet,
  rows: new Map(
    [...sheet.rows].map(([each, line]) => [
      each,
      each === row ? line.filter((cell) => cell.col !== col) : line,
    ]),
  ),
});

/** From good to bad; what is not named gains nothing. */
const VERDICTS = ['pass', 'conditional'];
/** States in which a device may be connected, or is on its way to that. */
const GOING_ON = [
  'acknowledge',
  'settings',
  'settings-check',
  'approval',
  'operation',
  'operation-check',
  'operation-review',
];
const LEVELS = ['low', 'mid', 'high'];

/** What somebody would have gained: a better verdict, a lower level, an approval in force. */
export function gained(before: Judgement, after: Judgement): readonly string[] {
  const rank = (verdict: string) =>
    VERDICTS.includes(verdict) ? VERDICTS.indexOf(verdict) : VERDICTS.length;
  const isLower =
    before.level !== null &&
    after.level !== null &&
    LEVELS.indexOf(after.level) < LEVELS.indexOf(before.level) &&
    VERDICTS.includes(after.intake);
  return [
    ...(rank(after.intake) < rank(before.intake) ? [`${before.intake} → ${after.intake}`] : []),
    ...(isLower ? [`${before.level} → ${after.level}`] : []),
    ...(GOING_ON.includes(after.state) && !GOING_ON.includes(before.state)
      ? [`${before.state} → ${after.state}`]
      : []),
  ];
}
