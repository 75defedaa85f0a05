import type { CheckItem } from '../../guide/item';
import { EVIDENCE_COLUMNS, LIFE_RANGES } from '../../model/lifeRanges';
import { USE_CASES, USES, type EvidenceRule } from '../../model/terms';
import { SUPPORT_ITEM } from '../../rules/lifecycle/supportEnd';
import { a1, quoteSheet } from '../../model/address';
import { SHEET_NAMES } from '../../model/sheetNames';
import { ruleAnswerIds, RULE_REMARK } from '../caseNames';
import { FIRST_ITEM_ROW } from '../case/checkLayout';
import { itemCell } from '../case/itemCell';
import { MATRIX_FIRST_COLUMN, MATRIX_FIRST_ROW } from '../case/policyLayout';
import { quote } from '../formulas/expressions';
import { stripFormula } from './typedFormulas';
import { SHEET_TEXT } from '../words';
import { isFree, takesSeveral, type AnswerKind } from './answerKinds';
import type { ExplanationDraft } from './explanationDraft';
import { FIRST_COLUMN } from './explanationDraft';
import { rowRefs, type RowHelper } from './rowHelpers';
import { RULE_NAMES, ruleName, understoodAnswer, understoodDate, WRITTEN_SUPPORT } from './ruleNames';
import { specialClass, type StateTable } from './stateTable';
import {
  MOST_STEPS,
  restFormula,
  typedFields,
  typedSteps,
  withoutSpellings,
  wordFormula,
} from './typedFields';
import { answerList, severalSpellings } from './wordTable';

/**
 * A line: what was typed, each step, and how it was understood in the last cell.
 * @param initial what the steps show in an empty case; blank where it is left out
 */
function writeSteps(
  page: ExplanationDraft,
  label: string,
  formulasOf: (step: (number: number) => string) => readonly string[],
  initial: readonly (string | number)[] = [],
): string {
  const row = page.rows([[label]]);
  const formulas = formulasOf((number) => a1(FIRST_COLUMN + number, row));
  formulas.forEach((formula, index) =>
    page.draft.formula(FIRST_COLUMN + 1 + index, row, 'helper', formula, initial[index] ?? ''),
  );
  return page.ref(FIRST_COLUMN + formulas.length, row);
}

/** The same cell as formulas of this sheet name it. */
const onThisSheet = (ref: string): string => ref.slice(ref.lastIndexOf('!') + 1).replaceAll('$', '');

function heading(page: ExplanationDraft, first: string): void {
  page.headings([
    first,
    ...Array.from({ length: MOST_STEPS }, (_, index) => `${page.text('step')} ${index + 1}`),
  ]);
}

/** Fields of 表紙 and 審査, and those about the device's life. */
function writeFields(page: ExplanationDraft): void {
  const { language, words } = page.context;
  page.section('typed', 'typedNote');
  heading(page, page.text('field'));
  for (const { label, kind, typed, understood } of typedFields(language)) {
    page.name(
      understood,
      writeSteps(page, label, (step) => typedSteps(kind, typed, step, words)),
    );
  }
}

/** The matrix of 方針; a cell that cannot be read counts as in the policy of the template. */
function writeMatrix(page: ExplanationDraft): void {
  const { language, words: w, policy } = page.context;
  const sheet = quoteSheet(SHEET_NAMES.policy[language]);
  page.section('matrix', 'matrixNote');
  heading(page, page.text('field'));
  const folded = USE_CASES.map((useCase, r) =>
    USES.map((use, c) => {
      const typed = `${sheet}!${a1(MATRIX_FIRST_COLUMN + 1 + c, MATRIX_FIRST_ROW + 1 + r)}`;
      const word = w.levels[policy.matrix[useCase][use]];
      const label = `${w.useCases[useCase]} × ${w.uses[use]}`;
      const steps = (step: (number: number) => string) =>
        typedSteps('impactLevel', typed, step, w).slice(0, -1);
      return onThisSheet(writeSteps(page, label, steps, [word, word, word.toLowerCase()]));
    }),
  );
  page.skip(1);
  const first = page.rows([
    [SHEET_TEXT.matrixCorner[language], ...USES.map((use) => w.uses[use])],
    ...USE_CASES.map((useCase) => [w.useCases[useCase]]),
  ]);
  USE_CASES.forEach((useCase, r) =>
    USES.forEach((use, c) => {
      const otherwise = w.levels[policy.matrix[useCase][use]];
      const formula = wordFormula('level', folded[r]?.[c] ?? '', w, otherwise);
      page.draft.formula(FIRST_COLUMN + 1 + c, first + 1 + r, 'helper', formula, otherwise);
    }),
  );
  page.ruleName('matrix', FIRST_COLUMN, first, FIRST_COLUMN + USES.length, first + USE_CASES.length);
}

/** A helper cell of an item's row on its check sheet. */
function helperOf(
  page: ExplanationDraft,
  itemId: string,
  helper: RowHelper,
): { cell: string; item: CheckItem } {
  const { sheetKeys, itemsOf, language } = page.context;
  for (const key of sheetKeys) {
    const index = itemsOf(key).findIndex(({ id }) => id === itemId);
    const item = itemsOf(key)[index];
    if (item === undefined) continue;
    const cell = rowRefs(key, FIRST_ITEM_ROW + index).helper(helper);
    return { cell: `${quoteSheet(SHEET_NAMES[key][language])}!${cell}`, item };
  }
  throw new Error(`item ${itemId}: not in this case`);
}

/** Answers that rules on other sheets look at. */
function writeAnswers(page: ExplanationDraft, kinds: ReadonlyMap<CheckItem, AnswerKind>): void {
  const { sector, language, words: w } = page.context;
  page.section('answers', 'answersNote');
  heading(page, page.text('item'));
  const nothing = (cell: string) => `SUMPRODUCT(--(${ruleName('nothing', language)}=${cell}))>0`;
  for (const id of ruleAnswerIds(sector)) {
    const { item } = helperOf(page, id, 'answer');
    const kind = kinds.get(item);
    const cell = helperOf(page, id, isFree(item) ? 'answer1' : 'answer').cell;
    const formula = isFree(item)
      ? `IFERROR(IF(${nothing(cell)},"",${cell}&""),"")`
      : `IFERROR(${wordFormula(kind === undefined ? '' : answerList(kind), cell, w)},"?")`;
    page.name(
      understoodAnswer(id, language),
      writeSteps(page, id, () => [formula]),
    );
  }
  const remark = helperOf(page, RULE_REMARK, 'remark').cell;
  page.name(
    understoodAnswer(RULE_REMARK, language),
    writeSteps(page, RULE_REMARK, () => [`IF(${remark}="","",IF(${nothing(remark)},${remark},""))`]),
  );
}

/** Texts of a row that may be the end of the vendor's support. */
function writeDates(page: ExplanationDraft): void {
  const { language, words, itemsOf, sheetKeys } = page.context;
  const has = sheetKeys.some((key) => itemsOf(key).some(({ id }) => id === SUPPORT_ITEM));
  if (!has) return;
  for (const field of WRITTEN_SUPPORT) {
    const typed = itemCell(SUPPORT_ITEM, field, page.context);
    page.name(
      understoodDate(SUPPORT_ITEM, field, language),
      writeSteps(page, SUPPORT_ITEM, (step) => typedSteps('date', typed, step, words)),
    );
  }
}

/** Answers of which several may stand in one cell: class of the answer by item, as a formula. */
function writeSeveral(
  page: ExplanationDraft,
  kinds: ReadonlyMap<CheckItem, AnswerKind>,
  states: StateTable,
): ReadonlyMap<CheckItem, string> {
  page.section('several', 'severalNote');
  heading(page, page.text('item'));
  const formulas = new Map<CheckItem, string>();
  for (const [item, kind] of kinds) {
    if (!takesSeveral(item)) continue;
    const { order } = severalSpellings(item.answers);
    const { cell } = helperOf(page, item.id, 'answer');
    const parts = inParts(order);
    const rest = writeSteps(page, item.id, (step) =>
      parts.map((part, index) => {
        const before = index === 0 ? cell : step(index);
        return index === parts.length - 1 ? restFormula(before, part) : withoutSpellings(before, part);
      }),
    );
    formulas.set(item, `IF(${onThisSheet(rest)}="",${states.classOf(kind, '')},${specialClass('unknown')})`);
  }
  return formulas;
}

/** Formulas that an auditor can read hold about this many words. */
const WORDS_PER_STEP = 14;

function inParts(order: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(order.length / WORDS_PER_STEP) }, (_, index) =>
    order.slice(index * WORDS_PER_STEP, (index + 1) * WORDS_PER_STEP),
  );
}

/** Column of 方針 for the level in force. */
function writeLevelColumns(page: ExplanationDraft): void {
  const { language, names, words: w } = page.context;
  page.section('levelColumns', 'levelColumnsNote');
  const { high, mid, low } = w.levels;
  const level = writeSteps(page, page.text('levelColumn'), () => [
    `IFERROR(MATCH(${names.impactLevel},{${[high, mid, low].map(quote).join()}},0),"")`,
  ]);
  page.name(RULE_NAMES.levelColumn[language], level);
  const column = RULE_NAMES.levelColumn[language];
  const risk = writeSteps(page, page.text('riskColumn'), () => [`IF(ISNUMBER(${column}),${column},3)`], [3]);
  page.name(RULE_NAMES.riskColumn[language], risk);
  writeEvidenceRule(page, column);
}

/** Whether evidence is only advised at the level in force; a cell of 方針 that cannot be read counts as the policy of the template. */
function writeEvidenceRule(page: ExplanationDraft, column: string): void {
  const { language, words: w, policy } = page.context;
  const wordOf = (rule: EvidenceRule) =>
    rule === 'required' ? w.requirements.required : w.requirements.recommended;
  const defaults = EVIDENCE_COLUMNS.map((level) => quote(wordOf(policy.evidence[level]))).join();
  const stated = `INDEX(${LIFE_RANGES.evidence[language]},1,${column})`;
  const { words, meanings } = {
    words: ruleName('words', language),
    meanings: ruleName('meanings', language),
  };
  const word = (typed: string) =>
    `IFERROR(INDEX(${meanings},MATCH("requirement|"&${typed},${words},0)),INDEX({${defaults}},${column}))`;
  const rule = writeSteps(
    page,
    page.text('evidenceRule'),
    (step) => [
      `IF(ISNUMBER(${column}),${stripFormula(stated)},"")`,
      `IF(ISNUMBER(${column}),IF(${word(step(1))}=${quote(w.requirements.recommended)},1,0),0)`,
    ],
    ['', 0],
  );
  page.name(RULE_NAMES.evidenceOptional[language], rule);
}

/** Everything that people type outside the rows, as formulas understand it. */
export function writeTyped(
  page: ExplanationDraft,
  kinds: ReadonlyMap<CheckItem, AnswerKind>,
  states: StateTable,
): ReadonlyMap<CheckItem, string> {
  writeFields(page);
  writeMatrix(page);
  writeAnswers(page, kinds);
  writeDates(page);
  const others = writeSeveral(page, kinds, states);
  writeLevelColumns(page);
  return others;
}
