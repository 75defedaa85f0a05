import type { CheckItem } from '../../guide/item';
import { HIGH_TO_LOW, USES, USE_CASES } from '../../model/terms';
import { COMMON_LINES, fieldsOf, type LineKey } from '../../rules/sealedLine';
import { absolute, quoteSheet } from '../../model/address';
import { COVER_FIELDS } from '../../model/coverFields';
import { columnOf, type RowField } from '../../model/rowFields';
import { RECORD_TEXT } from '../recordWords';
import { SHEET_NAMES } from '../../model/sheetNames';
import { FIRST_ITEM_ROW } from './checkLayout';
import type { CaseContext } from './context';

/** One line of the seal sheet. */
export interface SealLine {
  readonly key: LineKey;
  readonly label: string;
  readonly item: CheckItem | null;
}

/** Every line of a case: cover, matrix and versions, then the items sheet by sheet. */
export function sealLines(context: CaseContext): readonly SealLine[] {
  const items = context.sheetKeys.flatMap((key) => context.itemsOf(key));
  return [
    ...COMMON_LINES.map((key) => ({ key, label: labelOf(key, context), item: null })),
    ...items.map((item) => ({ key: item.id, label: item.id, item })),
  ];
}

function labelOf(line: LineKey, { language, words }: CaseContext): string {
  const [kind, name] = line.split(':');
  if (kind === 'cover') return COVER_FIELDS.find(({ field }) => field === name)?.label[language] ?? line;
  if (kind === 'matrix') {
    const useCase = USE_CASES.find((key) => key === name);
    return useCase === undefined ? line : words.useCases[useCase];
  }
  return RECORD_TEXT[name === 'template' ? 'templateVersion' : 'policyVersion'][language];
}

/** Cells that tell where a line stands now. */
export interface LineCells {
  /** Row of the item on its check sheet and on the policy sheet. */
  readonly row: string;
  readonly levelRow: string;
  /** Version of the template and of the policy. */
  readonly versions: Readonly<Record<string, string>>;
}

/** Where each value of a line stands now, as a formula; in the order of its fields. */
export function currentCells(
  { key, item }: SealLine,
  cells: LineCells,
  context: CaseContext,
): readonly string[] {
  const { names, language } = context;
  const [kind, name] = key.split(':');
  if (item !== null) return fieldsOf(key).map((field) => itemCell(item, field, cells, context));
  if (kind === 'matrix') {
    const row = USE_CASES.findIndex((useCase) => useCase === name) + 2;
    return USES.map((_use, index) => `INDEX(${names.typedMatrix},${row},${index + 2})`);
  }
  if (kind === 'version') return [cells.versions[key] ?? '""'];
  return [COVER_FIELDS.find(({ field }) => field === name)?.name[language] ?? '""'];
}

function itemCell(item: CheckItem, field: string, cells: LineCells, context: CaseContext): string {
  const level = HIGH_TO_LOW.findIndex((known) => known === field);
  return level >= 0
    ? `INDEX(${context.names.itemLevels},${cells.levelRow},${level + 1})`
    : `INDEX(${columnRange(item, field as RowField, context)},${cells.row})`;
}

/** Column of a field on an item's check sheet; sorting keeps rows within it. */
export function columnRange(item: CheckItem, field: RowField, context: CaseContext): string {
  const last = FIRST_ITEM_ROW + context.itemsOf(item.sheet).length - 1;
  const column = columnOf(field);
  const sheet = quoteSheet(SHEET_NAMES[item.sheet][context.language]);
  return `${sheet}!${absolute(column, FIRST_ITEM_ROW)}:${absolute(column, last)}`;
}
