import { itemsOf } from '../../src/core/guide/catalogue';
import type { Language } from '../../src/core/model/language';
import type { CellEdit } from '../../src/core/model/cellEdit';
import { a1 } from '../../src/core/model/address';
import { caseSheets } from '../../src/core/model/sheetGroups';
import type { CellContent, WorkbookDescription } from '../../src/core/sheets/description';
import { ROUND_COLUMNS, roundKey, type RoundColumn } from '../../src/core/model/lifeRanges';
import { columnOf } from '../../src/core/model/rowFields';
import { FIRST_ITEM_ROW } from '../../src/core/sheets/case/checkLayout';
import { SHEET_NAMES } from '../../src/core/model/sheetNames';
import { STYLES, type StyleKey } from '../../src/core/sheets/styles';
import { isMirrored } from '../../src/core/rules/sealedLine';
import { metAnswer } from '../arbitraries/readings';
import { answeredBook, edited } from '../review/caseBook';

/** Two rounds of three items, one of which no catalogue knows any more. */
const ROUNDS = [1, 2] as const;
const CHECKED = [
  ...itemsOf('operation')
    .slice(0, 2)
    .map(({ id }) => id),
  'OPE-GONE-01',
];
export const ROUND_COUNT = ROUNDS.length * CHECKED.length;
const FIRST_ROUND_ROW = 6;
const DAY = 46_400;
const NUMBERS: readonly StyleKey[] = ['inputDate', 'inputDateTop', 'inputCount'];
const OPENED = ['settings', 'operation', 'rounds'] as const;

/** A case in which every cell that takes something holds something, two rounds over and their sheets open. */
export function filledCase(language: Language, sector: 'PA' | 'FA'): WorkbookDescription {
  const answered = answeredBook(language, sector);
  const edits = [...answerEdits(language, sector), ...roundEdits(language)];
  const book = everyInput(edited(answered, edits));
  const opened: readonly string[] = OPENED.map((key) => SHEET_NAMES[key][language]);
  const sheets = book.sheets.map((sheet) =>
    opened.includes(sheet.name) ? { ...sheet, state: 'visible' as const } : sheet,
  );
  return { ...book, sheets };
}

function answerEdits(language: Language, sector: 'PA' | 'FA'): CellEdit[] {
  return caseSheets(sector)
    .slice(4)
    .flatMap((key) =>
      itemsOf(key).flatMap((item, index): CellEdit[] =>
        isMirrored(item.id)
          ? []
          : [
              {
                place: {
                  sheet: SHEET_NAMES[key][language],
                  cell: a1(columnOf(key, 'answer'), FIRST_ITEM_ROW + index),
                },
                value: metAnswer(item, language),
              },
            ],
      ),
    );
}

function roundEdits(language: Language): CellEdit[] {
  const lines = ROUNDS.flatMap((round) => CHECKED.map((itemId) => ({ round, itemId })));
  return lines.flatMap(({ round, itemId }, line) =>
    ROUND_COLUMNS.map((column, index) => ({
      place: { sheet: SHEET_NAMES.rounds[language], cell: a1(1 + index, FIRST_ROUND_ROW + line) },
      value: roundValue(column, round, itemId),
    })),
  );
}

function roundValue(column: RoundColumn, round: number, itemId: string): string | number {
  if (column === 'round') return round;
  if (column === 'itemId') return itemId;
  if (column === 'key') return roundKey(round, itemId);
  if (column === 'date' || column === 'due') return DAY + round;
  return `${column} ${round}`;
}

/** Whether people may write into a cell of this look. */
export const isInput = (style: StyleKey): boolean => !STYLES[style].locked;

/** What the blank inputs hold: a text that names its cell, or a day. */
function everyInput(book: WorkbookDescription): WorkbookDescription {
  const content = (style: StyleKey, sheet: string, at: string): CellContent =>
    NUMBERS.includes(style) ? { kind: 'number', value: DAY } : { kind: 'text', text: `${sheet} ${at}` };
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) =>
        isInput(cell.style) && cell.content.kind === 'blank'
          ? { ...cell, content: content(cell.style, sheet.key, a1(cell.column, row.row)) }
          : cell,
      ),
    })),
  }));
  return { ...book, sheets };
}
