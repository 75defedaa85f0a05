import type { CheckItem } from './item';
import { readItems } from './readItems';
import { GuideDataError } from './shape';
import { SHEET_KEYS, type SheetKey } from '../model/terms';
import disposal from './items/disposal.json';
import inhouse from './items/inhouse.json';
import operation from './items/operation.json';
import riskFa from './items/risk-fa.json';
import riskPa from './items/risk-pa.json';
import settings from './items/settings.json';
import spec from './items/spec.json';
import vendor from './items/vendor.json';

const FILES: Readonly<Record<SheetKey, unknown>> = {
  'risk-pa': riskPa,
  'risk-fa': riskFa,
  spec,
  inhouse,
  vendor,
  settings,
  operation,
  disposal,
};

/** All check items in sheet order (guide 4.2.1), row order within a sheet. */
export const CATALOGUE: readonly CheckItem[] = SHEET_KEYS.flatMap((sheet) =>
  readItems(FILES[sheet], sheet, `items/${sheet}.json`),
);

/** Check items by id. A duplicate id stops loading. */
export const ITEMS: ReadonlyMap<string, CheckItem> = indexById(CATALOGUE);

const BY_SHEET: ReadonlyMap<SheetKey, readonly CheckItem[]> = new Map(
  SHEET_KEYS.map((sheet) => [sheet, CATALOGUE.filter((item) => item.sheet === sheet)]),
);

/** The items of one sheet in row order. */
export function itemsOf(sheet: SheetKey): readonly CheckItem[] {
  return BY_SHEET.get(sheet) ?? [];
}

/** Indexes items by id; throws a GuideDataError naming a duplicate. */
export function indexById(items: readonly CheckItem[]): ReadonlyMap<string, CheckItem> {
  const byId = new Map<string, CheckItem>();
  for (const item of items) {
    if (byId.has(item.id)) throw new GuideDataError(`items/${item.sheet}.json: duplicate id ${item.id}`);
    byId.set(item.id, item);
  }
  return byId;
}
