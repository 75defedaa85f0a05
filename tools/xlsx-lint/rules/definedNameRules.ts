import type { Fault } from '../fault';
import type { OpenedWorkbook } from '../package/openedWorkbook';
import { itemsOf } from '../package/xmlElement';
import type { XmlElement } from '../package/xmlElement';

const LEGAL = /^[\p{L}_\\][\p{L}\p{M}\p{N}._?\\]*$/u;
const LOOKS_LIKE_CELL = /^(?:[A-Z]{1,3}[0-9]+|R[0-9]*C[0-9]*|R|C)$/i;
const BUILT_IN_ABSOLUTE = /^_xlnm\.(?:Print_Area|Print_Titles|_FilterDatabase)$/;
/** `$A$1`, `$A$1:$C$5`, `$1:$4` or `$A:$B` after the sheet. */
const ABSOLUTE =
  /!(?:\$[A-Z]{1,3}\$[0-9]+(?::\$[A-Z]{1,3}\$[0-9]+)?|\$[0-9]+:\$[0-9]+|\$[A-Z]{1,3}:\$[A-Z]{1,3})$/;

const scopeKey = ({ attributes }: XmlElement): string =>
  `${attributes.localSheetId ?? ''} ${(attributes.name ?? '').toLowerCase()}`;

function ownFaults(entry: XmlElement, sheets: number): readonly (readonly [Fault['code'], string])[] {
  const name = entry.attributes.name ?? '';
  const scope = entry.attributes.localSheetId;
  const faults: (readonly [Fault['code'], string])[] = [];
  if (!LEGAL.test(name) || LOOKS_LIKE_CELL.test(name) || name.length > 255) {
    faults.push(['name-illegal', 'not a name Excel accepts']);
  }
  if (scope !== undefined && Number(scope) >= sheets) faults.push(['broken-reference', `no sheet ${scope}`]);
  if (BUILT_IN_ABSOLUTE.test(name) && !ABSOLUTE.test(entry.text)) {
    faults.push(['print-name', `${entry.text} is not an absolute range`]);
  }
  return faults;
}

/** Names are legal, each once per scope; what they refer to is a matter of the formula rules. */
export function definedNameFaults(book: OpenedWorkbook): Fault[] {
  const entries = itemsOf(book.workbook, 'definedNames');
  const keys = entries.map(scopeKey);
  return entries.flatMap((entry, index): Fault[] => {
    const where = entry.attributes.name ?? '';
    const place = { part: book.workbookPart, where };
    const own = ownFaults(entry, book.sheets.length).map(([code, message]) => ({ code, ...place, message }));
    if (keys.indexOf(keys[index] ?? '') === index) return own;
    return [...own, { code: 'name-duplicate', ...place, message: 'name is defined twice' }];
  });
}
