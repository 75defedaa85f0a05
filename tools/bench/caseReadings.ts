import type { CaseReading, CellValue, RowReading } from '../../src/core/model/reading';
import { UNSTATED_POLICY } from '../../src/core/rules/assessment/unstatedPolicy';
import { itemsOf, ITEMS } from '../../src/core/guide/catalogue';
import type { CheckItem } from '../../src/core/guide/item';
import { caseSheets } from '../../src/core/model/sheetGroups';
import { COVER_FIELDS, type CoverField } from '../../src/core/model/coverFields';
import { ROW_COLUMNS, type RowField } from '../../src/core/model/rowFields';

const SECTOR = 'FA';
const SHEETS = caseSheets(SECTOR);

/** The items that a case of the sector asks, before anything is grown. */
const OWN: readonly CheckItem[] = SHEETS.flatMap((sheet) => itemsOf(sheet));
/** How many items a case asks. */
export const OWN_ITEMS = OWN.length;

/** The catalogue's own lists: only the bench writes to them, and only while it runs a grown catalogue. */
const allItems = ITEMS as Map<string, CheckItem>;
const listOf = (item: CheckItem) => itemsOf(item.sheet) as CheckItem[];

/** Copies of the case's items in turn, with ids of their own, until there are `count` items in all. */
function copies(count: number): readonly CheckItem[] {
  return Array.from({ length: Math.max(0, count - OWN.length) }, (_, index) => {
    const copy = Math.floor(index / OWN.length) + 1;
    const item = OWN[index % OWN.length];
    if (item === undefined) throw new Error('bench: the catalogue is empty');
    return { ...item, id: `${item.id}-COPY${copy}` };
  });
}

/**
 * Runs something with a catalogue of a given size, and takes the copies out again. The rules decide what
 * the catalogue holds, not what a workbook lists, so repeating rows alone would not be a larger case.
 */
export function withCatalogue<T>(count: number, run: () => T): T {
  const added = copies(count);
  for (const item of added) {
    allItems.set(item.id, item);
    listOf(item).push(item);
  }
  try {
    return run();
  } finally {
    for (const item of added) {
      allItems.delete(item.id);
      listOf(item).pop();
    }
  }
}

const ROW_FIELDS: readonly RowField[] = ROW_COLUMNS.map(({ field }) => field);

/** One row in eight is unanswered and one in eight is a wrong word: findings cost as well. */
function fieldsOf(item: CheckItem, index: number): Partial<Record<RowField, CellValue>> {
  const answer = item.answers[index % Math.max(item.answers.length, 1)]?.ja ?? '記入';
  return {
    itemId: item.id,
    answer: index % 8 === 3 ? null : index % 8 === 5 ? 'たぶん' : answer,
    evidence: index % 3 === 0 ? null : '試験成績書 p.12',
    remark: index % 4 === 0 ? '設定で対応' : null,
    due: index % 4 === 0 ? 46_400 : null,
  };
}

function rowReading(item: CheckItem, index: number, row: number): RowReading {
  const own = fieldsOf(item, index);
  const fields = Object.fromEntries(ROW_FIELDS.map((field) => [field, own[field] ?? null]));
  const cells = ROW_FIELDS.map((field, at) => [field, `${String.fromCharCode(65 + at)}${row}`]);
  return {
    itemId: item.id,
    sheetKey: item.sheet,
    sheet: item.sheet,
    row,
    fields: fields as Record<RowField, CellValue>,
    cells: Object.fromEntries(cells) as Record<RowField, string>,
  };
}

const COVER: Partial<Record<CoverField, CellValue>> = {
  asOf: 46_349,
  installDate: 46_419,
  uses: '蓄積、予測・分析',
  useCase: '本番利用',
};

/** A case that answers every item of the catalogue as it is now, with the company's own levels. */
export function answeredCase(): CaseReading {
  const items = SHEETS.flatMap((sheet) => itemsOf(sheet));
  const cover = Object.fromEntries(COVER_FIELDS.map(({ field }) => [field, COVER[field] ?? null]));
  return {
    language: 'ja',
    sector: SECTOR,
    ...UNSTATED_POLICY,
    cover: cover as Record<CoverField, CellValue>,
    coverPlaces: Object.fromEntries(
      COVER_FIELDS.map(({ field }, index) => [field, { sheet: '表紙', cell: `C${index + 1}` }]),
    ),
    matrix: [
      ['高', '高', '中'],
      ['低', '低', '低'],
    ],
    itemLevels: Object.fromEntries(
      items.map(({ id, requiredAt: { high, mid, low } }) => [id, [high, mid, low]]),
    ),
    rows: items.map((item, index) => rowReading(item, index, index + 5)),
    unplaced: [],
  };
}
