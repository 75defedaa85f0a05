import type { CheckItem } from '../../guide/item';
import { HIGH_TO_LOW, USES, USE_CASES } from '../../model/terms';
import { fieldsOf, SEALED_COMMON_LINES, type LineKey } from '../../rules/sealedLine';
import { COVER_FIELDS } from '../../model/coverFields';
import type { RowField } from '../../model/rowFields';
import { lineLabel } from '../lineLabels';
import type { CaseContext } from './context';
import { itemColumn } from './itemCell';

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
    ...SEALED_COMMON_LINES.map((key) => ({ key, label: lineLabel(key, context.language), item: null })),
    ...items.map((item) => ({ key: item.id, label: item.id, item })),
  ];
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
  if (item !== null) return fieldsOf(key).map((field) => sealedCell(item, field, cells, context));
  if (kind === 'matrix') {
    const row = USE_CASES.findIndex((useCase) => useCase === name) + 2;
    return USES.map((_use, index) => `INDEX(${names.typedMatrix},${row},${index + 2})`);
  }
  if (kind === 'version') return [cells.versions[key] ?? '""'];
  return [COVER_FIELDS.find(({ field }) => field === name)?.name[language] ?? '""'];
}

function sealedCell(item: CheckItem, field: string, cells: LineCells, context: CaseContext): string {
  const level = HIGH_TO_LOW.findIndex((known) => known === field);
  return level >= 0
    ? `INDEX(${context.names.itemLevels},${cells.levelRow},${level + 1})`
    : `INDEX(${itemColumn(item.sheet, field as RowField, context)},${cells.row})`; // Sorting keeps rows within it.
}
