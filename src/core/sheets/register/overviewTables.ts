import { SOON_DAYS } from '../../rules/lifecycle/soonDays';
import { a1, absolute, columnLetters } from '../../model/address';
import type { CellWords } from '../cellWords';
import { phaseWords } from '../phaseWords';
import type { SheetDraft } from '../sheetDraft';
import { levelFormats, verdictFormats } from '../case/stateFormats';
import { COLORS } from '../styles';
import { DUE_FIELDS, REGISTER_COLUMNS, registerColumn } from './registerColumns';
import { countShown, isShown } from './overviewFilter';
import { recordsOf } from './registerRanges';
import {
  CONDITIONS_COLUMN,
  DUE_COLUMN,
  DUE_COUNT_COLUMN,
  LEFT,
  PHASE_COLUMN,
  ROWS,
  TOTAL_COLUMN,
} from './overviewLayout';
import { REFERENCE_NAME, REGISTER_TEXT } from './registerWords';

/** Share of the greatest count from which a cell of the heat map has the shade. */
const SHADES = [
  { from: '2/3', format: { fontColor: COLORS.white, fill: COLORS.accent, bold: true } },
  { from: '1/3', format: { fontColor: COLORS.text, fill: '9CC7EC', bold: true } },
  { from: '0', format: { fontColor: COLORS.text, fill: 'DCEBF8', bold: true } },
] as const;

/** Level by phase, shaded by count; what is not decided counts in the last line. */
export function writeHeatMap(draft: SheetDraft, w: CellWords): void {
  const { language, levels } = w;
  const heading = ROWS.heatMap + 1;
  const words = REGISTER_TEXT;
  draft.text(LEFT, ROWS.heatMap, 'section', words.levelByPhase[language]);
  const phases = Object.values(phaseWords(language));
  [words.level[language], ...phases, words.total[language], words.openConditions[language]].forEach(
    (text, index) => draft.text(LEFT + index, heading, 'heading', text),
  );
  const decided = [levels.high, levels.mid, levels.low];
  const [level, conditions] = [recordsOf('level', language), recordsOf('conditions', language)];
  [...decided, w.undecided].forEach((word, index) => {
    const row = heading + 1 + index;
    const isLevel = `${level}=$${a1(LEFT, row)}`;
    // All less the lines above: a blank level counts as undecided.
    const rest = (all: string, column: number) =>
      `${all}-SUM(${a1(column, heading + 1)}:${a1(column, heading + decided.length)})`;
    const isDecided = index < decided.length;
    draft.text(LEFT, row, 'label', word);
    phases.forEach((_phase, i) => {
      const column = PHASE_COLUMN + i;
      const phase = `${recordsOf('phase', language)}=${columnLetters(column)}$${heading}`;
      const count = isDecided
        ? countShown(language, isLevel, phase)
        : rest(countShown(language, phase), column);
      draft.formula(column, row, 'countCenter', count, 0);
    });
    const phasesOfRow = `${a1(PHASE_COLUMN, row)}:${a1(TOTAL_COLUMN - 1, row)}`;
    draft.formula(TOTAL_COLUMN, row, 'countCenter', `SUM(${phasesOfRow})`, 0);
    const open = isDecided
      ? `SUMPRODUCT(${isShown(language)}*(${isLevel}),${conditions})`
      : rest(`SUMPRODUCT(${isShown(language)},${conditions})`, CONDITIONS_COLUMN);
    draft.formula(CONDITIONS_COLUMN, row, 'countCenter', open, 0);
  });
  writeTotals(draft, heading + 1, heading + 1 + decided.length, w);
  shade(draft, heading + 1, heading + 1 + decided.length, w);
}

function writeTotals(draft: SheetDraft, first: number, last: number, { language }: CellWords): void {
  draft.text(LEFT, last + 1, 'label', REGISTER_TEXT.total[language]);
  for (let column = PHASE_COLUMN; column <= CONDITIONS_COLUMN; column += 1) {
    draft.formula(column, last + 1, 'countCenter', `SUM(${a1(column, first)}:${a1(column, last)})`, 0);
  }
}

function shade(draft: SheetDraft, first: number, last: number, w: CellWords): void {
  const cell = a1(PHASE_COLUMN, first);
  const all = `${absolute(PHASE_COLUMN, first)}:${absolute(TOTAL_COLUMN - 1, last)}`;
  for (const { from, format } of SHADES) {
    const formula = `AND(${cell}>0,${cell}>=MAX(${all})*${from})`;
    draft.conditionalFormats.push({
      range: all.replace(/\$/g, ''),
      rule: { kind: 'expression', formula, format },
    });
  }
  const level = a1(LEFT, first);
  draft.conditionalFormats.push(...levelFormats(`${level}:${a1(LEFT, last)}`, `$${level}`, w));
}

/** Cases per verdict. */
export function writeVerdicts(draft: SheetDraft, w: CellWords): void {
  const { language } = w;
  const heading = ROWS.counts + 1;
  const { pass, conditional, hold, fail } = w.verdicts;
  draft.text(LEFT, ROWS.counts, 'section', REGISTER_TEXT.verdicts[language]);
  draft.text(LEFT, heading, 'heading', REGISTER_TEXT.verdict[language]);
  draft.text(LEFT + 1, heading, 'heading', REGISTER_TEXT.count[language]);
  [pass, conditional, hold, fail].forEach((verdict, index) => {
    const row = heading + 1 + index;
    draft.text(LEFT, row, 'label', verdict);
    const counted = countShown(language, `${recordsOf('verdict', language)}=$${a1(LEFT, row)}`);
    draft.formula(LEFT + 1, row, 'countCenter', counted, 0);
  });
  const first = a1(LEFT, heading + 1);
  draft.conditionalFormats.push(...verdictFormats(`${first}:${a1(LEFT, heading + 4)}`, `$${first}`, w));
}

/** Due dates of each kind: past, soon, later. */
export function writeDueDates(draft: SheetDraft, { language }: CellWords): void {
  const heading = ROWS.counts + 1;
  const date = REFERENCE_NAME[language];
  const words = REGISTER_TEXT;
  draft.text(DUE_COLUMN, ROWS.counts, 'section', words.dueDates[language]);
  draft.text(DUE_COLUMN, heading, 'heading', words.dueKind[language]);
  draft.merge(DUE_COLUMN, heading, DUE_COLUMN + 1);
  [words.pastDue, words.within, words.later].forEach((word, index) =>
    draft.text(DUE_COUNT_COLUMN + index, heading, 'heading', word[language]),
  );
  DUE_FIELDS.forEach((field, index) => {
    const row = heading + 1 + index;
    const range = recordsOf(field, language);
    const label = REGISTER_COLUMNS[registerColumn(field)]?.heading[language] ?? field;
    draft.text(DUE_COLUMN, row, 'label', label);
    draft.merge(DUE_COLUMN, row, DUE_COLUMN + 1);
    const soon = `${date}+${SOON_DAYS}`;
    [[`${range}<${date}`], [`${range}>=${date}`, `${range}<=${soon}`], [`${range}>${soon}`]].forEach(
      (conditions, i) => {
        const count = countShown(language, `ISNUMBER(${range})`, ...conditions);
        draft.formula(DUE_COUNT_COLUMN + i, row, 'countCenter', `IF(ISNUMBER(${date}),${count},0)`, 0);
      },
    );
  });
}
