import { a1, absolute, quoteSheet } from '../../model/address';
import type { CellWords } from '../cellWords';
import type { SheetDescription } from '../description';
import type { Language } from '../../model/language';
import { heightOf } from '../rowHeight';
import { SheetDraft } from '../sheetDraft';
import { printOf } from '../case/print';
import { SHEET_TEXT } from '../words';
import { SELF_LEVELS, SELF_TEXT, SELF_TOPICS } from './selfAssessmentWords';

const WIDTHS = [2, 22, 44, 44, 22, 8, 44, 3, 22] as const;
const HEADING_ROW = 4;
const [TOPIC, PROBLEM, AIM, LEVEL, SCORE, BASIS, LEVELS] = [1, 2, 3, 4, 5, 6, 8] as const;

const FIRST_ROW = HEADING_ROW + 1;
const LAST_ROW = HEADING_ROW + SELF_TOPICS.length;

/** Absolute range of topics or scores, as formulas and charts on other sheets want it. */
export function selfRange(what: 'topic' | 'score', language: Language): string {
  const column = what === 'topic' ? TOPIC : SCORE;
  const sheet = quoteSheet(SELF_TEXT.sheet[language]);
  return `${sheet}!${absolute(column, FIRST_ROW)}:${absolute(column, LAST_ROW)}`;
}

/** Cell of the heading above the scores. */
export const selfScoreName = (language: Language): string =>
  `${quoteSheet(SELF_TEXT.sheet[language])}!${absolute(SCORE, HEADING_ROW)}`;

/** 自己評価: where the organisation stands between common practice and the aim, five topics in four steps. */
export function selfAssessmentSheet({ language }: CellWords): SheetDescription {
  const draft = new SheetDraft();
  draft.text(TOPIC, 1, 'title', SELF_TEXT.title[language]);
  draft.height(1, 32);
  draft.text(TOPIC, 2, 'subtitle', SELF_TEXT.note[language]);
  (['topic', 'problem', 'aim', 'level', 'score', 'basis'] as const).forEach((key, index) =>
    draft.text(TOPIC + index, HEADING_ROW, 'heading', SELF_TEXT[key][language]),
  );
  const levels = writeLevels(draft, language);
  SELF_TOPICS.forEach(({ topic, problem, aim }, index) => {
    const row = FIRST_ROW + index;
    const level = a1(LEVEL, row);
    draft.text(TOPIC, row, 'label', topic[language]);
    draft.text(PROBLEM, row, 'text', problem[language]);
    draft.text(AIM, row, 'text', aim[language]);
    draft.put(LEVEL, row, 'inputCenter');
    draft.formula(SCORE, row, 'countCenter', `IFERROR(MATCH(${level},${levels},0),"")`, '');
    draft.put(BASIS, row, 'input');
    const heights = [problem, aim].map((text) => heightOf({ text: text[language], width: WIDTHS[PROBLEM] }));
    draft.height(row, Math.max(40, ...heights));
  });
  return {
    key: 'self',
    name: SELF_TEXT.sheet[language],
    state: 'visible',
    tabColor: null,
    columnWidths: WIDTHS,
    rows: draft.rows(),
    merges: [],
    freeze: null,
    filter: null,
    validations: [
      {
        range: `${a1(LEVEL, FIRST_ROW)}:${a1(LEVEL, LAST_ROW)}`,
        rule: { kind: 'list', source: levels },
        prompt: null,
        error: { title: SHEET_TEXT.errorTitle[language], text: SHEET_TEXT.errorList[language] },
        onError: 'stop',
      },
    ],
    conditionalFormats: [],
    links: [],
    ground: 'plain',
    isProtected: true,
    print: printOf(BASIS, LAST_ROW, null, language),
    activeCell: a1(LEVEL, FIRST_ROW),
  };
}

/** The choices, beside what is printed. */
function writeLevels(draft: SheetDraft, language: Language): string {
  draft.text(LEVELS, HEADING_ROW, 'section', SELF_TEXT.levels[language]);
  SELF_LEVELS.forEach((level, index) => draft.text(LEVELS, FIRST_ROW + index, 'plain', level[language]));
  return `${absolute(LEVELS, FIRST_ROW)}:${absolute(LEVELS, FIRST_ROW + SELF_LEVELS.length - 1)}`;
}
