import type { HostObject } from '../protocol/hostType';
import { applicationType } from './application';
import type { Book, ExcelTypes } from './book';
import { BookExtras } from './bookExtras';
import { conditionalFormatsType } from './conditionalFormats';
import { customXmlPartsType } from './customXmlParts';
import { dataValidationType } from './dataValidation';
import { DocumentStore } from './documentStore';
import { EventHub } from './eventHub';
import { freezePanesType } from './freezePanes';
import { namesType } from './names';
import { propertiesType } from './properties';
import { protectionType } from './protection';
import { ProtectionTable } from './protectionTable';
import { rangeType } from './range';
import { rangeAreasType } from './rangeAreas';
import { rangeFormatType } from './rangeFormat';
import { SpillTable } from './spillTable';
import { workbookType } from './workbook';
import { worksheetType } from './worksheet';
import { worksheetsType } from './worksheets';

/** The Excel types, tied together here and nowhere else. */
const TYPES: ExcelTypes = {
  application: (book) => applicationType({ book }),
  conditionalFormats: conditionalFormatsType,
  customXmlParts: (book) => customXmlPartsType({ book }),
  dataValidation: dataValidationType,
  freezePanes: freezePanesType,
  names: (book) => namesType({ book }),
  properties: (book) => propertiesType({ book }),
  protection: protectionType,
  range: rangeType,
  rangeAreas: rangeAreasType,
  rangeFormat: rangeFormatType,
  worksheet: worksheetType,
  worksheets: (book) => worksheetsType({ book }),
  rangeOf: (value) => rangeType.targetOf(value as HostObject),
};

/** A book over an open workbook of the grid, and the root object of its requests. */
export function assembleExcel(grid: Pick<Book, 'api' | 'workbook'>): { book: Book; root: HostObject } {
  const book: Book = {
    ...grid,
    types: TYPES,
    protection: new ProtectionTable(),
    document: new DocumentStore(),
    extras: new BookExtras(),
    events: new EventHub(),
    veryHidden: new Set(),
    spills: new SpillTable(),
    recalculate: () => grid.api.getFormula().executeCalculation(),
    writing: false,
  };
  return { book, root: workbookType({ book }) };
}
