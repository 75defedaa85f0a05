import type { Language } from '../../../core/model/language';
import type { SheetDescription } from '../../../core/sheets/description';
import { registerTemplate } from '../../../core/sheets/register/registerTemplate';
import { placeAdvisories } from '../../place/register/placeAdvisories';
import { placeExisting, placeLists } from '../../place/register/placeExisting';
import type { SheetCells } from '../../place/workbookCells';
import { openPackage, type Parts } from '../read/openPackage';
import { writeWorkbook } from '../write/writeWorkbook';
import { adoptSheets } from './adoptSheets';

/** A register with the sheets that younger ones have from the beginning; as it is where it has them. */
export function addLaterSheets(parts: Parts, sheets: readonly SheetCells[], language: Language): Parts {
  const template = registerTemplate(language);
  const missing = template.sheets.filter(
    ({ key }) =>
      (key === 'existing' && placeExisting(sheets) === null) ||
      (key === 'lists' && placeLists(sheets) === null) ||
      (key === 'advisories' && placeAdvisories(sheets) === null),
  );
  if (missing.length === 0) return parts;
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const renamed = missing.map((sheet): SheetDescription => ({ ...sheet, name: freeName(sheet.name, taken) }));
  const donor = writeWorkbook({ ...template, sheets: renamed, names: [] });
  return adoptSheets(parts, openPackage(donor));
}

/** People may have a sheet of that name. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  let number = 2;
  let free = name;
  while (taken.has(free.toLowerCase())) free = `${name} (${(number += 1) - 1})`;
  return free;
}
