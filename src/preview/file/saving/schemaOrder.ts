/** Sequences of children that the schema demands (ECMA-376 sml.xsd), for placing new elements. */
const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const WORKSHEET_ORDER = words(`sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr
  sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells
  phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter
  rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF
  drawingHF picture oleObjects controls webPublishItems tableParts extLst`);

export const WORKBOOK_ORDER = words(`fileVersion fileSharing workbookPr workbookProtection bookViews sheets
  functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches
  smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst`);

export const STYLES_ORDER =
  words(`numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles
  colors extLst`);
