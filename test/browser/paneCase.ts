import type { Page } from 'playwright-core';
import { itemsOf } from '../../src/core/guide/catalogue';
import type { Language } from '../../src/core/model/language';
import type { Sector, SheetKey } from '../../src/core/model/terms';
import { a1 } from '../../src/core/model/address';
import { cellWords } from '../../src/core/sheets/cellWords';
import { columnOf, type RowField } from '../../src/core/model/rowFields';
import { FIRST_ITEM_ROW } from '../../src/core/sheets/case/checkLayout';
import { valueCell } from '../../src/core/sheets/case/coverLayout';
import { SHEET_NAMES } from '../../src/core/model/sheetNames';
import { paste } from './previewPage';

/** Cell of an item's field as the template lays it out. */
export function itemCell(
  sheet: SheetKey,
  itemId: string,
  field: RowField,
  language: Language,
): [sheet: string, cell: string] {
  const index = itemsOf(sheet).findIndex((item) => item.id === itemId);
  if (index < 0) throw new Error(`no item ${itemId} on ${sheet}`);
  return [SHEET_NAMES[sheet][language], a1(columnOf(sheet, field), FIRST_ITEM_ROW + index)];
}

/** Answers of a sheet from its first row on: a word per row, blank where null. */
async function answer(
  page: Page,
  sheet: SheetKey,
  language: Language,
  answers: readonly (string | null)[],
): Promise<void> {
  const column = a1(columnOf(sheet, 'answer'), 1).replace(/\d+/, '');
  const range = `${column}${FIRST_ITEM_ROW}:${column}${FIRST_ITEM_ROW + answers.length - 1}`;
  await paste(
    page,
    SHEET_NAMES[sheet][language],
    range,
    answers.map((word) => [word]),
  );
}

/** A case on its way: level high, a place, some answers of each kind, a contradiction, much left to do. */
export async function fillCase(page: Page, sector: Sector, language: Language): Promise<void> {
  const w = cellWords(language);
  const cover = SHEET_NAMES.cover[language];
  await paste(page, cover, valueCell('device'), [[language === 'ja' ? '振動センサー' : 'Vibration sensor']]);
  await paste(page, cover, valueCell('uses'), [[w.uses.control]]);
  await paste(page, cover, valueCell('useCase'), [[w.useCases.production]]);
  const risk = sector === 'PA' ? 'risk-pa' : 'risk-fa';
  const place = itemsOf(risk).find(({ id }) => id === `RISK-${sector}-POS-01`)?.answers ?? [];
  const [placeSheet, placeCell] = itemCell(risk, `RISK-${sector}-POS-01`, 'answer', language);
  const places = place.slice(1, 3).map((choice) => choice[language]);
  await paste(page, placeSheet, placeCell, [[places.join(language === 'ja' ? '、' : ', ')]]);
  const kinds = [w.conformity.conform, w.conformity.nonconform, 'X', null];
  await answer(
    page,
    'spec',
    language,
    itemsOf('spec').map(({ id }, index) =>
      id === 'SPEC-UPD-01'
        ? w.conformity.nonconform
        : id === 'SPEC-UPD-02'
          ? w.conformity.conform
          : (kinds[index % kinds.length] ?? null),
    ),
  );
}
