import type { Language } from '../../model/language';
import { a1, absolute, absoluteRange, onSheet, quoteSheet } from '../../model/address';
import { headingOf } from '../../model/rowFields';
import { SheetDraft } from '../sheetDraft';
import { SHEET_NAMES } from '../../model/sheetNames';
import type { CaseContext, SheetPart } from '../case/context';
import type { StyleKey } from '../styles';
import { describeLifeSheet, writeLifeHead } from './lifeSheet';
import { LIFE_RANGES, ROUND_COLUMNS, ROUND_LINES, type RoundColumn } from '../../model/lifeRanges';
import { LIFE_TEXT } from './lifeWords';

const HEADING_ROW = 5;
const FIRST_ROW = HEADING_ROW + 1;
const LAST_ROW = HEADING_ROW + ROUND_LINES;
/** Column B: the sheets about a device's life leave A as their margin. */
const FIRST_COLUMN = 1;
const WIDTHS = [2, 6, 12, 14, 20, 28, 28, 12, 20, 12, 28, 18] as const;

/** The other columns look like the ground of the sheet. */
const STYLES: Readonly<Partial<Record<RoundColumn, StyleKey>>> = {
  round: 'recordCount',
  date: 'recordDate',
  due: 'recordDate',
};

/** A column of the record, e.g. `'運用記録'!$D$5:$D$404`. */
export function roundRange(column: RoundColumn, language: Language): string {
  const at = FIRST_COLUMN + ROUND_COLUMNS.indexOf(column);
  return onSheet(SHEET_NAMES.rounds[language], absoluteRange(at, FIRST_ROW, LAST_ROW));
}

function heading(column: RoundColumn, language: Language): string {
  if (column === 'round') return LIFE_TEXT.roundNumber[language];
  if (column === 'date') return LIFE_TEXT.roundDate[language];
  if (column === 'key') return LIFE_TEXT.roundKey[language];
  // A check sheet is told by its columns of item ids and answers: these words must not be theirs.
  if (column === 'itemId') return LIFE_TEXT.roundItem[language];
  if (column === 'answer') return LIFE_TEXT.roundAnswer[language];
  return headingOf(column, language);
}

/** 運用記録: the answers of the rounds that are over. It opens with the operation sheet. */
export function roundsSheet(context: CaseContext): SheetPart {
  const { language } = context;
  const draft = new SheetDraft();
  const look = { widths: WIDTHS, lastColumn: FIRST_COLUMN + ROUND_COLUMNS.length - 1 };
  writeLifeHead(draft, LIFE_TEXT.roundsTitle, LIFE_TEXT.roundsNote, look, context);
  ROUND_COLUMNS.forEach((column, index) =>
    draft.text(FIRST_COLUMN + index, HEADING_ROW, 'heading', heading(column, language)),
  );
  for (let row = FIRST_ROW; row <= LAST_ROW; row += 1) {
    ROUND_COLUMNS.forEach((column, index) => {
      const style = STYLES[column];
      if (style !== undefined) draft.put(FIRST_COLUMN + index, row, style);
    });
  }
  const sheet = describeLifeSheet(
    draft,
    {
      key: 'rounds',
      ...look,
      lastRow: LAST_ROW,
      activeCell: a1(FIRST_COLUMN, FIRST_ROW),
      isLater: true,
      freezeRows: HEADING_ROW,
    },
    context,
  );
  const first = absolute(FIRST_COLUMN, FIRST_ROW);
  const last = absolute(look.lastColumn, LAST_ROW);
  return {
    names: [{ name: LIFE_RANGES.rounds[language], ref: `${quoteSheet(sheet.name)}!${first}:${last}` }],
    sheet: {
      ...sheet,
      // Without an area only lines that hold something are printed.
      print: { ...sheet.print, area: null, pagesTall: null, titleRows: `$${HEADING_ROW}:$${HEADING_ROW}` },
    },
  };
}
