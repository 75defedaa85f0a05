import type { RawName, RawWorkbook } from '../../../workbook/file/read/rawWorkbook';
import { sheetKey } from '../sourcePackage';

/** Resource in which Univer's sheet plugin keeps defined names. */
export const NAMES_RESOURCE = 'SHEET_DEFINED_NAME_PLUGIN';

/** Scope of a name that is valid everywhere (Univer: SCOPE_WORKBOOK_VALUE_DEFINED_NAME). */
export const WORKBOOK_SCOPE = 'AllDefaultWorkbook';

/** One defined name in Univer's form. */
export interface GridName {
  readonly id: string;
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly localSheetId: string;
  readonly hidden: boolean;
}

/** Print areas and filters are the file's business, not names that people see. */
const isOwn = ({ name, hidden }: RawName): boolean => !name.startsWith('_xlnm.') && !hidden;

/** Defined names by id; the id is stable, so saving can tell old names from new ones. */
export function gridNames({ names, sheets }: RawWorkbook): Record<string, GridName> {
  const entries = names.filter(isOwn).map(({ name, ref, localSheet }) => {
    const sheet = localSheet === null ? undefined : sheets[localSheet];
    const localSheetId = sheet ? sheetKey(sheet.id) : WORKBOOK_SCOPE;
    const id = `${localSheetId}/${name}`;
    return [id, { id, name, formulaOrRefString: ref, localSheetId, hidden: false }] as const;
  });
  return Object.fromEntries(entries);
}
