import { a1, absolute, quoteSheet } from '../../model/address';
import type { Language } from '../../model/language';
import type { CellWords } from '../cellWords';
import { quote } from '../formulas/expressions';
import type { SheetDraft } from '../sheetDraft';
import { ADVISORY_HEADING_ROW } from './advisoryColumns';
import {
  ADVISORY_READING_COLUMN,
  ADVISORY_STATES,
  ADVISORY_TEXT,
  EXPLOITED_WORDS,
  MATCH_WORDS,
} from './advisoryWords';
import { existingColumn, FIRST_EXISTING_ROW, LAST_EXISTING_ROW, type ExistingField } from './existingColumns';
import { STATE_WORDS } from './existingState';
import { EXISTING_TEXT } from './existingWords';
import { advisoriesOf, countOpen } from './openAdvisories';
import {
  ADVISORY_FIGURES_COLUMN,
  LAST_COLUMN,
  LEFT,
  PROGRESS_MONTHS,
  PROGRESS_ROW,
  PROGRESS_SITES,
  RIGHT,
} from './overviewLayout';
import { PROGRESS_TEXT } from './progressWords';
import { recordsOf } from './registerRanges';
import { REFERENCE_NAME } from './registerWords';

const HEADING_ROW = PROGRESS_ROW + 1;
const FIRST_ROW = HEADING_ROW + 1;
const OTHERS_ROW = FIRST_ROW + PROGRESS_SITES;
const ALL_ROW = OTHERS_ROW + 1;
const FIGURES = ['known', 'hasCase', 'excluded', 'planned', 'open'] as const;

/** How far the existing devices have come, by site and by month, and what the advisories ask for. */
export function writeProgress(draft: SheetDraft, { language }: CellWords): void {
  writeSites(draft, language);
  writeMonths(draft, language);
  writeAdvisories(draft, language);
}

function existingOf(field: ExistingField, language: Language): string {
  const column = existingColumn(field);
  const range = `${absolute(column, FIRST_EXISTING_ROW)}:${absolute(column, LAST_EXISTING_ROW)}`;
  return `${quoteSheet(EXISTING_TEXT.sheet[language])}!${range}`;
}

/** Devices that some list still has and that meet the conditions: pairs of range and criterion. */
function countDevices(language: Language, ...conditions: readonly string[]): string {
  const all = [existingOf('no', language), '">0"', ...conditions].join(',');
  return `COUNTIFS(${all})-COUNTIFS(${all},${existingOf('goneOn', language)},">0")`;
}

function conditionsOf(figure: (typeof FIGURES)[number], language: Language): readonly string[] {
  const state = (key: keyof typeof STATE_WORDS): string[] => [
    existingOf('state', language),
    quote(`${STATE_WORDS[key][language]}*`),
  ];
  switch (figure) {
    case 'hasCase':
    case 'excluded':
      return state(figure);
    case 'planned':
      return [...state('notAssessed'), existingOf('planMonth', language), '">0"'];
    default:
      return [];
  }
}

function writeSites(draft: SheetDraft, language: Language): void {
  const words = PROGRESS_TEXT;
  draft.text(LEFT, PROGRESS_ROW, 'section', words.bySite[language]);
  [words.site, ...FIGURES.map((figure) => words[figure])].forEach((word, index) =>
    draft.text(LEFT + index, HEADING_ROW, 'heading', word[language]),
  );
  const site = existingOf('site', language);
  const lines = Array.from({ length: PROGRESS_SITES }, (_, index) => FIRST_ROW + index);
  for (const row of lines) {
    const above = `${absolute(LEFT, HEADING_ROW)}:$${a1(LEFT, row - 1)}`;
    // The first row whose site is not among those above.
    const next = `SUMPRODUCT(MIN(ROW(${site})+1E+7*((${site}="")+ISNUMBER(MATCH(${site},${above},0))>0)))`;
    const whole = site.replaceAll(/\$\d+/g, '');
    draft.formula(LEFT, row, 'label', `IFERROR(INDEX(${whole},${next}),"")`, '');
    const own = `$${a1(LEFT, row)}`;
    FIGURES.forEach((figure, index) => {
      const count = countDevices(language, site, own, ...conditionsOf(figure, language));
      const shown = figure === 'open' ? leftOver(row) : count;
      draft.formula(LEFT + 1 + index, row, 'countCenter', `IF(${own}="","",${shown})`, '');
    });
  }
  draft.text(LEFT, OTHERS_ROW, 'label', words.others[language]);
  draft.text(LEFT, ALL_ROW, 'label', words.all[language]);
  FIGURES.forEach((figure, index) => {
    const column = LEFT + 1 + index;
    const named = `SUM(${a1(column, FIRST_ROW)}:${a1(column, OTHERS_ROW - 1)})`;
    draft.formula(column, OTHERS_ROW, 'countCenter', `${a1(column, ALL_ROW)}-${named}`, 0);
    const all = countDevices(language, ...conditionsOf(figure, language));
    draft.formula(column, ALL_ROW, 'countCenter', figure === 'open' ? leftOver(ALL_ROW) : all, 0);
  });
}

/** What is known less the three figures beside it. */
const leftOver = (row: number): string =>
  `${a1(LEFT + 1, row)}-SUM(${a1(LEFT + 2, row)}:${a1(LEFT + FIGURES.length - 1, row)})`;

function writeMonths(draft: SheetDraft, language: Language): void {
  const words = PROGRESS_TEXT;
  draft.text(RIGHT, PROGRESS_ROW, 'section', words.byMonth[language]);
  [words.month, words.plannedDevices, words.assessedCases].forEach((word, index) =>
    draft.text(RIGHT + index, HEADING_ROW, 'heading', word[language]),
  );
  const reference = REFERENCE_NAME[language];
  const [planned, assessed] = [existingOf('planMonth', language), recordsOf('assessedOn', language)];
  for (let index = 0; index < PROGRESS_MONTHS.lines; index += 1) {
    const row = FIRST_ROW + index;
    const startOf = (month: number): string =>
      `DATE(YEAR(${reference}),MONTH(${reference})+${month - PROGRESS_MONTHS.before},1)`;
    const [from, to] = [startOf(index), startOf(index + 1)];
    const within = (range: string): string[] => [range, `">="&${from}`, range, `"<"&${to}`];
    const dated = (formula: string): string => `IF(ISNUMBER(${reference}),${formula},"")`;
    const month = `YEAR(${from})&"-"&RIGHT("0"&MONTH(${from}),2)`;
    draft.formula(RIGHT, row, 'countCenter', dated(month), '');
    draft.formula(RIGHT + 1, row, 'countCenter', dated(countDevices(language, ...within(planned))), '');
    draft.formula(RIGHT + 2, row, 'countCenter', dated(`COUNTIFS(${within(assessed).join(',')})`), '');
  }
}

function writeAdvisories(draft: SheetDraft, language: Language): void {
  const words = PROGRESS_TEXT;
  const [label, value] = [ADVISORY_FIGURES_COLUMN, ADVISORY_FIGURES_COLUMN + 1];
  draft.text(label, PROGRESS_ROW, 'section', words.advisories[language]);
  const reference = REFERENCE_NAME[language];
  const is = (field: 'match' | 'exploited', word: string): string[] => [
    advisoriesOf(field, language),
    quote(word),
  ];
  const again = [ADVISORY_STATES.again, ADVISORY_STATES.incomplete].map(
    (state) => `COUNTIF(${advisoriesOf('state', language)},${quote(state[language])})`,
  );
  const past = countOpen(language, advisoriesOf('due', language), `"<"&${reference}`);
  const figures = [
    [words.affected, countOpen(language, ...is('match', MATCH_WORDS.affected[language]))],
    [words.check, countOpen(language, ...is('match', MATCH_WORDS.check[language]))],
    [words.exploited, countOpen(language, ...is('exploited', EXPLOITED_WORDS.yes[language]))],
    [words.overdue, `IF(ISNUMBER(${reference}),${past},0)`],
    [words.decidedAgain, again.join('+')],
  ] as const;
  figures.forEach(([word, formula], index) => {
    draft.text(label, FIRST_ROW + index, 'label', word[language]);
    draft.formula(value, FIRST_ROW + index, 'countCenter', formula, 0);
  });
  const reading = absolute(ADVISORY_READING_COLUMN, ADVISORY_HEADING_ROW - 3);
  const line = `${quoteSheet(ADVISORY_TEXT.sheet[language])}!${reading}`;
  draft.formula(RIGHT, OTHERS_ROW, 'computed', `${line}&""`, ADVISORY_TEXT.notRead[language]);
  draft.merge(RIGHT, OTHERS_ROW, LAST_COLUMN, ALL_ROW);
}
