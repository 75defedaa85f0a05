import { SHEET_NAMES } from '../../src/core/model/sheetNames';
import { optionalRows } from '../../src/core/rules/answering/optionalRows';
import { assessCase } from '../../src/core/rules/assessment/assessCase';
import type { RowField } from '../../src/core/model/rowFields';
import { TEST_IDS } from '../../src/taskpane/testIds';
import { ANSWER_IDS } from '../../src/taskpane/views/guide/card/answerIds';
import { writeWorkbook } from '../../src/workbook/file/write/writeWorkbook';
import { ABOVE, activate, answerPage, at, BOOK, READING } from './answerPage';
import { openBytes } from './bookBytes';
import { fitPane, overflow, paneFrame, shoot, showView, violations } from './paneFrame';
import { openPreview, openStage, settle, still, type, type PreviewPage, type Stage } from './previewPage';

/** Several rows at once, 必須だけ表示, and two panes on one document. */
jest.setTimeout(300_000);

let stage: Stage;
let preview: PreviewPage;
beforeAll(async () => {
  stage = await openStage();
  preview = await openPreview(stage, { template: 'blank', language: 'ja', host: 'desktop' });
  await openBytes(preview.page, writeWorkbook(BOOK));
  await showView(preview, 'guide');
}, 240_000);
afterAll(() => stage.close());

const { card, press, typeKeys, value, focusOn, select, mark, writesSince } = answerPage(() => preview);

describe('several rows at once', () => {
  const BULK = ['SPEC-COM-01', 'SPEC-COM-02', 'SPEC-COM-03', 'SPEC-COM-04'] as const;
  const rowsOf = (field: RowField) => Promise.all(BULK.map((itemId) => value(itemId, field)));
  const held = (field: RowField) =>
    BULK.map((itemId) => READING.rows.find((row) => row.itemId === itemId)!.fields[field] ?? '');

  beforeAll(async () => {
    await openBytes(preview.page, writeWorkbook(BOOK));
    await fitPane(preview, 320, 900);
    await select('SPEC-COM-01');
  });

  test('one row is too few, and the card says how several are selected', async () => {
    await card(ANSWER_IDS.bulkOpen).focus();
    await press('Enter');
    await preview.pane.getByText('複数の行を選んでから').waitFor();
  });

  test('filled cells are shown and stay; blank ones are written in one round trip; undo takes it back', async () => {
    const [sheet, first] = at('SPEC-COM-01', 'answer');
    const [, last] = at('SPEC-COM-04', 'answer');
    await activate(preview, [sheet, `${first}:${last}`]);
    await still(preview.page);
    await card(ANSWER_IDS.bulkOpen).focus();
    await press('Enter');
    await card(ANSWER_IDS.bulk).waitFor();
    await focusOn(ANSWER_IDS.bulkAnswer);
    await press('Tab');
    await typeKeys('試験成績書 T-9');
    await press('Shift+Tab');
    // The first letters choose in the browser's list.
    await card(ANSWER_IDS.bulkAnswer).selectOption({ label: '適合（4行）' });
    const plan = await card(ANSWER_IDS.bulkPlan).innerText();
    expect(plan).toContain('3行に書き込みます。');
    expect(plan).toContain('すでに記入のあるセルが1個あります。このままでは上書きしません。');
    expect(plan).toContain(`SPEC-COM-03（証拠）：${ABOVE} → 試験成績書 T-9`);
    expect(await overflow(preview)).toBe(0);
    expect(await violations(paneFrame(preview))).toEqual([]);
    await shoot(preview, 'bulk-320');
    const before = await mark();
    await card(ANSWER_IDS.bulkWrite).focus();
    await press('Enter');
    await card(ANSWER_IDS.outcome).getByText('3行に書き込みました。').waitFor();
    expect(await writesSince(before)).toBe(1);
    expect(await rowsOf('answer')).toEqual(['適合', '適合', held('answer')[2], '適合']);
    const t9 = '試験成績書 T-9';
    expect(await rowsOf('evidence')).toEqual([t9, t9, ABOVE, t9]);
    await card(ANSWER_IDS.undo).focus();
    await press('Enter');
    await card(ANSWER_IDS.outcome).getByText('3行を元に戻しました。').waitFor();
    expect([await rowsOf('answer'), await rowsOf('evidence')]).toEqual([held('answer'), held('evidence')]);
  });
});

test('必須だけ表示 hides what is not required, keeps what HQ returns, and shows it all again', async () => {
  const optional = optionalRows(READING, assessCase(READING)).filter(
    ({ sheetKey }) => sheetKey === 'inhouse',
  );
  const [first] = optional;
  const hidden = () =>
    preview.page.evaluate((name) => {
      const own = window.iiotPreview!.univerAPI.getActiveWorkbook()!.getSheetByName(name)!.getSheet();
      return Array.from({ length: 60 }, (_, index) => index + 1).filter((row) => !own.getRowVisible(row - 1));
    }, SHEET_NAMES.inhouse.ja);
  const until = async (rows: readonly number[]) => {
    for (let turn = 0; turn < 40 && (await hidden()).join() !== rows.join(); turn += 1)
      await preview.page.waitForTimeout(250);
    expect(await hidden()).toEqual(rows);
  };
  const numbers = optional.map(({ row }) => row);
  expect(numbers.length).toBeGreaterThan(0);
  await until([]);
  await card(ANSWER_IDS.requiredOnly).focus();
  await press('Enter');
  await preview.pane.getByText('必須ではない').waitFor();
  await until(numbers);
  await focusOn(ANSWER_IDS.requiredOnly);
  await shoot(preview, 'required-only-320');
  await type(preview.page, first!.sheet, first!.cells.hqCheck, '差戻し');
  await until(numbers.slice(1));
  await card(ANSWER_IDS.requiredOnly).focus();
  await press('Enter');
  await until([]);
});

test('a second pane on the same document: what it writes into a row with an open draft is not written over', async () => {
  const own = paneFrame(preview);
  const { page } = preview;
  await select('SPEC-COM-02');
  await page.evaluate(() => window.iiotPreview!.joinCoauthor());
  await page.frameLocator('iframe[data-coauthor]').getByTestId(TEST_IDS.guide).waitFor({ timeout: 90_000 });
  const other = page.frames().find((frame) => frame !== page.mainFrame() && frame !== own)!;
  await own.getByTestId(ANSWER_IDS.choice('conform')).focus();
  await press('1');
  await other.evaluate(
    ([s, c]) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(s).getRange(c).values = [['不適合']];
        await context.sync();
      }),
    at('SPEC-COM-02', 'answer'),
  );
  await own.getByTestId(ANSWER_IDS.reload).waitFor();
  // The fields are locked: the focus is on the button that shows what the row holds now.
  expect(await own.evaluate(() => document.activeElement?.getAttribute('data-testid'))).toBe(
    ANSWER_IDS.reload,
  );
  expect(await value('SPEC-COM-02', 'answer')).toBe('不適合');
  await press('Enter');
  await own.locator(`[data-testid="${ANSWER_IDS.choice('nonconform')}"]:checked`).waitFor();
  await settle(page);
  expect(await value('SPEC-COM-02', 'answer')).toBe('不適合');
});

test('nothing went wrong in the console', () => expect(preview.problems).toEqual([]));
