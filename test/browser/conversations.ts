/**
 * Small conversations that together make office.js use every type of object path and of action. Each runs
 * inside the add-in's frame on a blank workbook and gives what the add-in sees.
 */
const codeOf = `async (run) => {
  try { await run(); return 'no error'; } catch (error) { return [error.code, error.debugInfo?.errorLocation ?? '']; }
}`;

/** Names of the conversations with their code; the code stands alone, it is sent to the frame. */
export const CONVERSATIONS: readonly (readonly [name: string, code: string])[] = [
  [
    'global object, property, query of one scalar',
    `Excel.run(async (context) => {
      const { properties } = context.workbook;
      properties.load('title');
      await context.sync();
      return properties.title;
    })`,
  ],
  [
    'indexer, method with an object, values and formulas',
    `Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2');
      range.values = [[1, 'two'], [true, '']];
      range.load('address,values');
      await context.sync();
      return [range.address, range.values];
    })`,
  ],
  [
    'method with a value',
    `Excel.run(async (context) => {
      const xml = context.workbook.customXmlParts.add('<a xmlns="urn:a"/>').getXml();
      await context.sync();
      return xml.value;
    })`,
  ],
  [
    'null object, and a path through it',
    `Excel.run(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject('nope');
      const cell = none.getRange('A1').load('address');
      none.load('name');
      await context.sync();
      return [none.isNullObject, cell.isNullObject];
    })`,
  ],
  [
    'reference kept, used and released',
    `Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('B2');
      context.trackedObjects.add(range);
      await context.sync();
      range.load('address');
      await context.sync();
      context.trackedObjects.remove(range);
      await context.sync();
      return range.address;
    })`,
  ],
  [
    'collection, and what lies behind a navigation',
    `Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name');
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('C3');
      range.load('address,worksheet/name');
      const fill = range.format.fill.load('color');
      await context.sync();
      return [sheets.items.map(({ name }) => name), range.address, range.worksheet.name, fill.color];
    })`,
  ],
  [
    'missing item: code and location',
    `(${codeOf})(() => Excel.run(async (context) => {
      context.workbook.worksheets.getItem('nope').load('name');
      await context.sync();
    }))`,
  ],
  [
    'traces around an unknown member',
    `(${codeOf})(() => Excel.run(async (context) => {
      context.trace('before');
      context.workbook.worksheets.getItem('Sheet1').showOutlineLevels(1, 1);
      context.trace('after');
      await context.sync();
    }))`,
  ],
  [
    'object as an argument',
    `Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      const name = names.add('corner', worksheets.getItem('Sheet1').getRange('A1')).load('formula');
      await context.sync();
      return name.formula;
    })`,
  ],
  [
    'values in chunks',
    `Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:A1600').values = Array.from({ length: 1600 }, (_, row) => [row]);
      const last = sheet.getRange('A1600').load('values');
      await context.sync();
      return last.values;
    })`,
  ],
  [
    'event: registered and taken back',
    `Excel.run(async (context) => {
      const handler = context.workbook.worksheets.onChanged.add(async () => undefined);
      await context.sync();
      handler.remove();
      await context.sync();
      return 'done';
    })`,
  ],
  ['new object by its name', `Office.addin.showAsTaskpane().then(() => 'shown')`],
];
