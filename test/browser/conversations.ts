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
      const { workbook } = context;
      workbook.load('name');
      await context.sync();
      return workbook.name;
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
      const count = context.workbook.worksheets.getCount(true);
      await context.sync();
      return count.value;
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
    'collection with select, top and skip; expand',
    `Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load({ select: 'name', top: 1, skip: 0 });
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('C3');
      range.load({ select: 'address', expand: 'worksheet' });
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
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const both = sheet.getRange('A1').getBoundingRect(sheet.getRange('C3')).load('address');
      await context.sync();
      return both.address;
    })`,
  ],
  [
    'values in chunks',
    `Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A1600');
      range.values = Array.from({ length: 1600 }, (_, row) => [row]);
      await context.sync();
      const last = range.getLastCell().load('values');
      await context.sync();
      return last.values;
    })`,
  ],
  [
    'ensure unchanged',
    `Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.ensureUnchanged({ name: 'Sheet1' });
      await context.sync();
      return 'done';
    })`,
  ],
  [
    'event: registered and taken back',
    `Excel.run(async (context) => {
      const handler = context.workbook.worksheets.getItem('Sheet1').onChanged.add(async () => undefined);
      await context.sync();
      handler.remove();
      await context.sync();
      return 'done';
    })`,
  ],
  [
    'new object by its name',
    `Office.addin.setStartupBehavior(Office.StartupBehavior.load).then(() => Office.addin.getStartupBehavior())`,
  ],
  [
    'recursive query',
    `(${codeOf})(() => Excel.run(async (context) => {
      context.loadRecursive(context.workbook.worksheets.getItem('Sheet1'), { worksheet: 'name' }, 2);
      await context.sync();
    }))`,
  ],
  [
    'query as JSON and update, where RichApiRuntime 1.1 is there',
    `Excel.run(async (context) => {
      const { requirements } = Office.context;
      const before = requirements.isSetSupported;
      requirements.isSetSupported = () => true;
      try {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const range = sheet.getRange('A1');
        const updated = range._recursivelyUpdate({ values: [[7]] });
        const seen = range._retrieve('values', undefined);
        await context.sync();
        await updated;
        await seen;
        return 'done';
      } finally {
        requirements.isSetSupported = before;
      }
    })`,
  ],
];
