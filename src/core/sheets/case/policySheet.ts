import { HIGH_TO_LOW, USES, USE_CASES, type RequirementLevel } from '../../model/terms';
import { levelOf } from '../../rules/requirement/requirementOf';
import { waiverText } from '../../rules/requirement/waiverText';
import { a1, absolute, quoteSheet } from '../../model/address';
import type { CellContent, NameDescription } from '../description';
import { FIRST_LIST_COLUMN, FIRST_LIST_ROW } from '../lists';
import { heightOf } from '../rowHeight';
import { SheetDraft } from '../sheetDraft';
import { COLORS, STYLES } from '../styles';
import { SHEET_NAMES } from '../../model/sheetNames';
import { SHEET_TEXT, type SheetTextKey } from '../words';
import type { CaseContext, SheetPart } from './context';
import {
  CHANGE_FIRST_ROW,
  CRITERIA_FIRST_ROW,
  LEVELS_FIRST_COLUMN,
  LEVELS_HEADING_ROW,
  LIST_WIDTH,
  MATRIX_FIRST_COLUMN,
  MATRIX_FIRST_ROW,
  POLICY_LAST_COLUMN,
  POLICY_WIDTHS,
} from './policyLayout';
import { writeEvidence } from './policyEvidence';
import { writeIntervals } from './policyIntervals';
import { printOf } from './print';
import { levelFormats } from './stateFormats';

/** Columns B to G and C to G together. */
const NOTE_WIDTH = POLICY_WIDTHS.slice(1, POLICY_LAST_COLUMN + 1).reduce((sum, width) => sum + width, 0);
const CRITERIA_WIDTH = NOTE_WIDTH - POLICY_WIDTHS[1];

/** Points of a row of headings with up to two lines. */
const HEADING_HEIGHT = 37;

/** 方針: the matrix, the record of its changes, the levels per item and all dropdown lists. */
export function policySheet(context: CaseContext): SheetPart {
  const { language } = context;
  const name = SHEET_NAMES.policy[language];
  const draft = new SheetDraft();
  draft.text(1, 1, 'title', SHEET_TEXT.policyTitle[language]);
  draft.height(1, 32);
  draft.text(1, 2, 'note', SHEET_TEXT.policyNote[language]);
  draft.merge(1, 2, POLICY_LAST_COLUMN);
  draft.height(
    2,
    heightOf({ text: SHEET_TEXT.policyNote[language], width: NOTE_WIDTH, size: STYLES.note.size }),
  );
  writeMatrix(draft, context);
  writeChangeRecord(draft, context);
  writeCriteria(draft, context);
  const intervals = writeIntervals(draft, context);
  const evidence = writeEvidence(draft, context);
  const lastItemRow = writeLevels(draft, context);
  writeLists(draft, context);
  return {
    names: [...policyNames(quoteSheet(name), lastItemRow, context), intervals, evidence],
    sheet: {
      key: 'policy',
      name,
      state: 'visible',
      tabColor: COLORS.muted,
      columnWidths: [...POLICY_WIDTHS, ...context.lists.map(() => LIST_WIDTH)],
      rows: draft.rows(),
      merges: draft.merges,
      freeze: { rows: 2, columns: 0 },
      filter: null,
      validations: draft.validations,
      conditionalFormats: draft.conditionalFormats,
      links: draft.links,
      ground: 'plain',
      isProtected: true,
      print: printOf(
        POLICY_LAST_COLUMN,
        lastItemRow,
        `$${LEVELS_HEADING_ROW}:$${LEVELS_HEADING_ROW}`,
        language,
      ),
      activeCell: a1(MATRIX_FIRST_COLUMN, MATRIX_FIRST_ROW),
    },
  };
}

function writeMatrix(draft: SheetDraft, { language, words: w, policy }: CaseContext): void {
  draft.text(MATRIX_FIRST_COLUMN, 4, 'section', SHEET_TEXT.sectionPolicyMatrix[language]);
  draft.text(MATRIX_FIRST_COLUMN, MATRIX_FIRST_ROW, 'heading', SHEET_TEXT.matrixCorner[language]);
  draft.height(MATRIX_FIRST_ROW, HEADING_HEIGHT);
  USES.forEach((use, c) => draft.text(MATRIX_FIRST_COLUMN + 1 + c, MATRIX_FIRST_ROW, 'heading', w.uses[use]));
  USE_CASES.forEach((useCase, r) => {
    const row = MATRIX_FIRST_ROW + 1 + r;
    draft.text(MATRIX_FIRST_COLUMN, row, 'label', w.useCases[useCase]);
    USES.forEach((use, c) =>
      draft.text(MATRIX_FIRST_COLUMN + 1 + c, row, 'computedCenter', w.levels[policy.matrix[useCase][use]]),
    );
  });
  const first = a1(MATRIX_FIRST_COLUMN + 1, MATRIX_FIRST_ROW + 1);
  const last = a1(MATRIX_FIRST_COLUMN + USES.length, MATRIX_FIRST_ROW + USE_CASES.length);
  draft.conditionalFormats.push(...levelFormats(`${first}:${last}`, first, w));
}

function writeChangeRecord(draft: SheetDraft, { language, policy }: CaseContext): void {
  const fields = [
    'policyVersion',
    'policyChangedBy',
    'policyApprovedBy',
    'policyChangedOn',
    'policyReason',
  ] as const satisfies readonly SheetTextKey[];
  draft.text(1, CHANGE_FIRST_ROW - 1, 'section', SHEET_TEXT.sectionPolicyChange[language]);
  fields.forEach((key, i) => {
    const row = CHANGE_FIRST_ROW + i;
    draft.text(1, row, 'label', SHEET_TEXT[key][language]);
    draft.text(2, row, 'text', key === 'policyVersion' ? policy.version : '');
    draft.merge(2, row, 4);
  });
}

/** Criteria of each level, which formulas show beside the result. */
function writeCriteria(draft: SheetDraft, { language, words: w }: CaseContext): void {
  draft.text(1, CRITERIA_FIRST_ROW - 1, 'section', SHEET_TEXT.sectionCriteria[language]);
  HIGH_TO_LOW.forEach((level, i) => {
    const row = CRITERIA_FIRST_ROW + i;
    draft.text(1, row, 'label', w.levels[level]);
    draft.text(2, row, 'text', w.criteria[level]);
    draft.merge(2, row, POLICY_LAST_COLUMN);
    draft.height(row, heightOf({ text: w.criteria[level], width: CRITERIA_WIDTH }));
  });
}

/** One line per item; returns the row of the last one. */
function writeLevels(draft: SheetDraft, context: CaseContext): number {
  const { language, words: w, policy } = context;
  draft.text(1, LEVELS_HEADING_ROW - 1, 'section', SHEET_TEXT.sectionItemLevels[language]);
  const headings = [
    language === 'ja' ? '項目ID' : 'Item ID',
    ...HIGH_TO_LOW.map((level) => w.levels[level]),
    SHEET_TEXT.exemptHeading[language],
    language === 'ja' ? '確認事項' : 'Check item',
  ];
  headings.forEach((text, i) => draft.text(LEVELS_FIRST_COLUMN + i, LEVELS_HEADING_ROW, 'heading', text));
  draft.height(LEVELS_HEADING_ROW, HEADING_HEIGHT);
  const items = context.sheetKeys.flatMap((key) => context.itemsOf(key));
  const wordOf: Readonly<Record<RequirementLevel, string>> = {
    必須: w.requirements.required,
    推奨: w.requirements.recommended,
    不要: w.requirements.notRequired,
  };
  items.forEach((item, index) => {
    const row = LEVELS_HEADING_ROW + 1 + index;
    draft.text(LEVELS_FIRST_COLUMN, row, 'itemId', item.id);
    HIGH_TO_LOW.forEach((level, i) =>
      draft.text(LEVELS_FIRST_COLUMN + 1 + i, row, 'textCenter', wordOf[levelOf(item, level, policy)]),
    );
    draft.text(LEVELS_FIRST_COLUMN + 4, row, 'textCenter', waiverText(item, policy, language));
    const wording = item.requirement[language];
    draft.text(POLICY_LAST_COLUMN, row, 'guidance', wording);
    draft.height(
      row,
      heightOf({ text: wording, width: POLICY_WIDTHS[POLICY_LAST_COLUMN], size: STYLES.guidance.size }),
    );
  });
  return LEVELS_HEADING_ROW + items.length;
}

function writeLists(draft: SheetDraft, { lists, language }: CaseContext): void {
  draft.text(FIRST_LIST_COLUMN, 4, 'section', SHEET_TEXT.sectionLists[language]);
  lists.forEach((list, index) => {
    const column = FIRST_LIST_COLUMN + index;
    draft.text(column, FIRST_LIST_ROW - 1, 'note', list.key.replace(/:.*$/, ''));
    list.values.forEach((value, i) => draft.put(column, FIRST_LIST_ROW + i, 'text', choice(value)));
  });
}

/** A choice of digits is a number, as it is in the cell that it is chosen in. */
const choice = (value: string): CellContent =>
  /^\d+$/.test(value) ? { kind: 'number', value: Number(value) } : { kind: 'text', text: value };

function policyNames(sheet: string, lastItemRow: number, { names }: CaseContext): NameDescription[] {
  const range = (fromColumn: number, fromRow: number, toColumn: number, toRow: number) =>
    `${sheet}!${absolute(fromColumn, fromRow)}:${absolute(toColumn, toRow)}`;
  const firstRow = LEVELS_HEADING_ROW + 1;
  return [
    {
      name: names.typedMatrix,
      ref: range(
        MATRIX_FIRST_COLUMN,
        MATRIX_FIRST_ROW,
        MATRIX_FIRST_COLUMN + USES.length,
        MATRIX_FIRST_ROW + USE_CASES.length,
      ),
    },
    {
      name: names.criteriaTexts,
      ref: range(2, CRITERIA_FIRST_ROW, 2, CRITERIA_FIRST_ROW + HIGH_TO_LOW.length - 1),
    },
    { name: names.itemIds, ref: range(LEVELS_FIRST_COLUMN, firstRow, LEVELS_FIRST_COLUMN, lastItemRow) },
    {
      name: names.itemLevels,
      ref: range(LEVELS_FIRST_COLUMN + 1, firstRow, LEVELS_FIRST_COLUMN + 3, lastItemRow),
    },
    {
      name: names.waivers,
      ref: range(LEVELS_FIRST_COLUMN + 4, firstRow, LEVELS_FIRST_COLUMN + 4, lastItemRow),
    },
  ];
}
