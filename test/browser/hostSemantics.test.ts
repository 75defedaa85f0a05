import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import type { SeenMembers } from '../../src/preview/excel/memberTable';
import { TEST_IDS } from '../../src/taskpane/testIds';
import { FURTHER, REFUSED, WRITERS } from './furtherMembers';
import { openPreview, openStage, type PreviewPage, type Stage } from './previewPage';

/** The host is as strict as Excel, asked through the real office.js on both variants. */
jest.setTimeout(300_000);

const GOLDEN = join(__dirname, '../golden/members.json');

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);
afterAll(() => stage.close());

/** What each snippet ends with: the code of its error, or «done». */
const outcomes = (frame: Frame, snippets: readonly string[], setUp: string): Promise<string[]> =>
  frame.evaluate(`(async () => {
    const codes = [];
    await Excel.run(async (context) => {
      const { workbook } = context;
      const sheet = workbook.worksheets.getItem('Sheet1');
      ${setUp}
      await context.sync();
    });
    for (const run of [${snippets.map((code) => `(workbook, sheet) => { ${code}; }`).join(',\n')}]) {
      codes.push(await Excel.run(async (context) => {
        run(context.workbook, context.workbook.worksheets.getItem('Sheet1'));
        await context.sync();
        return 'done';
      }).catch((error) => error.code));
    }
    return codes;
  })()`);

async function blank(host: 'desktop' | 'web'): Promise<{ preview: PreviewPage; frame: Frame }> {
  const preview = await openPreview(stage, { template: 'blank', language: 'en', host });
  await preview.pane.getByTestId(TEST_IDS.notCase).waitFor();
  const frame = preview.page.frames().find((each) => /taskpane|pane-desktop/.test(each.url()))!;
  return { preview, frame };
}

describe.each(['web', 'desktop'] as const)('on the %s variant', (host) => {
  test('every writing member is refused on a protected sheet, and is done on an open one', async () => {
    const { preview, frame } = await blank(host);
    const setUp = `sheet.getRange('B1').format.protection.locked = false; sheet.protection.protect();`;
    const codes = await outcomes(
      frame,
      WRITERS.map(([, code]) => code),
      setUp,
    );
    expect(WRITERS.map(([what], index) => [what, codes[index]])).toEqual(
      WRITERS.map(([what]) => [what, 'AccessDenied']),
    );
    const free = await outcomes(frame, [`sheet.getRange('B1').values = [[1]]`], '');
    expect(free).toEqual(['done']);
    const open = await outcomes(
      frame,
      WRITERS.map(([, code]) => code),
      'sheet.protection.unprotect();',
    );
    expect(WRITERS.map(([what], index) => [what, open[index]])).toEqual(
      WRITERS.map(([what]) => [what, 'done']),
    );
    expect(preview.problems).toEqual([]);
    await preview.close();
  });

  test('what Excel refuses is refused with its code; what was done before stays done', async () => {
    const { preview, frame } = await blank(host);
    const codes = await outcomes(
      frame,
      REFUSED.map(([, code]) => code),
      '',
    );
    expect(REFUSED.map(([what], index) => [what, codes[index]])).toEqual(
      REFUSED.map(([what, , expected]) => [what, expected]),
    );
    const first = `sheet.getRange('D1').values = [['kept']]; sheet.getRange('D2:D3').values = [[1]]`;
    expect(await outcomes(frame, [first], '')).toEqual(['InvalidArgument']);
    expect(await preview.page.evaluate(() => window.iiotPreview!.getCell('Sheet1', 'D1'))).toBe('kept');
    await preview.close();
  });
});

/** Each text is 32,000 characters: 100 of them are 3.2 MB. */
const WRITE = (from: number, to: number): string =>
  `sheet.getRange('A${from}:A${to}').values = Array.from({ length: ${to - from + 1} }, () => ['x'.repeat(32000)])`;

test.each([
  ['web', 'RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded'],
  ['desktop', 'done', 'done'],
] as const)('over 5 MB on the %s variant: %s, %s', async (host, written, read) => {
  const { preview, frame } = await blank(host);
  const snippets = [
    WRITE(1, 200),
    WRITE(1, 100),
    WRITE(101, 200),
    `sheet.getRange('A1:A200').load('values')`,
  ];
  expect(await outcomes(frame, snippets, '')).toEqual([written, 'done', 'done', read]);
  await preview.close();
});

test('a document closed in mid-flight answers nothing any more', async () => {
  const { preview, frame } = await blank('web');
  await preview.page.evaluate(() => window.iiotPreview!.faults.closeDocument());
  const late = outcomes(frame, [`sheet.load('name')`], '').catch(() => ['gone']);
  const first = await Promise.race([
    late,
    new Promise((resolve) => setTimeout(() => resolve('nothing'), 1_500)),
  ]);
  expect(first).toBe('nothing');
  await preview.close();
});

test('further members, through the real office.js', async () => {
  const { preview, frame } = await blank('web');
  expect(await frame.evaluate(FURTHER)).toEqual({
    table: ['Item,N,Note', '9,3,2,1', 'below'],
    chart: ['Chart 1', 'N', true],
    series: ['Own', 'Sheet1!$C$2:$C$3', 'Sheet1!$B$2:$B$3', '9,3', 3, 2],
    comment: ['why?', 'because'],
    page: ['Landscape', 1, 'Sheet1!A1:D9', 'register'],
    names: [5, 15, 'Double'],
    cells: ['=K2*2', 10, 'Sheet1!A7', 'Sheet1!A1:C5', 'Sheet1!K1,Sheet1!M1:M2', '#FF0000'],
    rules: [false, 'Between', true, true, 'Sheet1 (2)'],
    events: ['CellInserted A5:C5', 'RowInserted 8:9', 'RowDeleted 8:8'],
    calculated: true,
  });
  const further = await preview.page.evaluate(() => Object.keys(window.iiotPreview!.stats().calls).sort());
  const golden = JSON.parse(readFileSync(GOLDEN, 'utf8')) as SeenMembers;
  if (process.env.UPDATE_GOLDEN === '1')
    writeFileSync(GOLDEN, `${JSON.stringify({ ...golden, further }, null, 2)}\n`);
  else expect(further).toEqual(golden.further);
  await preview.close();
});

test('Excel on the web inserts no sheets of a file with a chart', async () => {
  const { preview, frame } = await blank('web');
  const code: unknown = await frame.evaluate(`(async () => {
    const bytes = new Uint8Array(await (await fetch('templates/iiot-case-pa.en.xlsx')).arrayBuffer());
    const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    return Excel.run(async (context) => {
      context.workbook.insertWorksheetsFromBase64(base64);
      await context.sync();
      return 'done';
    }).catch((error) => error.code);
  })()`);
  expect(code).toBe('UnsupportedFeature');
  await preview.close();
});

test('sheets of a file are inserted with names, rules and protection; a workbook is made', async () => {
  const { preview, frame } = await blank('desktop');
  const seen: unknown = await frame.evaluate(`(async () => {
    const bytes = new Uint8Array(await (await fetch('templates/iiot-case-pa.en.xlsx')).arrayBuffer());
    const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    await Excel.createWorkbook(base64);
    return Excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      const ids = context.workbook.insertWorksheetsFromBase64(base64, { positionType: 'Beginning' });
      await context.sync();
      const again = context.workbook.insertWorksheetsFromBase64(base64, { sheetNamesToInsert: ['Cover'] });
      await context.sync();
      worksheets.load('items/name');
      const cover = worksheets.getItem(ids.value[1]).load('name');
      cover.protection.load('protected');
      const rules = cover.getRange().conditionalFormats.getCount();
      const name = names.getItem('Answer_NET_01').load('formula');
      const active = worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return {
        inserted: ids.value.length,
        last: worksheets.items[worksheets.items.length - 1].name,
        cover: [cover.name, cover.protection.protected, rules.value > 0],
        name: name.formula,
        active: active.name,
        again: again.value.length,
      };
    });
  })()`);
  expect(seen).toEqual({
    inserted: 19,
    last: 'Cover (2)',
    cover: ['Cover', true, true],
    name: "='Risk'!$F$15",
    active: 'Sheet1',
    again: 1,
  });
  const created = await preview.page.evaluate(() => window.iiotPreview!.createdWorkbooks());
  expect(created).toMatchObject([{ opened: true, base64: expect.stringMatching(/^UEsD/) as string }]);
  await preview.close();
});
