import type { SheetDescription } from '../../../../core/sheets/description';
import { rgb } from '../styles/cellLook';
import { countedList, element, XML_HEAD } from '../xml/element';
import { NS } from '../xml/namespaces';
import { drawingReference } from '../chart/chartParts';
import { columnsXml } from './columns';
import { conditionalFormatsXml } from './conditionalFormats';
import { dataBarExtensionXml } from './dataBarExtension';
import { linksXml } from './links';
import { printSettingsXml } from './printSettings';
import { protectionXml } from './protection';
import type { SheetContext } from './sheetContext';
import { dimensionXml, sheetDataXml } from './sheetData';
import { sheetViewsXml } from './sheetView';
import { validationsXml } from './validations';

const DEFAULT_ROW_POINTS = 18;

/** One worksheet; the order of the children is the schema's (CT_Worksheet) and Excel insists on it. */
export function sheetXml(sheet: SheetDescription, context: SheetContext): string {
  const merges = sheet.merges.map((ref) => element('mergeCell', { ref }));
  return (
    XML_HEAD +
    element(
      'worksheet',
      { xmlns: NS.main },
      element(
        'sheetPr',
        {},
        sheet.tabColor === null ? '' : element('tabColor', { rgb: rgb(sheet.tabColor) }),
        element('pageSetUpPr', { fitToPage: true }),
      ),
      dimensionXml(sheet),
      sheetViewsXml(sheet, context),
      element('sheetFormatPr', { defaultRowHeight: DEFAULT_ROW_POINTS }),
      columnsXml(
        sheet.columnWidths,
        sheet.ground === undefined ? null : context.styles.cellIndex(sheet.ground),
      ),
      sheetDataXml(sheet, context),
      protectionXml(sheet.isProtected),
      sheet.filter === null ? '' : element('autoFilter', { ref: sheet.filter }),
      countedList('mergeCells', merges),
      conditionalFormatsXml(sheet, context),
      validationsXml(sheet.validations),
      linksXml(sheet.links),
      printSettingsXml(sheet.print),
      drawingReference(sheet),
      dataBarExtensionXml(sheet, context.index),
    )
  );
}
