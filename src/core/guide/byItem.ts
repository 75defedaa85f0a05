import { ITEMS } from './catalogue';
import { GuideDataError, mapOf, type Reader } from './shape';
import type { SheetKey } from '../model/terms';

/**
 * Reads what is kept apart from the items, a file a sheet, by item id.
 * @param files parsed files by sheet
 * @param folder their folder, for messages
 * @throws GuideDataError for an id that no item has
 */
export function byItem<T>(
  files: Readonly<Record<SheetKey, unknown>>,
  folder: string,
  reader: Reader<T>,
): ReadonlyMap<string, T> {
  const entries = Object.entries(files).flatMap(([sheet, data]) =>
    Object.entries(mapOf(reader)(data, `${folder}/${sheet}.json`)).map(([id, value]) => {
      if (!ITEMS.has(id)) throw new GuideDataError(`${folder}/${sheet}.json: unknown item ${id}`);
      return [id, value] as const;
    }),
  );
  return new Map(entries);
}
