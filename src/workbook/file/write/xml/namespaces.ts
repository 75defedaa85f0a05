/** Namespaces and relationship types of the parts written here (ECMA-376; MS-XLSX; MS-OWEXML). */
export const NS = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  packageRelationships: 'http://schemas.openxmlformats.org/package/2006/relationships',
  contentTypes: 'http://schemas.openxmlformats.org/package/2006/content-types',
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  sheetDrawing: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  x14: 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main',
  excelMath: 'http://schemas.microsoft.com/office/excel/2006/main',
  coreProperties: 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  extendedProperties: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties',
  customProperties: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
  variantTypes: 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
  dublinCore: 'http://purl.org/dc/elements/1.1/',
  dublinTerms: 'http://purl.org/dc/terms/',
  xsi: 'http://www.w3.org/2001/XMLSchema-instance',
  webExtension: 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11',
  taskPanes: 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11',
  customXml: 'http://schemas.openxmlformats.org/officeDocument/2006/customXml',
} as const;

const OFFICE = NS.relationships;

export const RELATIONSHIP = {
  workbook: `${OFFICE}/officeDocument`,
  worksheet: `${OFFICE}/worksheet`,
  drawing: `${OFFICE}/drawing`,
  chart: `${OFFICE}/chart`,
  styles: `${OFFICE}/styles`,
  theme: `${OFFICE}/theme`,
  sharedStrings: `${OFFICE}/sharedStrings`,
  extendedProperties: `${OFFICE}/extended-properties`,
  customProperties: `${OFFICE}/custom-properties`,
  customXml: `${OFFICE}/customXml`,
  customXmlProperties: `${OFFICE}/customXmlProps`,
  coreProperties: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  taskPanes: 'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes',
  webExtension: 'http://schemas.microsoft.com/office/2011/relationships/webextension',
} as const;
