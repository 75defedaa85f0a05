import fc from '../seeded';
import type { CaseReading, CellValue, RowReading } from '../../src/core/model/reading';
import { UNSTATED_POLICY } from '../../src/core/rules/assessment/unstatedPolicy';
import { DEFAULT_POLICY, type Policy } from '../../src/core/guide/policy';
import { itemsOf } from '../../src/core/guide/catalogue';
import type { CheckItem } from '../../src/core/guide/item';
import type { Language } from '../../src/core/model/language';
import type { SheetKey } from '../../src/core/model/terms';
import { COVER_FIELDS, type CoverField } from '../../src/core/model/coverFields';
import { ROW_COLUMNS, type RowField } from '../../src/core/model/rowFields';
import { outcomeOf } from '../../src/core/rules/answer/outcomeOf';
import { anyCell } from './cells';

const blankFields = Object.fromEntries(ROW_COLUMNS.map(({ field }) => [field, null])) as Record<
  RowField,
  CellValue
>;
const blankCover = Object.fromEntries(COVER_FIELDS.map(({ field }) => [field, null])) as Record<
  CoverField,
  CellValue
>;

/** A row with the fields given; its cells lie in the order of the template. */
function rowOf(item: CheckItem, row: number, fields: Partial<Record<RowField, CellValue>> = {}): RowReading {
  const cells = ROW_COLUMNS.map(({ field }, index) => [field, `${String.fromCharCode(65 + index)}${row}`]);
  return {
    itemId: item.id,
    sheetKey: item.sheet,
    sheet: item.sheet,
    row,
    fields: { ...blankFields, ...fields },
    cells: Object.fromEntries(cells) as Record<RowField, string>,
  };
}

/** The met answer of an item as a word. */
export function metAnswer(item: CheckItem, language: Language): string {
  return item.answers.find(({ key }) => outcomeOf(item, key) === 'ok')?.[language] ?? 'text';
}

const FA_SHEETS: readonly SheetKey[] = [
  'risk-fa',
  'spec',
  'inhouse',
  'vendor',
  'settings',
  'operation',
  'disposal',
];

type RowChanges = Readonly<Record<string, Partial<Record<RowField, CellValue>>>>;

/** A FA workbook in which intake is answered well, changed as the test wants. */
export function reading(
  cover: Partial<Record<CoverField, CellValue>> = {},
  changes: RowChanges = {},
  language: Language = 'ja',
): CaseReading {
  const risk: RowChanges = {
    'RISK-FA-USE-02': { answer: language === 'ja' ? 'いいえ' : 'No' },
    'RISK-FA-SCN-01': { answer: language === 'ja' ? '低' : 'Low' },
    'RISK-FA-SCN-02': { answer: language === 'ja' ? '低' : 'Low' },
    'RISK-FA-SCN-03': { answer: language === 'ja' ? '低' : 'Low' },
    'RISK-FA-SCN-04': { answer: language === 'ja' ? 'いいえ' : 'No' },
    'RISK-FA-NET-02': { answer: language === 'ja' ? 'いいえ' : 'No' },
  };
  const filled: ReadonlySet<SheetKey> = new Set<SheetKey>(['risk-fa', 'spec', 'inhouse', 'vendor']);
  return {
    language,
    sector: 'FA',
    ...UNSTATED_POLICY,
    cover: {
      ...blankCover,
      asOf: 46_349,
      installDate: 46_419,
      uses: language === 'ja' ? '蓄積' : 'Storage',
      useCase: language === 'ja' ? '本番利用' : 'Production use',
      ...cover,
    },
    coverPlaces: Object.fromEntries(
      COVER_FIELDS.map(({ field }, index) => [field, { sheet: 'cover', cell: `C${index + 1}` }]),
    ),
    matrix: [
      ['高', '高', '中'],
      ['低', '低', '低'],
    ],
    itemLevels: {},
    rows: FA_SHEETS.flatMap((sheet) =>
      itemsOf(sheet).map((item, index) =>
        rowOf(item, index + 5, {
          ...(filled.has(sheet) ? { answer: metAnswer(item, language), evidence: 'doc' } : {}),
          ...risk[item.id],
          ...changes[item.id],
        }),
      ),
    ),
    unplaced: [],
  };
}

/** A company whose rules decide without HQ: gates follow the answers alone. */
export const BY_RULES: Policy = {
  ...DEFAULT_POLICY,
  decision: { ...DEFAULT_POLICY.decision, by: 'rules' },
};

/** A workbook with anything in any cell. */
export const anyReading: fc.Arbitrary<CaseReading> = fc
  .record({
    cover: fc.dictionary(fc.constantFrom(...COVER_FIELDS.map(({ field }) => field)), anyCell),
    matrix: fc.array(fc.array(anyCell, { maxLength: 4 }), { maxLength: 3 }),
    levels: fc.dictionary(
      fc.constantFrom('SPEC-COM-01', 'RISK-FA-DEV-01', 'NOPE'),
      fc.array(anyCell, { maxLength: 4 }),
    ),
    cells: fc.array(
      fc.record({
        index: fc.nat({ max: 200 }),
        field: fc.constantFrom(...ROW_COLUMNS.map(({ field }) => field)),
        cell: anyCell,
      }),
      { maxLength: 60 },
    ),
    language: fc.constantFrom<Language>('ja', 'en'),
    kept: fc.nat({ max: 160 }),
  })
  .map(({ cover, matrix, levels, cells, language, kept }) => {
    const base = reading(cover, {}, language);
    const rows = base.rows.map((row, index) => {
      const changed = cells.filter((change) => change.index === index);
      return {
        ...row,
        fields: { ...row.fields, ...Object.fromEntries(changed.map((c) => [c.field, c.cell])) },
      };
    });
    return { ...base, matrix, itemLevels: levels, rows: rows.slice(0, kept) };
  });
