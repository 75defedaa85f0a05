/** Where a member of this host is known to be less than Excel's, by member as on the wire. */
export const DIFFERENCES: Readonly<Record<string, string>> = {
  'Application.Calculate': 'always calculates every formula, whatever the type asked for',
  'ChartCollection.Add':
    'by columns only; kept with the open workbook: neither drawn nor written to its file',
  'ChartSeries.GetDimensionDataSourceString':
    'the absolute address with its sheet, as in a formula; Excel documents no spelling',
  'ConditionalFormatCollection.Add': 'formula rules and data bars only',
  'DataValidation.Rule':
    'a list takes a range or its address, not a name or another formula; a time is kept as a decimal',
  'Range.Clear': 'everything at once only',
  'Range.CopyFrom': 'formats only, without validations and conditional formats',
  'Range.Values': 'texts are read as typed in ja-JP or en-US; era dates (R6.1.2) and a leading @ stay text',
  'RangeFormat.ColumnWidth': 'of the first column',
  'RangeFormat.RowHeight': 'of the first row',
  'Workbook.CreateAndOpenWorkbook':
    'the page offers to show it in another window; kept for `iiotPreview.createdWorkbooks()`',
  'WorkbookCreated.Open':
    'the page offers to show it in another window; kept for `iiotPreview.createdWorkbooks()`',
  'Worksheet.AutoFilter': 'hides no rows; not written to the file',
  'Worksheet.PageLayout': 'kept with the open workbook: neither read from nor written to its file',
};
