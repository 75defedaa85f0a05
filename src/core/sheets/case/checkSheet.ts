import { isRiskSheet } from '../../model/sheetGroups';
import { guidanceOfItem } from '../../guide/guidance';
import type { CheckItem } from '../../guide/item';
import type { SheetKey } from '../../model/terms';
import { a1, absolute, quoteSheet } from '../../model/address';
import type { ConditionalFormatDescription, NameDescription } from '../description';
import { quote } from '../formulas/expressions';
import { requirementFormula } from '../formulas/requirementFormula';
import { stateFormula } from '../formulas/stateFormula';
import { helperColumn, ROW_HELPERS, rowRefs, type RowRefs } from '../understanding/rowHelpers';
import { ruleName } from '../understanding/ruleNames';
import { isHeadsRow } from '../../rules/record/boundValue';
import { writeHelpers } from './helperCells';
import { itemIdsName } from '../../model/checkSheetNames';
import {
  columnOf,
  columnsOf,
  headingOf,
  TYPED_FIELDS,
  type RowField,
  type TypedField,
} from '../../model/rowFields';
import { ANSWER_ORIGINS } from '../../model/answerOrigins';
import { writeCarried, writeRoundLine } from '../life/carriedColumns';
import { SheetDraft } from '../sheetDraft';
import { COLORS, type StyleKey } from '../styles';
import { SHEET_NAMES } from '../../model/sheetNames';
import { SHEET_TEXT, SHEET_TITLES } from '../words';
import { itemHeight } from './itemHeight';
import type { CaseContext, SheetPart } from './context';
import { FIRST_ITEM_ROW, HEADING_ROW } from './checkLayout';
import { checkValidations } from './checkValidations';
import { COVER_SECTIONS } from './coverLayout';
import { levelSentence } from './levelSentence';
import { contradictionFormats, lostFormulaFormats } from './markFormats';
import { mirrorFormula } from './mirroredAnswers';
import { printOf } from './print';
import { changedRowFormat } from './sealFormats';
import { stateFormats } from './stateFormats';

/** Sheets that would need a few lines of a third page. */
const PAGES_TALL: Readonly<Partial<Record<SheetKey, number>>> = { inhouse: 2 };

/** Sheets of later phases wait until their gate opens (policy.phases). */
const LATER_SHEETS: readonly SheetKey[] = ['settings', 'operation', 'disposal'];

/** Looks of the cells that people type in. */
const INPUTS: Readonly<Record<TypedField, StyleKey>> = {
  answer: 'input',
  evidence: 'input',
  remark: 'input',
  due: 'inputDateTop',
  hqCheck: 'inputTop',
  hqComment: 'input',
};

/** Headings take two lines where they are long. */
const HEADING_HEIGHT = 36;

/** One check sheet: a title, one heading row and one row per item. */
export function checkSheet(key: SheetKey, context: CaseContext): SheetPart {
  const { language } = context;
  const draft = new SheetDraft();
  const items = context.itemsOf(key);
  writeHead(draft, key, context);
  items.forEach((item, index) => writeItem(draft, item, FIRST_ITEM_ROW + index, context));
  const lastRow = FIRST_ITEM_ROW + items.length - 1;
  draft.validations.push(...checkValidations(key, items, lastRow, context));
  draft.conditionalFormats.push(...marks(key, items, lastRow, context));
  colour(draft, key, lastRow, context);
  const columns = columnsOf(key);
  const lastColumn = columns.length - 1;
  return {
    names: [
      {
        name: itemIdsName(key, language),
        ref: `${quoteSheet(SHEET_NAMES[key][language])}!${absolute(0, FIRST_ITEM_ROW)}:${absolute(0, lastRow)}`,
      },
      ...rowNames(key, items, 'answer', context.names.answerNames, context),
      ...rowNames(key, items, 'remark', context.names.remarkNames, context),
      ...(key === 'operation' ? [writeRoundLine(draft, context)] : []),
    ],
    sheet: {
      key,
      name: SHEET_NAMES[key][language],
      state: LATER_SHEETS.includes(key) ? 'hidden' : 'visible',
      tabColor: COLORS.heading,
      columnWidths: [...columns.map(({ width }) => width[language]), ...ROW_HELPERS.map(() => 0)],
      rows: draft.rows(),
      merges: draft.merges,
      freeze: { rows: HEADING_ROW, columns: columnOf(key, 'requirement') + 1 },
      filter: `A${HEADING_ROW}:${a1(lastColumn, lastRow)}`,
      validations: draft.validations,
      conditionalFormats: draft.conditionalFormats,
      links: draft.links,
      ground: 'plain',
      isProtected: true,
      // What follows 区分 is for the screen: with it the print would be too small to read.
      print: {
        ...printOf(columnOf(key, 'section'), lastRow, `$${HEADING_ROW}:$${HEADING_ROW}`, language),
        pagesTall: PAGES_TALL[key] ?? null,
      },
      activeCell: a1(columnOf(key, 'answer'), FIRST_ITEM_ROW),
    },
  };
}

function writeHead(draft: SheetDraft, key: SheetKey, context: CaseContext): void {
  const { language, words: w } = context;
  draft.text(0, 1, 'title', SHEET_TITLES[key][language]);
  draft.height(1, 30);
  draft.text(0, 2, 'link', SHEET_TEXT.backToCover[language]);
  draft.links.push({
    cell: 'A2',
    target: `${quoteSheet(SHEET_NAMES.cover[language])}!${a1(COVER_SECTIONS.progress.column, COVER_SECTIONS.progress.row)}`,
    tooltip: SHEET_TEXT.openSheet[language],
  });
  const level = SHEET_TEXT.impactPrefix[language] + w.undecided;
  draft.formula(columnOf(key, 'requirement'), 2, 'subtitle', levelSentence(context), level);
  draft.text(columnOf(key, 'required'), 2, 'subtitle', SHEET_TEXT.checkNote[language]);
  columnsOf(key).forEach(({ field }, index) =>
    draft.text(index, HEADING_ROW, 'heading', headingOf(field, language, key)),
  );
  for (const { helper, heading } of ROW_HELPERS)
    draft.text(helperColumn(key, helper), HEADING_ROW, 'helper', heading[language]);
  draft.height(HEADING_ROW, HEADING_HEIGHT);
}

function writeItem(draft: SheetDraft, item: CheckItem, row: number, context: CaseContext): void {
  const { language, names, words: w } = context;
  const refs = rowRefs(item.sheet, row);
  const at = (field: RowField) => columnOf(item.sheet, field);
  const isRisk = isRiskSheet(item.sheet);
  const asked = isRisk && item.appliesWhen === null;
  const required =
    item.appliesWhen !== null && !isAlwaysAsked(item)
      ? w.requirements.notRequired
      : isRisk
        ? w.requirements.required
        : w.undecided;
  draft.text(at('itemId'), row, 'itemId', item.id);
  draft.text(at('section'), row, 'text', item.section[language]);
  draft.text(at('requirement'), row, 'text', item.requirement[language]);
  draft.text(at('guidance'), row, 'guidance', guidanceOfItem(item, language));
  draft.formula(at('required'), row, 'textCenter', requirementFormula(refs, item, names, w), required);
  const mirrored = mirrorFormula(item, names, w);
  if (mirrored) draft.formula(at('answer'), row, 'text', mirrored, '');
  else draft.put(at('answer'), row, 'input');
  for (const field of TYPED_FIELDS) if (field !== 'answer') draft.put(at(field), row, INPUTS[field]);
  draft.text(at('origin'), row, 'textCenter', mirrored ? ANSWER_ORIGINS.mirror[language] : '');
  writeCarried(draft, item, row, context);
  draft.formula(
    at('state'),
    row,
    'rowState',
    isHeadsRow(item.id) ? headsState(refs, context) : stateFormula(refs, context.stateClasses, w),
    isHeadsRow(item.id) ? w.states.later : asked ? w.states.unanswered : '',
  );
  writeHelpers(draft, item, refs, row, context);
  draft.height(row, itemHeight(item, language));
}

/** The head is asked once HQ has decided. */
function headsState(refs: RowRefs, { stateClasses, words: w }: CaseContext): string {
  const state = stateFormula(refs, stateClasses, w);
  return `IF(${ruleName('signOffDue', w.language)}=1,${state},${quote(w.states.later)})`;
}

/** Items for outsourced support apply until somebody says otherwise (policy default). */
function isAlwaysAsked(item: CheckItem): boolean {
  return item.appliesWhen === 'externalSupport';
}

function colour(
  draft: SheetDraft,
  key: SheetKey,
  lastRow: number,
  { words: w, language, itemsOf }: CaseContext,
): void {
  draft.conditionalFormats.push(changedRowFormat(key, FIRST_ITEM_ROW, lastRow, language));
  const state = a1(columnOf(key, 'state'), FIRST_ITEM_ROW);
  draft.conditionalFormats.push(
    ...stateFormats(
      `${state}:${a1(columnOf(key, 'state'), lastRow)}`,
      `$${state}`,
      w,
      itemsOf(key).some(({ id }) => isHeadsRow(id)),
    ),
  );
  const required = `$${a1(columnOf(key, 'required'), FIRST_ITEM_ROW)}`;
  draft.conditionalFormats.push({
    range: `A${FIRST_ITEM_ROW}:${a1(columnsOf(key).length - 1, lastRow)}`,
    rule: {
      kind: 'expression',
      formula: `${required}=${quote(w.requirements.notRequired)}`,
      format: { fontColor: '8A8A8A', fill: 'F7F7F7' },
    },
  });
  draft.conditionalFormats.push({
    range: `${required.slice(1)}:${a1(columnOf(key, 'required'), lastRow)}`,
    rule: {
      kind: 'expression',
      formula: `${required}=${quote(w.requirements.required)}`,
      format: { bold: true, fontColor: COLORS.heading, fill: COLORS.white },
    },
  });
}

/** Marks stand before the formats of the states: the first that applies decides. */
function marks(
  key: SheetKey,
  items: readonly CheckItem[],
  lastRow: number,
  context: CaseContext,
): ConditionalFormatDescription[] {
  const mirrored = items.filter((item) => mirrorFormula(item, context.names, context.words) !== null);
  return [
    ...lostFormulaFormats(
      key,
      mirrored.map(({ id }) => id),
      lastRow,
      context,
    ),
    ...contradictionFormats(key, lastRow, context),
  ];
}

/** Names of cells that formulas on other sheets look at. */
function rowNames(
  key: SheetKey,
  items: readonly CheckItem[],
  field: RowField,
  names: Readonly<Record<string, string>>,
  { language }: CaseContext,
): NameDescription[] {
  const sheet = quoteSheet(SHEET_NAMES[key][language]);
  return items.flatMap((item, index) => {
    const name = names[item.id];
    return name === undefined
      ? []
      : [{ name, ref: `${sheet}!${absolute(columnOf(key, field), FIRST_ITEM_ROW + index)}` }];
  });
}
