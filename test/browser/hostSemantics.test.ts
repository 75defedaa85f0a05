import type { Frame } from 'playwright-core';
import { TEST_IDS } from '../../src/taskpane/testIds';
import { REFUSED, WRITERS } from './strictness';
import { openPreview, openStage, type PreviewPage, type Stage } from './previewPage';

/** The host is as strict as Excel, asked through the real office.js on both variants. */
jest.setTimeout(300_000);

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
