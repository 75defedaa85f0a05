import { ITEMS, itemsOf } from '../../src/core/guide/catalogue';
import type { Language } from '../../src/core/model/language';
import type { Sector } from '../../src/core/model/terms';
import { a1 } from '../../src/core/model/address';
import { cellWords } from '../../src/core/sheets/cellWords';
import type { CoverField } from '../../src/core/model/coverFields';
import { columnOf, type RowField } from '../../src/core/model/rowFields';
import { FIRST_ITEM_ROW } from '../../src/core/sheets/case/checkLayout';
import { REVIEW_PLACES, valueCell } from '../../src/core/sheets/case/coverLayout';
import { SHEET_NAMES } from '../../src/core/model/sheetNames';
import type { CellEdit } from './caseEdits';

/** A contradiction: how to bring it about, where it shows, and how to end it. */
export interface ContradictionCase {
  readonly id: string;
  readonly edits: readonly CellEdit[];
  /** Cells of both sides that say so; those of hidden sheets last. */
  readonly sides: readonly { readonly sheet: string; readonly cell: string }[];
  readonly end: CellEdit;
}

/** Cell of a field of an item as the template lays it out. */
export function itemPlace(itemId: string, field: RowField, language: Language) {
  const { sheet } = ITEMS.get(itemId)!;
  const row = FIRST_ITEM_ROW + itemsOf(sheet).findIndex(({ id }) => id === itemId);
  return { sheet: SHEET_NAMES[sheet][language], cell: a1(columnOf(sheet, field), row) };
}

/** Cell of a field of the cover or the review sheet. */
function coverPlace(field: CoverField, language: Language) {
  const sheet = field in REVIEW_PLACES ? SHEET_NAMES.review : SHEET_NAMES.cover;
  return { sheet: sheet[language], cell: valueCell(field) };
}

/** C1–C9 on a case in production with storage alone (level mid), one after the other. */
export function contradictionCases(sector: Sector, language: Language): readonly ContradictionCase[] {
  const w = cellWords(language);
  const risk = (suffix: string) => `RISK-${sector}-${suffix}`;
  const cover = (field: CoverField, value: string | number | null): CellEdit => ({
    ...coverPlace(field, language),
    value,
  });
  const set = (id: string, value: string | null, field: RowField = 'answer'): CellEdit => ({
    ...itemPlace(id, field, language),
    value,
  });
  const state = (...ids: string[]) => ids.map((id) => itemPlace(id, 'state', language));
  const at = (...fields: CoverField[]) => fields.map((field) => coverPlace(field, language));
  const base = [cover('uses', w.uses.storage), cover('useCase', w.useCases.production)];
  const verification = cover('useCase', w.useCases.verification);
  const separationRows = state(risk('USE-03'), risk('USE-04'));
  const label = [
    cover('asOf', 46300),
    cover('labelLevel', '☆1'),
    cover('labelNumber', 'STAR-1'),
    cover('labelExpires', 47000),
    cover('labelCovers', w.yes),
  ];
  return [
    {
      id: 'C1',
      edits: [...base, set(risk('USE-02'), w.yes)],
      sides: [...at('uses'), ...state(risk('USE-01'), risk('USE-02'))],
      end: set(risk('USE-02'), w.no),
    },
    {
      id: 'C2',
      edits: [verification, cover('separated', w.no)],
      sides: [...at('useCase', 'separated'), ...separationRows],
      end: cover('separated', w.yes),
    },
    {
      id: 'C3',
      edits: [verification, cover('separated', w.unknown)],
      sides: [...at('useCase', 'separated'), ...separationRows],
      end: cover('useCase', w.useCases.production),
    },
    {
      id: 'C4',
      edits: [set(risk('SCN-01'), w.levels.high)],
      sides: [...at('matrixLevel'), ...state(risk('SCN-01'))],
      end: set(risk('SCN-01'), w.levels.low),
    },
    {
      id: 'C5',
      edits: [set(risk('SCN-04'), w.unknown)],
      sides: [...at('matrixLevel'), ...state(risk('SCN-04'))],
      end: set(risk('SCN-04'), w.no),
    },
    {
      id: 'C6',
      edits: [set('SPEC-UPD-01', w.conformity.nonconform), set('SPEC-UPD-03', w.conformity.conform)],
      sides: state('SPEC-UPD-01', 'SPEC-UPD-03'),
      end: set('SPEC-UPD-03', null),
    },
    {
      id: 'C7',
      edits: [...label, set('SPEC-UPD-01', null), set('SPEC-PWD-01', w.conformity.nonconform)],
      sides: [...at('labelLevel'), ...state('SPEC-PWD-01')],
      end: set('SPEC-PWD-01', null),
    },
    {
      id: 'C8',
      edits: [set('SPEC-COM-04', w.conformity.na), set(risk('NET-01'), 'Server A')],
      sides: state('SPEC-COM-04', risk('NET-01')),
      end: set('SPEC-COM-04', null),
    },
    {
      id: 'C9',
      edits: [set(risk('NET-04'), 'USB'), set('DSP-IDN-02', '-', 'remark')],
      sides: state(risk('NET-04'), 'DSP-IDN-02'),
      end: set('DSP-IDN-02', null, 'remark'),
    },
  ];
}
