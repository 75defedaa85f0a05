/** What a test does with members beyond those of the pane, in the add-in's frame on a blank workbook. */
export const FURTHER = `Excel.run(async (context) => {
  const { workbook } = context;
  const sheet = workbook.worksheets.getFirst();
  const seen = {};
  const heard = [];
  let calculated = 0;
  sheet.onChanged.add(async (event) => void heard.push(event.changeType + ' ' + event.address));
  sheet.onCalculated.add(async () => void (calculated += 1));
  sheet.getRange('A1:C4').values = [['Item', 'N', 'Note'], ['a', 3, 'x'], ['b', 1, 'y'], ['c', 2, 'z']];
  sheet.getRange('A6').values = [['below']];
  await context.sync();

  const table = sheet.tables.add('A1:C4', true);
  table.name = 'Register';
  table.rows.add(null, [['d', 9, 'w']]);
  table.sort.apply([{ key: 1, ascending: false }]);
  table.columns.load('items/name');
  const body = table.getDataBodyRange().load('values');
  const below = sheet.getRange('A7').load('values');
  await context.sync();
  seen.table = [table.columns.items.map(({ name }) => name).join(), body.values.map((row) => row[1]).join(), below.values[0][0]];

  const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B4'), 'Auto');
  chart.title.text = 'Answers';
  chart.axes.valueAxis.minimum = 0;
  chart.setPosition('E2', 'H10');
  chart.load('name,width');
  chart.series.load('items/name');
  await context.sync();
  seen.chart = [chart.name, chart.series.items.map(({ name }) => name).join(), chart.width > 0];

  const own = chart.series.add('Own');
  own.setValues(sheet.getRange('B2:B3'));
  own.setXAxisValues(sheet.getRange('C2:C3'));
  own.points.getItemAt(1).format.fill.setSolidColor('#123456');
  chart.series.getItemAt(0).delete();
  const first = chart.series.getItemAt(0).load('name');
  const cells = ['Categories', 'Values'].map((each) => first.getDimensionDataSourceString(each));
  const shown = first.getDimensionValues('Values');
  const point = first.points.getItemAt(1).load('value');
  const count = first.points.getCount();
  await context.sync();
  seen.series = [first.name, ...cells.map(({ value }) => value), shown.value.join(), point.value, count.value];

  const comment = workbook.comments.add('Sheet1!A1', 'why?');
  comment.replies.add('because');
  const found = workbook.comments.getItemByCell('Sheet1!A1').load('content');
  comment.replies.load('items/content');
  await context.sync();
  seen.comment = [found.content, comment.replies.items[0].content];

  const { pageLayout } = sheet;
  pageLayout.orientation = 'Landscape';
  pageLayout.setPrintArea('A1:D9');
  pageLayout.setPrintTitleRows('$1:$1');
  pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.load('orientation,zoom');
  const area = pageLayout.getPrintArea().load('address');
  sheet.customProperties.add('kind', 'register');
  const property = sheet.customProperties.getItem('KIND').load('value');
  await context.sync();
  seen.page = [pageLayout.orientation, pageLayout.zoom.horizontalFitToPages, area.address, property.value];

  workbook.names.add('rate', 0.05);
  workbook.names.add('total', '=SUM(Sheet1!$B$2:$B$5)');
  const total = workbook.names.getItem('total').load('value,type');
  sheet.getRange('K1').formulas = [['=rate*100']];
  const rate = sheet.getRange('K1').load('values');
  await context.sync();
  seen.names = [rate.values[0][0], total.value, total.type];

  sheet.getRange('8:9').insert('Down');
  sheet.getRange('8:8').delete('Up');
  sheet.getRange('M1').formulas = [['=K1*2']];
  sheet.getRange('M2').copyFrom('M1');
  sheet.getRange('M3').copyFrom('M1', 'Values');
  const copied = sheet.getRange('M1:M3').load('formulas,values');
  const item = sheet.getRange().findOrNullObject('below', { completeMatch: true }).load('address');
  const region = sheet.getRange('B2').getSurroundingRegion().load('address');
  const special = sheet.getRange().getSpecialCellsOrNullObject('Formulas').load('address');
  const border = sheet.getRange('A1').format.borders.getItem('EdgeBottom');
  border.style = 'Continuous';
  border.color = '#FF0000';
  border.load('style,color');
  await context.sync();
  seen.cells = [copied.formulas[1][0], copied.values[2][0], item.address, region.address, special.address, border.color];

  const { dataValidation } = sheet.getRange('P1');
  dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 10, operator: 'Between' } };
  sheet.getRange('P1').values = [[50]];
  dataValidation.load('rule,valid');
  sheet.autoFilter.apply('A1:C5', 0, { filterOn: 'Values', values: ['a'] });
  sheet.autoFilter.load('isDataFiltered');
  const hidden = sheet.getRange('A2').load('rowHidden');
  const copy = sheet.copy('End').load('name');
  await context.sync();
  seen.rules = [dataValidation.valid, dataValidation.rule.wholeNumber.operator, sheet.autoFilter.isDataFiltered, hidden.rowHidden, copy.name];
  await new Promise((resolve) => setTimeout(resolve, 400));
  seen.events = heard.filter((each) => !each.startsWith('RangeEdited'));
  seen.calculated = calculated > 0;
  return seen;
})`;

/** Every way to write to a protected sheet whose cell B1 is unlocked; `sheet` is that sheet. */
export const WRITERS: readonly (readonly [what: string, code: string])[] = [
  ['values', `sheet.getRange('A1').values = [[1]]`],
  ['values, one cell of them locked', `sheet.getRange('A1:B1').values = [[1, 2]]`],
  ['formulas', `sheet.getRange('A1').formulas = [['=1']]`],
  ['number format', `sheet.getRange('B1').numberFormat = [['0']]`],
  ['fill', `sheet.getRange('B1').format.fill.color = '#FF0000'`],
  ['font', `sheet.getRange('B1').format.font.bold = true`],
  ['border', `sheet.getRange('B1').format.borders.getItem('EdgeTop').style = 'Continuous'`],
  ['alignment', `sheet.getRange('B1').format.horizontalAlignment = 'Center'`],
  ['column width', `sheet.getRange('B1').format.columnWidth = 99`],
  ['row height', `sheet.getRange('B1').format.rowHeight = 99`],
  ['hidden row', `sheet.getRange('1:1').rowHidden = true`],
  ['hidden column', `sheet.getRange('A:A').columnHidden = true`],
  ['unlocking', `sheet.getRange('A1').format.protection.locked = false`],
  ['clear', `sheet.getRange('A1').clear()`],
  ['insert cells', `sheet.getRange('B1').insert('Down')`],
  ['insert rows', `sheet.getRange('1:1').insert('Down')`],
  ['delete cells', `sheet.getRange('B1').delete('Up')`],
  ['delete columns', `sheet.getRange('A:A').delete('Left')`],
  ['merge', `sheet.getRange('B1:C1').merge()`],
  ['unmerge', `sheet.getRange('B1:C1').unmerge()`],
  ['copy', `sheet.getRange('A2').copyFrom('B1')`],
  ['sort', `sheet.getRange('A1:A3').sort.apply([{ key: 0 }])`],
  ['filter', `sheet.autoFilter.apply('A1:B3')`],
  ['validation', `sheet.getRange('B1').dataValidation.rule = { custom: { formula: '=TRUE' } }`],
  ['validation cleared', `sheet.getRange('B1').dataValidation.clear()`],
  ['conditional format', `sheet.getRange('B1').conditionalFormats.add('Custom')`],
  ['conditional formats cleared', `sheet.getRange('B1').conditionalFormats.clearAll()`],
  ['table', `sheet.tables.add('A1:B3', true)`],
  ['chart', `sheet.charts.add('Line', sheet.getRange('A1:B3'))`],
  ['comment', `workbook.comments.add('Sheet1!B1', 'x')`],
];

/** Requests that Excel refuses, and the code. */
export const REFUSED: readonly (readonly [what: string, code: string, expected: string])[] = [
  ['a row too few', `sheet.getRange('A1:A2').values = [[1]]`, 'InvalidArgument'],
  ['a line of another length', `sheet.getRange('A1:B1').values = [[1]]`, 'InvalidArgument'],
  ['a cell too long', `sheet.getRange('A1').values = [['x'.repeat(32768)]]`, 'InvalidArgument'],
  ['a formula too long', `sheet.getRange('A1').formulas = [['=' + '1'.repeat(8192)]]`, 'InvalidArgument'],
  ['a formula that is not closed', `sheet.getRange('A1').formulas = [['=SUM(']]`, 'InvalidArgument'],
  ['a sheet twice', `workbook.worksheets.add('SHEET1')`, 'ItemAlreadyExists'],
  ['a long sheet name', `sheet.name = 'x'.repeat(32)`, 'InvalidArgument'],
  ['a reserved sheet name', `sheet.name = 'History'`, 'InvalidArgument'],
  ['a sign in a sheet name', `sheet.name = 'a/b'`, 'InvalidArgument'],
  ['the last visible sheet', `sheet.delete()`, 'InvalidOperation'],
  ['hiding the last sheet', `sheet.visibility = 'Hidden'`, 'InvalidOperation'],
  ['a name like a cell', `workbook.names.add('A1', sheet.getRange('A1'))`, 'InvalidArgument'],
  ['a name twice', `workbook.names.add('one', 1); workbook.names.add('ONE', 2)`, 'ItemAlreadyExists'],
  [
    'a list over 255',
    `sheet.getRange('A1').dataValidation.rule = { list: { source: 'x'.repeat(256) } }`,
    'InvalidArgument',
  ],
  ['a file that is none', `workbook.insertWorksheetsFromBase64('AAAA')`, 'InvalidArgument'],
  ['a missing sheet', `workbook.worksheets.getItem('nope').activate()`, 'ItemNotFound'],
  ['a member that is not there', `sheet.showOutlineLevels(1, 1)`, 'ApiNotFound'],
];
