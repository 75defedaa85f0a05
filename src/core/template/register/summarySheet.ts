import { a1, absolute, columnLetters, quoteSheet } from '../address';
import type { CellWords } from '../cellWords';
import type { SheetDescription } from '../description';
import { phaseWords } from '../phaseWords';
import { SheetDraft } from '../sheetDraft';
import { printOf } from '../sheets/print';
import { levelFormats, verdictFormats } from '../sheets/stateFormats';
import { COLORS } from '../styles';
import {
  DUE_FIELDS,
  FIRST_RECORD_ROW,
  LAST_RECORD_ROW,
  REGISTER_COLUMNS,
  registerColumn,
  type RegisterField,
} from './registerColumns';
import { REFERENCE_NAME, REGISTER_TEXT } from './registerWords';

const WIDTHS = [2, 24, 24, 18, 18, 18, 18, 14] as const;
const FIRST = 1;
const MATRIX_ROW = 4;
const VERDICT_ROW = 12;
const OVERDUE_ROW = 19;
const ROW_HEIGHT = 24;

/** Column of 台帳 as an absolute range. */
function recordsOf(field: RegisterField, w: CellWords): string {
  const column = registerColumn(field);
  const sheet = quoteSheet(REGISTER_TEXT.sheet[w.language]);
  return `${sheet}!${absolute(column, FIRST_RECORD_ROW)}:${absolute(column, LAST_RECORD_ROW)}`;
}

/** 集計: level by phase, verdicts and what is past due, counted from the register. */
export function summarySheet(w: CellWords): SheetDescription {
  const { language } = w;
  const draft = new SheetDraft();
  draft.text(FIRST, 1, 'title', REGISTER_TEXT.summaryTitle[language]);
  draft.height(1, 32);
  writeMatrix(draft, w);
  writeVerdicts(draft, w);
  writeOverdue(draft, w);
  for (let row = 3; row <= draft.lastRow; row += 1) draft.height(row, ROW_HEIGHT);
  draft.height(MATRIX_ROW, 37);
  return {
    key: 'summary',
    name: REGISTER_TEXT.summary[language],
    state: 'visible',
    tabColor: COLORS.heading,
    columnWidths: WIDTHS,
    rows: draft.rows(),
    merges: draft.merges,
    freeze: null,
    filter: null,
    validations: [],
    conditionalFormats: draft.conditionalFormats,
    links: [],
    isProtected: true,
    print: printOf(WIDTHS.length - 1, draft.lastRow, null, language),
    activeCell: 'A1',
  };
}

function writeMatrix(draft: SheetDraft, w: CellWords): void {
  const { language, levels } = w;
  const phases = Object.values(phaseWords(language));
  const total = REGISTER_TEXT.total[language];
  const totalColumn = FIRST + phases.length + 1;
  draft.text(FIRST, MATRIX_ROW - 1, 'section', REGISTER_TEXT.levelByPhase[language]);
  [REGISTER_TEXT.level[language], ...phases, total].forEach((word, i) =>
    draft.text(FIRST + i, MATRIX_ROW, 'heading', word),
  );
  const words = [levels.high, levels.mid, levels.low, w.undecided];
  words.forEach((level, index) => {
    const row = MATRIX_ROW + 1 + index;
    draft.text(FIRST, row, 'label', level);
    phases.forEach((_phase, i) => {
      const column = FIRST + 1 + i;
      const heading = `${columnLetters(column)}$${MATRIX_ROW}`;
      const counted = `COUNTIFS(${recordsOf('level', w)},$${a1(FIRST, row)},${recordsOf('phase', w)},${heading})`;
      draft.formula(column, row, 'count', counted, 0);
    });
    draft.formula(totalColumn, row, 'count', `SUM(${a1(FIRST + 1, row)}:${a1(totalColumn - 1, row)})`, 0);
  });
  const last = MATRIX_ROW + words.length;
  draft.text(FIRST, last + 1, 'label', total);
  for (let column = FIRST + 1; column <= totalColumn; column += 1) {
    draft.formula(column, last + 1, 'count', `SUM(${a1(column, MATRIX_ROW + 1)}:${a1(column, last)})`, 0);
  }
  const first = a1(FIRST, MATRIX_ROW + 1);
  draft.conditionalFormats.push(...levelFormats(`${first}:${a1(FIRST, last)}`, first, w));
}

function writeVerdicts(draft: SheetDraft, w: CellWords): void {
  const { pass, conditional, hold, fail } = w.verdicts;
  writeCounts(
    draft,
    VERDICT_ROW,
    REGISTER_TEXT.verdicts[w.language],
    [pass, conditional, hold, fail].map((word, i) => [
      word,
      `COUNTIF(${recordsOf('verdict', w)},$${a1(FIRST, VERDICT_ROW + 1 + i)})`,
    ]),
    w,
  );
  const first = a1(FIRST, VERDICT_ROW + 1);
  draft.conditionalFormats.push(...verdictFormats(`${first}:${a1(FIRST, VERDICT_ROW + 4)}`, first, w));
}

function writeOverdue(draft: SheetDraft, w: CellWords): void {
  const { language } = w;
  const date = REFERENCE_NAME[language];
  writeCounts(
    draft,
    OVERDUE_ROW,
    REGISTER_TEXT.overdue[language],
    DUE_FIELDS.map((field) => [
      REGISTER_COLUMNS[registerColumn(field)]?.heading[language] ?? field,
      `IF(${date}="",0,COUNTIF(${recordsOf(field, w)},"<"&${date}))`,
    ]),
    w,
  );
}

/** A heading and one count per line. */
function writeCounts(
  draft: SheetDraft,
  row: number,
  title: string,
  lines: readonly (readonly [label: string, formula: string])[],
  { language }: CellWords,
): void {
  draft.text(FIRST, row - 1, 'section', title);
  draft.text(FIRST, row, 'heading', '');
  draft.text(FIRST + 1, row, 'heading', REGISTER_TEXT.count[language]);
  lines.forEach(([label, formula], i) => {
    draft.text(FIRST, row + 1 + i, 'label', label);
    draft.formula(FIRST + 1, row + 1 + i, 'count', formula, 0);
  });
}
