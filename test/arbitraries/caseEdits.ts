import fc from '../seeded';
import { itemsOf } from '../../src/core/guide/catalogue';
import type { CheckItem } from '../../src/core/guide/item';
import type { Language } from '../../src/core/model/language';
import type { Sector } from '../../src/core/model/terms';
import { a1 } from '../../src/core/model/address';
import { caseSheets } from '../../src/core/model/sheetGroups';
import { cellWords, type CellWords } from '../../src/core/sheets/cellWords';
import { COVER_FIELDS, type CoverField, type CoverKind } from '../../src/core/model/coverFields';
import { columnOf, type RowField } from '../../src/core/model/rowFields';
import { FIRST_ITEM_ROW } from '../../src/core/sheets/case/checkLayout';
import { SHEET_NAMES } from '../../src/core/model/sheetNames';

/** What a person may have typed into one cell. */
export interface CellEdit {
  readonly sheet: string;
  readonly cell: string;
  readonly value: string | number | null;
}

export interface NameEdit {
  readonly name: string;
  readonly value: string | number | null;
}

export interface CaseEdits {
  readonly cover: readonly NameEdit[];
  readonly rows: readonly CellEdit[];
}

/** Excel serial numbers around 2027-02-01. */
const serial = fc.integer({ min: 46300, max: 46600 });
const oneOrBlank = (values: readonly string[]) => fc.constantFrom(null, ...values);
const usuallyText = fc.constantFrom('文書A 3頁', '文書A 3頁', '文書A 3頁', null);

function useTexts(w: CellWords): string[] {
  const { control, analysis, storage } = w.uses;
  const s = w.separator;
  return [control, analysis, storage, storage, control + s + storage, analysis + s + storage];
}

/** Values for one cover field; null leaves it blank. */
function coverValue(field: CoverField, w: CellWords): fc.Arbitrary<string | number | null> | null {
  switch (field) {
    case 'uses':
      return fc.constantFrom(null, ...useTexts(w), ...useTexts(w));
    case 'useCase':
      return oneOrBlank([w.useCases.production, w.useCases.production, w.useCases.verification]);
    case 'separated':
      return oneOrBlank([w.yes, w.no, w.unknown]);
    case 'asOf':
    case 'installDate':
    case 'labelExpires':
      return fc.option(serial, { freq: 6 });
    case 'labelLevel':
      return oneOrBlank([w.noLabel, '☆1', '☆1', '☆2']);
    case 'labelNumber':
      return oneOrBlank(['STAR-0001']);
    case 'labelCovers':
    case 'externalSupport':
    case 'cryptoErase':
    case 'verificationFailed':
    case 'outsourcedDisposal':
      return oneOrBlank([w.yes, w.yes, w.no]);
    case 'hqLevel':
      return oneOrBlank([w.levels.high, w.levels.mid, w.levels.low]);
    case 'hqReason':
      return oneOrBlank(['二重に検査している']);
    case 'applicantMail':
      return null;
    default:
      return valueOfKind(COVER_FIELDS.find((entry) => entry.field === field)!.kind, w);
  }
}

/** What any field of a kind may hold; null for a computed one. */
function valueOfKind(kind: CoverKind, w: CellWords): fc.Arbitrary<string | number | null> | null {
  switch (kind) {
    case 'text':
      return oneOrBlank(['工場A', 'GW-1', '山田']);
    case 'count':
      return fc.constantFrom(null, 1, 12);
    case 'date':
      return fc.option(serial, { freq: 4 });
    case 'verdict':
      return oneOrBlank(Object.values(w.verdicts));
    default:
      return null;
  }
}

function answerOf(item: CheckItem, language: Language): fc.Arbitrary<string | null> {
  const labels = item.answers.map((choice) => choice[language]);
  if (item.answerType === 'multiselect') {
    const joined = fc
      .subarray(labels, { minLength: 1 })
      .map((some) => some.join(language === 'ja' ? '、' : ', '));
    return fc.oneof(
      { weight: 6, arbitrary: joined },
      { weight: 1, arbitrary: fc.constantFrom(null, '？？') },
    );
  }
  if (labels.length === 0) return fc.constantFrom(null, '工場A', '工場A', 'なし', '-');
  return fc.constantFrom<string | null>(...labels, ...labels, labels[0]!, labels[0]!, null, '？？');
}

/** Answers that are mirrored from the cover are not typed on the row. */
const MIRRORED = /-USE-0[134]$/;

function rowEdits(item: CheckItem, row: number, language: Language): fc.Arbitrary<CellEdit[]> {
  const w = cellWords(language);
  const sheet = SHEET_NAMES[item.sheet][language];
  const fields: Partial<Record<RowField, fc.Arbitrary<string | number | null>>> = {
    ...(MIRRORED.test(item.id) ? {} : { answer: answerOf(item, language) }),
    evidence: usuallyText,
    remark: usuallyText,
    due: fc.option(serial, { freq: 4 }),
    hqCheck: oneOrBlank([w.accepted, w.returned]),
  };
  const entries = Object.entries(fields) as [RowField, fc.Arbitrary<string | number | null>][];
  return fc
    .tuple(...entries.map(([, value]) => value))
    .map((values) =>
      values.map((value, i) => ({ sheet, cell: a1(columnOf(item.sheet, entries[i]![0]), row), value })),
    );
}

/** A case filled in more or less well: right, wrong, missing and contradicting answers. */
export function caseEdits(sector: Sector, language: Language): fc.Arbitrary<CaseEdits> {
  const w = cellWords(language);
  const cover = COVER_FIELDS.flatMap(({ field, name }) => {
    const value = coverValue(field, w);
    return value === null ? [] : [value.map((v) => ({ name: name[language], value: v }))];
  });
  const rows = caseSheets(sector).flatMap((key) =>
    itemsOf(key).map((item, index) => rowEdits(item, FIRST_ITEM_ROW + index, language)),
  );
  return fc.record({
    cover: fc.tuple(...cover),
    rows: fc.tuple(...rows).map((all) => all.flat()),
  });
}
