import type { SheetCells } from '../../../place/workbookCells';
import type { Parts } from '../openPackage';
import type { RawSheet, RawWorkbook } from '../rawWorkbook';
import { findCustomXml } from '../readCustomXml';
import { readSharedStrings } from '../readSharedStrings';
import { readSheet } from '../readSheet';
import {
  calculates,
  countsFrom1904,
  findWorkbookPart,
  namesOf,
  sheetParts,
  stringsOf,
} from '../readWorkbook';
import { scanStrings } from './scanStrings';
import { scanValues } from './scanValues';

/** All that a case is read from: values without formulas, looks and properties. */
export interface ValueBook extends Pick<RawWorkbook, 'names' | 'date1904' | 'customXml'> {
  readonly sheets: readonly (SheetCells & Pick<RawSheet, 'state'>)[];
  /** The workbook calculates only when somebody asks it to; absent where that is of no concern. */
  readonly isManual?: boolean;
}

/**
 * Reads what cells hold and nothing else, for those who read a thousand workbooks. What the scan does not
 * understand is left to the parser, so that the values are always those of `readWorkbook`; faults behind
 * the cells of a sheet go unnoticed.
 * @throws WorkbookFileError
 */
export function readValues(parts: Parts): ValueBook {
  const book = findWorkbookPart(parts);
  const strings = stringsOf(
    parts,
    book,
    (xml, part) => scanStrings(xml, part) ?? readSharedStrings(xml, part),
  );
  return {
    sheets: sheetParts(parts, book).map(({ name, state, path, xml }) => ({
      name,
      state,
      rows: scanValues(xml, strings) ?? readSheet(xml, path, strings, false).rows,
    })),
    names: namesOf(book),
    date1904: countsFrom1904(book),
    isManual: !calculates(book),
    customXml: findCustomXml(parts, book.relations),
  };
}
