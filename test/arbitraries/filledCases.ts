import fc from '../seeded';
import { itemsOf } from '../../src/core/guide/catalogue';
import type { CheckItem } from '../../src/core/guide/item';
import { a1 } from '../../src/core/model/address';
import { COVER_FIELDS, type CoverField } from '../../src/core/model/coverFields';
import type { Language } from '../../src/core/model/language';
import { columnOf, type RowField } from '../../src/core/model/rowFields';
import { SHEET_NAMES } from '../../src/core/model/sheetNames';
import type { Sector } from '../../src/core/model/terms';
import { FIRST_ITEM_ROW } from '../../src/core/sheets/case/checkLayout';
import { caseSheets } from '../../src/core/model/sheetGroups';
import { cellWords, type CellWords } from '../../src/core/sheets/cellWords';
import { caseEdits, type CaseEdits, type CellEdit, type NameEdit } from './caseEdits';
import { metAnswer } from './readings';

/** Share of the cells that are filled in at random; the others are as a careful applicant fills them in. */
const CARELESSNESS = [0, 0, 0.01, 0.03, 0.1, 0.3, 1] as const;

/** Answers of the risk sheet that raise nothing, by the end of the item's id. */
function calmAnswer(id: string, { no, levels }: CellWords): string | null {
  if (/-SCN-0[123]$/.test(id)) return levels.low;
  return /-(USE-02|SCN-04|NET-02)$/.test(id) ? no : null;
}

function carefulRow(item: CheckItem, row: number, language: Language): CellEdit[] {
  const sheet = SHEET_NAMES[item.sheet][language];
  const answer = calmAnswer(item.id, cellWords(language)) ?? metAnswer(item, language);
  const values: Partial<Record<RowField, string | null>> = {
    ...(/-USE-0[134]$/.test(item.id) ? {} : { answer }),
    evidence: '文書A 3頁',
    remark: null,
    due: null,
    hqCheck: null,
  };
  return Object.entries(values).map(([field, value]) => ({
    sheet,
    cell: a1(columnOf(item.sheet, field as RowField), row),
    value,
  }));
}

function carefulCover(w: CellWords): Readonly<Partial<Record<CoverField, string | number | null>>> {
  return {
    uses: w.uses.storage,
    useCase: w.useCases.production,
    separated: w.yes,
    asOf: 46_350,
    installDate: 46_450,
    applicant: '申請 太郎',
    hqLevel: null,
    hqReason: null,
    managementName: '社長',
    managementDate: 46_440,
  };
}

/** A case that a careful applicant filled in without a single fault. */
export function carefulCase(sector: Sector, language: Language): CaseEdits {
  const careful = carefulCover(cellWords(language));
  return {
    cover: COVER_FIELDS.flatMap(({ field, name }): NameEdit[] => {
      const value = careful[field];
      return value === undefined ? [] : [{ name: name[language], value }];
    }),
    rows: caseSheets(sector).flatMap((key) =>
      itemsOf(key).flatMap((item, index) => carefulRow(item, FIRST_ITEM_ROW + index, language)),
    ),
  };
}

const keyOf = (edit: CellEdit | NameEdit) => ('name' in edit ? edit.name : `${edit.sheet}!${edit.cell}`);

/** Cases from faultless to random, so that late phases are reached and single faults are seen. */
export function filledCases(sector: Sector, language: Language): fc.Arbitrary<CaseEdits> {
  const careful = carefulCase(sector, language);
  const known = new Map([...careful.cover, ...careful.rows].map((edit) => [keyOf(edit), edit.value]));
  const mixed = <E extends CellEdit | NameEdit>(
    edits: readonly E[],
    rolls: readonly number[],
    share: number,
  ) =>
    edits.map((edit, index) => {
      const value = known.get(keyOf(edit));
      return value === undefined || rolls[index % rolls.length]! < share ? edit : { ...edit, value };
    });
  return fc
    .record({
      random: caseEdits(sector, language),
      share: fc.constantFrom(...CARELESSNESS),
      /** Sheets from here on are still empty. */
      upTo: fc.integer({ min: 4, max: caseSheets(sector).length }),
      rolls: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 997, maxLength: 997 }),
    })
    .map(({ random, share, upTo, rolls }) => {
      const later = new Set(
        caseSheets(sector)
          .slice(upTo)
          .map((key) => SHEET_NAMES[key][language]),
      );
      return {
        cover: mixed(random.cover, rolls, share * 3),
        rows: mixed(random.rows, rolls, share).map((edit) =>
          later.has(edit.sheet) ? { ...edit, value: null } : edit,
        ),
      };
    });
}
