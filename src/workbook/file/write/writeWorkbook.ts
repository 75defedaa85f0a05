import type { WorkbookDescription } from '../../../core/sheets/description';
import { chartParts } from './chart/chartParts';
import { checkDescription } from './check/checkDescription';
import { contentTypesXml } from './package/contentTypes';
import { customXmlParts, customXmlRelationships, customXmlTargets } from './package/customXml';
import { documentPropertyParts } from './package/documentProperties';
import type { Part } from './package/part';
import { relationshipsXml } from './package/relationships';
import { TASK_PANES_PATH, taskPanesRelationships, webExtensionParts } from './package/webExtension';
import { zipParts } from './package/zipParts';
import { sheetXml } from './sheet/sheetPart';
import { styleTable } from './styles/styleTable';
import { themeXml } from './styles/theme';
import { sharedStrings } from './workbook/sharedStrings';
import { firstVisibleSheet, workbookXml } from './workbook/workbookPart';
import { RELATIONSHIP } from './xml/namespaces';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const sheetPath = (index: number) => `worksheets/sheet${index + 1}.xml`;

/** The parts below `xl/`; tables are rendered last, after every sheet has asked for its indexes. */
function workbookParts(description: WorkbookDescription): Part[] {
  const styles = styleTable();
  const strings = sharedStrings();
  const selected = firstVisibleSheet(description);
  const sheets = description.sheets.map((sheet, index) => ({
    path: `xl/${sheetPath(index)}`,
    contentType: `${SPREADSHEET}.worksheet+xml`,
    xml: sheetXml(sheet, { styles, strings, index, selected: index === selected }),
  }));
  return [
    { path: 'xl/workbook.xml', contentType: `${SPREADSHEET}.sheet.main+xml`, xml: workbookXml(description) },
    ...sheets,
    {
      path: 'xl/theme/theme1.xml',
      contentType: 'application/vnd.openxmlformats-officedocument.theme+xml',
      xml: themeXml(),
    },
    { path: 'xl/styles.xml', contentType: `${SPREADSHEET}.styles+xml`, xml: styles.xml() },
    { path: 'xl/sharedStrings.xml', contentType: `${SPREADSHEET}.sharedStrings+xml`, xml: strings.xml() },
  ];
}

function packageRelationships(hasPane: boolean): string {
  const targets: readonly (readonly [string, string])[] = [
    [RELATIONSHIP.workbook, 'xl/workbook.xml'],
    [RELATIONSHIP.coreProperties, 'docProps/core.xml'],
    [RELATIONSHIP.extendedProperties, 'docProps/app.xml'],
    [RELATIONSHIP.customProperties, 'docProps/custom.xml'],
    ...(hasPane ? [[RELATIONSHIP.taskPanes, TASK_PANES_PATH] as const] : []),
  ];
  return relationshipsXml(targets.map(([type, target], index) => ({ id: `rId${index + 1}`, type, target })));
}

function workbookRelationships(sheets: number, customXml: readonly string[]): string {
  const targets: readonly (readonly [string, string])[] = [
    ...Array.from({ length: sheets }, (_, index) => [RELATIONSHIP.worksheet, sheetPath(index)] as const),
    [RELATIONSHIP.theme, 'theme/theme1.xml'],
    [RELATIONSHIP.styles, 'styles.xml'],
    [RELATIONSHIP.sharedStrings, 'sharedStrings.xml'],
    ...customXmlTargets(customXml),
  ];
  return relationshipsXml(targets.map(([type, target], index) => ({ id: `rId${index + 1}`, type, target })));
}

/**
 * Bytes of an .xlsx file with exactly what the description says. Same description, same bytes:
 * no clock, no random ids. Throws a DescriptionError that names the sheet and cell at fault.
 */
export function writeWorkbook(description: WorkbookDescription): Uint8Array {
  checkDescription(description);
  const { customXml = [] } = description;
  const charts = chartParts(description);
  const parts = [
    ...documentPropertyParts(description),
    ...workbookParts(description),
    ...charts.parts,
    ...customXmlParts(customXml),
    ...(description.pane === null ? [] : webExtensionParts(description.pane)),
  ];
  const files = new Map<string, string>([
    ['[Content_Types].xml', contentTypesXml(parts)],
    ['_rels/.rels', packageRelationships(description.pane !== null)],
    ['xl/_rels/workbook.xml.rels', workbookRelationships(description.sheets.length, customXml)],
    ...customXmlRelationships(customXml),
    ...charts.relationships,
  ]);
  if (description.pane !== null) {
    files.set('xl/webextensions/_rels/taskpanes.xml.rels', taskPanesRelationships());
  }
  for (const { path, xml } of parts) files.set(path, xml);
  return zipParts(files);
}
