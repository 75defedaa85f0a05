import type { Language } from '../../model/language';
import { RECORD_NAMES, SEALED_COLUMNS } from '../../model/recordLayout';
import { fieldsOf, MOST_FIELDS, VERSION_LINES } from '../../rules/sealedLine';
import { isBound } from '../../rules/record/boundValue';
import { isReopenable, reopeningOf } from '../../rules/standing/reopened';
import { a1, absolute, quoteSheet } from '../../model/address';
import type { NameDescription } from '../description';
import {
  changeCountFormula,
  changedFieldsFormula,
  sealName,
  sealWords,
  type Compared,
} from '../formulas/sealFormula';
import { lineFieldLabel } from '../lineLabels';
import { RECORD_TEXT } from '../recordWords';
import { SheetDraft } from '../sheetDraft';
import { COLORS } from '../styles';
import { TEMPLATE_VERSION } from '../templateVersion';
import { SHEET_NAMES } from '../../model/sheetNames';
import type { CaseContext, SheetPart } from './context';
import { notPrinted } from './print';
import { itemColumn } from './itemCell';
import { currentCells, sealLines, type LineCells, type SealLine } from './sealLines';

const HEAD_ROW = 4;
const VERSIONS_ROW = 7;
const COUNT_ROW = 9;
const HEADING_ROW = 11;
const FIRST_ROW = HEADING_ROW + 1;
const VALUE_COLUMN = 1;
const LAST_COPY = SEALED_COLUMNS.firstValue + MOST_FIELDS - 1;
/** Columns of the formulas, behind the copies. */
const COLUMN = {
  row: LAST_COPY + 1,
  levelRow: LAST_COPY + 2,
  changed: LAST_COPY + 3,
  text: LAST_COPY + 4,
  order: LAST_COPY + 5,
  item: LAST_COPY + 6,
  count: LAST_COPY + 7,
} as const;
const WIDTHS = [24, 24, 6, ...Array.from({ length: MOST_FIELDS }, () => 14), 6, 6, 20, 30, 6, 16, 8] as const;
const ROW_POINTS = 15;

/**
 * 封印: copies of what was approved and the formulas that compare. Nobody needs to see it: 表紙 and 審査
 * show what it finds.
 */
export function sealSheet(context: CaseContext): SheetPart {
  const { language } = context;
  const draft = new SheetDraft();
  const lines = sealLines(context);
  const order = itemOrder(context);
  const lastRow = HEADING_ROW + lines.length;
  writeHead(draft, lastRow, context);
  lines.forEach((line, index) => writeLine(draft, line, FIRST_ROW + index, order, context));
  const name = SHEET_NAMES.seal[language];
  return {
    names: sealNames(quoteSheet(name), lastRow, language),
    sheet: {
      key: 'seal',
      name,
      state: 'veryHidden',
      tabColor: COLORS.muted,
      columnWidths: WIDTHS,
      rows: draft.rows(),
      merges: [],
      freeze: { rows: HEADING_ROW, columns: 0 },
      filter: null,
      validations: [],
      conditionalFormats: [],
      links: [],
      // Flags and copies are blank until a decision seals, and only look like cells.
      ground: 'plain',
      isProtected: true,
      print: notPrinted(COLUMN.count, language),
      activeCell: 'A1',
    },
  };
}

const range = (column: number, first: number, last: number, lastColumn = column): string =>
  `${absolute(column, first)}:${absolute(lastColumn, last)}`;

function writeHead(draft: SheetDraft, lastRow: number, { language, policy }: CaseContext): void {
  const text = (key: keyof typeof RECORD_TEXT) => RECORD_TEXT[key][language];
  draft.text(0, 1, 'title', text('sealTitle'));
  draft.text(0, 2, 'subtitle', text('sealNote'));
  const labels = ['digest', 'sealedOn', 'sealedBy', 'templateVersion', 'policyVersion', 'changes'] as const;
  labels.forEach((key, index) => draft.text(0, HEAD_ROW + index, 'label', text(key)));
  draft.put(VALUE_COLUMN, HEAD_ROW, 'text');
  draft.put(VALUE_COLUMN, HEAD_ROW + 1, 'computedDate');
  draft.put(VALUE_COLUMN, HEAD_ROW + 2, 'text');
  draft.text(VALUE_COLUMN, VERSIONS_ROW, 'text', TEMPLATE_VERSION);
  draft.text(VALUE_COLUMN, VERSIONS_ROW + 1, 'text', policy.version);
  draft.formula(VALUE_COLUMN, COUNT_ROW, 'count', `SUM(${range(COLUMN.count, FIRST_ROW, lastRow)})`, 0);
  const headings = ['key', 'label', 'sealed', 'copies'] as const;
  headings.forEach((key, column) => draft.text(column, HEADING_ROW, 'heading', text(key)));
  const computed = ['row', 'levelRow', 'changed', 'changes', 'order', 'changedItem', 'lineChanges'] as const;
  computed.forEach((key, index) => draft.text(COLUMN.row + index, HEADING_ROW, 'heading', text(key)));
}

function writeLine(
  draft: SheetDraft,
  line: SealLine,
  row: number,
  order: ItemOrder,
  context: CaseContext,
): void {
  const { language } = context;
  const cell = (column: number) => `$${a1(column, row)}`;
  draft.height(row, ROW_POINTS);
  draft.text(SEALED_COLUMNS.key, row, 'itemId', line.key);
  draft.text(SEALED_COLUMNS.label, row, 'itemId', line.label);
  const cells = writeRows(draft, line, row, order, context);
  const copies = fieldsOf(line.key).map((_field, index) => cell(SEALED_COLUMNS.firstValue + index));
  const reopening = reopeningOf(line.key, line.item?.sheet ?? null).join('');
  const compared = currentCells(line, cells, context).flatMap((current, index): readonly Compared[] => {
    const field = fieldsOf(line.key)[index] ?? '';
    if (!isBound(line.key, field)) return [];
    const reopenedBy = isReopenable(field) ? reopening : '';
    return [
      {
        label: lineFieldLabel(field, language) || sealWords(language).value,
        cell: current,
        copy: copies[index] ?? '""',
        reopenedBy,
      },
    ];
  });
  const changed = changedFieldsFormula(cell(SEALED_COLUMNS.flag), compared, language);
  const isSame = `${cell(COLUMN.changed)}=""`;
  const before = row === FIRST_ROW ? '' : `$${a1(COLUMN.order, row - 1)}+`;
  draft.formula(COLUMN.changed, row, 'itemId', changed, '');
  const text = `${cell(SEALED_COLUMNS.label)}&" "&${cell(COLUMN.changed)}`;
  draft.formula(COLUMN.text, row, 'itemId', `IF(${isSame},"",${text})`, '');
  draft.formula(COLUMN.order, row, 'count', `${before}IF(${isSame},0,1)`, 0);
  draft.formula(COLUMN.item, row, 'itemId', `IF(${isSame},"",${cell(SEALED_COLUMNS.key)})`, '');
  draft.formula(COLUMN.count, row, 'count', changeCountFormula(cell(COLUMN.changed), language), 0);
}

/** Places of items by id, counted from 1: on their sheet, and on 方針, which lists all. */
type ItemOrder = ReadonlyMap<string, { readonly onSheet: number; readonly inAll: number }>;

function itemOrder({ sheetKeys, itemsOf }: CaseContext): ItemOrder {
  const places = sheetKeys.flatMap((key) =>
    itemsOf(key).map(({ id }, index) => ({ id, onSheet: index + 1 })),
  );
  return new Map(places.map(({ id, onSheet }, index) => [id, { onSheet, inAll: index + 1 }]));
}

/** Finds an item by its id wherever it was sorted to; other lines have their own names. */
function writeRows(
  draft: SheetDraft,
  { key, item }: SealLine,
  row: number,
  order: ItemOrder,
  context: CaseContext,
): LineCells {
  const cell = (column: number) => `$${a1(column, row)}`;
  const versions = Object.fromEntries(
    VERSION_LINES.map((line, index) => [line, absolute(VALUE_COLUMN, VERSIONS_ROW + index)]),
  );
  if (item !== null) {
    const id = cell(SEALED_COLUMNS.key);
    const find = (ids: string) => `IFERROR(MATCH(${id},${ids},0),"")`;
    const { onSheet, inAll } = order.get(key) ?? { onSheet: 0, inAll: 0 };
    draft.formula(COLUMN.row, row, 'count', find(itemColumn(item.sheet, 'itemId', context)), onSheet);
    draft.formula(COLUMN.levelRow, row, 'count', find(context.names.itemIds), inAll);
  }
  return { row: cell(COLUMN.row), levelRow: cell(COLUMN.levelRow), versions };
}

function sealNames(sheet: string, lastRow: number, language: Language): NameDescription[] {
  const on = (name: string, cells: string) => ({ name, ref: `${sheet}!${cells}` });
  const column = (index: number) => range(index, FIRST_ROW, lastRow);
  return [
    on(RECORD_NAMES.seal[language], range(VALUE_COLUMN, HEAD_ROW, HEAD_ROW + 2)),
    on(RECORD_NAMES.versions[language], range(VALUE_COLUMN, VERSIONS_ROW, VERSIONS_ROW + 1)),
    on(RECORD_NAMES.sealed[language], range(SEALED_COLUMNS.key, FIRST_ROW, lastRow, LAST_COPY)),
    on(sealName('count', language), absolute(VALUE_COLUMN, COUNT_ROW)),
    on(sealName('texts', language), column(COLUMN.text)),
    on(sealName('order', language), column(COLUMN.order)),
    on(sealName('items', language), column(COLUMN.item)),
  ];
}
