import type { CheckItem } from '../../guide/item';
import { levelOf } from '../../rules/requirement/requirementOf';
import { CIRCUMSTANCES, HIGH_TO_LOW, type Circumstance } from '../../model/terms';
import { wrongAnswerText } from '../../text/stateText';
import { SHEET_NAMES } from '../../model/sheetNames';
import type { CaseContext, SheetPart } from '../case/context';
import { notPrinted } from '../case/print';
import { COLORS } from '../styles';
import { answerKinds, isFree, takesSeveral, type AnswerKind } from './answerKinds';
import { conditionFormulas } from './conditions';
import { ExplanationDraft, FIRST_COLUMN } from './explanationDraft';
import type { RuleName } from './ruleNames';
import { FACT_COLUMNS, specialClass, stateTable, type StateTable } from './stateTable';
import { writeStates } from './statesSection';
import { writeLists } from './explanationLists';
import { writeCaseState } from './caseState/caseStateSection';
import { writeTyped } from './typedSection';
import { wordRows } from './wordTable';

const WIDTHS = [2, 34, 30, 16, 16, 16, 16, 16, 16] as const;
const EMPTY_WORD: Readonly<Record<'必須' | '推奨' | '不要', 'required' | 'recommended' | 'notRequired'>> = {
  必須: 'required',
  推奨: 'recommended',
  不要: 'notRequired',
};

/** 計算の説明: how typed values are understood, and the tables that the formulas of the case look up. */
export function explanationSheet(context: CaseContext): SheetPart {
  const { language, words: w } = context;
  const items = context.sheetKeys.flatMap((key) => context.itemsOf(key));
  const kinds = answerKinds(items);
  const states = stateTable(kinds, language);
  const page = new ExplanationDraft(context);
  page.draft.text(1, 1, 'title', page.text('title'));
  page.draft.height(1, 30);
  page.draft.text(1, 2, 'subtitle', page.text('note'));
  page.skip(2);
  const others = writeTyped(page, kinds, states);
  writeConditions(page);
  writeCaseState(page);
  writeStates(page, states);
  writeItems(page, items, kinds, states, others);
  writeWords(page, kinds, states);
  writeLists(page);
  return {
    names: page.names,
    sheet: {
      key: 'explanation',
      name: SHEET_NAMES.explanation[language],
      state: 'visible',
      tabColor: COLORS.muted,
      columnWidths: [...WIDTHS, ...FACT_COLUMNS.slice(WIDTHS.length - 3).map(() => 16)],
      rows: page.draft.rows(),
      merges: page.draft.merges,
      freeze: { rows: 2, columns: 0 },
      filter: null,
      validations: [],
      conditionalFormats: [],
      links: [],
      ground: 'plain',
      isProtected: true,
      print: notPrinted(page.draft.lastColumn, w.language),
      activeCell: 'A1',
    },
  };
}

/** Circumstances in one table; the verdict would follow from itself if its own were among them. */
const LOOKED_UP: readonly Circumstance[] = CIRCUMSTANCES.filter(
  (circumstance) => circumstance !== 'conditionalPass',
);

/** Circumstances under which an item is asked for, 1 or 0; an item without one takes the first line. */
function writeConditions(page: ExplanationDraft): void {
  const { context } = page;
  page.section('conditions', 'conditionsNote');
  page.headings([page.text('condition'), page.text('result')]);
  const formulas = conditionFormulas(context.names, context.words);
  const column = FIRST_COLUMN + 1;
  const first = page.rows([
    [page.text('always'), 1],
    ...LOOKED_UP.map((circumstance) => [page.text(circumstance)]),
    [page.text('conditionalPass')],
  ]);
  const write = (circumstance: Circumstance, row: number) =>
    page.draft.formula(
      column,
      row,
      'helper',
      `IF(${formulas[circumstance]},1,0)`,
      circumstance === 'externalSupport' ? 1 : 0,
    );
  LOOKED_UP.forEach((circumstance, index) => write(circumstance, first + 1 + index));
  const last = first + LOOKED_UP.length;
  write('conditionalPass', last + 1);
  page.ruleName('conditions', column, first, column, last);
  page.ruleName('conditionalPass', column, last + 1, column, last + 1);
}

/** 1-based line of an item's circumstance in the table of conditions. */
const conditionOf = ({ appliesWhen }: CheckItem): number =>
  appliesWhen === null ? 1 : LOOKED_UP.indexOf(appliesWhen) + 2;

function writeItems(
  page: ExplanationDraft,
  items: readonly CheckItem[],
  kinds: ReadonlyMap<CheckItem, AnswerKind>,
  states: StateTable,
  others: ReadonlyMap<CheckItem, string>,
): void {
  const { language, words: w, policy } = page.context;
  page.section('items', 'itemsNote');
  page.headings([
    page.text('item'),
    page.text('wrong'),
    page.text('kind'),
    page.text('condition'),
    page.text('waivable'),
    ...HIGH_TO_LOW.map((level) => w.levels[level]),
    page.text('other'),
  ]);
  const first = page.rows(
    items.map((item) => {
      const kind = kinds.get(item);
      const base = HIGH_TO_LOW.map((level) => w.requirements[EMPTY_WORD[levelOf(item, level, policy)]]);
      return [
        item.id,
        item.answers.length === 0 ? '' : wrongAnswerText(item, language),
        kind?.number ?? 0,
        conditionOf(item),
        item.jcstar1Exempt ? 1 : 0,
        ...base,
        kind !== undefined && isFree(item) ? states.classOf(kind, '') : specialClass('unknown'),
      ];
    }),
  );
  const last = first + items.length - 1;
  const column = (key: RuleName, index: number, width = 1) => {
    const from = FIRST_COLUMN + index;
    page.ruleName(key, from, first, from + width - 1, last);
  };
  column('items', 0);
  column('itemWrong', 1);
  column('itemKinds', 2);
  column('itemConditions', 3);
  column('itemWaivable', 4);
  column('itemDefaults', 5, 3);
  column('itemOthers', 8);
  items.forEach((item, index) => {
    const formula = takesSeveral(item) ? others.get(item) : undefined;
    const kind = kinds.get(item);
    if (formula !== undefined && kind !== undefined)
      page.draft.formula(FIRST_COLUMN + 8, first + index, 'helper', formula, states.classOf(kind, ''));
  });
}

function writeWords(
  page: ExplanationDraft,
  kinds: ReadonlyMap<CheckItem, AnswerKind>,
  states: StateTable,
): void {
  page.section('words', 'wordsNote');
  page.headings([page.text('spelling'), page.text('meaning'), page.text('class')]);
  const rows = wordRows(kinds, states, page.context.words);
  const first = page.rows(rows.map(({ key, meaning, answerClass }) => [key, meaning, answerClass ?? '']));
  const last = first + rows.length - 1;
  (['words', 'meanings', 'classes'] as const).forEach((key, index) =>
    page.ruleName(key, FIRST_COLUMN + index, first, FIRST_COLUMN + index, last),
  );
}
