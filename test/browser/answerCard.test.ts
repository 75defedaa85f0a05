import type { CaseReading } from '../../src/core/model/reading';
import { placeText } from '../../src/core/model/placeText';
import type { RowField } from '../../src/core/model/rowFields';
import { TEST_IDS } from '../../src/taskpane/testIds';
import { ANSWER_IDS } from '../../src/taskpane/views/guide/card/answerIds';
import { writeWorkbook } from '../../src/workbook/file/write/writeWorkbook';
import { answeredBook, edited, readingOf } from '../review/caseBook';
import { rowEdit } from '../review/heldCase';
import { openBytes } from './bookBytes';
import { fitPane, overflow, paneFrame, shoot, showView, violations } from './paneFrame';
import {
  cell,
  openPreview,
  openStage,
  settle,
  still,
  type,
  type PreviewPage,
  type Stage,
} from './previewPage';

/** The answer card by keyboard alone: choose, fill in what the choice needs, write, on to what lacks next. */
jest.setTimeout(300_000);

/** A case at high in which three rows of a sheet, one of the next and one of the risk sheet lack something. */
const BOOK = (() => {
  const book = answeredBook('ja', 'PA');
  const reading = () => readingOf(book);
  const blank = (itemId: string, ...fields: RowField[]) =>
    fields.map((field) => rowEdit({ reading }, itemId, field, null));
  return edited(book, [
    ...blank('RISK-PA-DEV-02', 'answer'),
    ...blank('SPEC-COM-01', 'answer', 'evidence'),
    ...blank('SPEC-COM-02', 'answer', 'evidence'),
    ...blank('SPEC-COM-04', 'answer', 'evidence'),
    ...blank('ORG-MGT-01', 'answer'),
  ]);
})();
const READING: CaseReading = readingOf(BOOK);
const at = (itemId: string, field: RowField): readonly [sheet: string, cell: string] => {
  const row = READING.rows.find((entry) => entry.itemId === itemId)!;
  return [row.sheet, row.cells[field]];
};

let stage: Stage;
let preview: PreviewPage;
beforeAll(async () => {
  stage = await openStage();
  preview = await openPreview(stage, { template: 'blank', language: 'ja', host: 'desktop' });
  await openBytes(preview.page, writeWorkbook(BOOK));
  await showView(preview, 'guide');
}, 240_000);
afterAll(() => stage.close());

const press = (key: string) => preview.page.keyboard.press(key);
const typeKeys = (text: string) => preview.page.keyboard.type(text);
const value = (itemId: string, field: RowField) => cell(preview.page, ...at(itemId, field));
const card = (id: string) => preview.pane.getByTestId(id);
const isAt = (itemId: string) => card(TEST_IDS.guideItem).getByText(itemId, { exact: true }).waitFor();
const focused = () =>
  paneFrame(preview).evaluate(() => document.activeElement?.getAttribute('data-testid') ?? '');

/** Puts the selection into a row, as a click into the grid does. */
async function select(itemId: string, field: RowField = 'answer'): Promise<void> {
  await preview.page.evaluate(
    ([sheet, address]) => {
      const book = window.iiotPreview!.univerAPI.getActiveWorkbook()!;
      const target = book.getSheetByName(sheet)!;
      book.setActiveSheet(target);
      target.getRange(address).activate();
    },
    at(itemId, field),
  );
  await isAt(itemId);
}

const selected = () =>
  preview.page.evaluate(() => {
    const sheet = window.iiotPreview!.univerAPI.getActiveWorkbook()!.getActiveSheet();
    return `${sheet.getSheetName()}!${sheet.getActiveRange()?.getA1Notation()}`;
  });

/** Requests in which the pane writes cells, and all those that it waits for. */
const writes = () =>
  preview.page.evaluate(
    () =>
      window
        .iiotPreview!.requests()
        .map(({ request }) => JSON.stringify(request))
        .filter(
          (text) => !text.includes('SetInvocation') && /"ActionType":4,[^{}]*"Name":"Values"/.test(text),
        ).length,
  );

describe.each([320, 450])('at %i px', (width) => {
  beforeAll(async () => {
    await openBytes(preview.page, writeWorkbook(BOOK));
    await fitPane(preview, width, 900);
    await select('SPEC-COM-01');
  });

  test('question, why and choices with what they lead to are shown, and axe finds nothing', async () => {
    await card(ANSWER_IDS.card).waitFor();
    expect(await overflow(preview)).toBe(0);
    expect(await violations(paneFrame(preview))).toEqual([]);
    await shoot(preview, `card-${width}-empty`);
    const text = await card(ANSWER_IDS.card).innerText();
    expect(text).toMatch(/適合\s+→ 充足/);
    expect(text).toMatch(/不適合\s+→ 未充足/);
    expect(await card(ANSWER_IDS.field('evidence')).count()).toBe(0);
  });

  test('digit, Enter, evidence, Enter: written in one round trip, and the grid follows', async () => {
    const before = await writes();
    await card(ANSWER_IDS.choice('conform')).focus();
    await press('1');
    await card(ANSWER_IDS.state).getByText('証拠を記入してください').waitFor();
    await press('Enter');
    expect(await focused()).toBe(ANSWER_IDS.field('evidence'));
    await typeKeys('取扱説明書 p.12');
    await shoot(preview, `card-${width}-draft`);
    await press('Enter');
    await isAt('SPEC-COM-02');
    expect([await value('SPEC-COM-01', 'answer'), await value('SPEC-COM-01', 'evidence')]).toEqual([
      '適合',
      '取扱説明書 p.12',
    ]);
    expect((await writes()) - before).toBe(1);
    expect(await selected()).toBe(at('SPEC-COM-02', 'answer').join('!'));
    expect(await focused()).toBe(ANSWER_IDS.choice('conform'));
  });

  test('the same evidence as above, by Tab; a choice with a date; arrows choose, too', async () => {
    await press('ArrowDown');
    await press('ArrowDown');
    await press('Home');
    await press('2');
    await press('Enter');
    expect(await focused()).toBe(ANSWER_IDS.field('due'));
    await typeKeys('らいげつ');
    await card(ANSWER_IDS.card).getByText('日付として読めません').waitFor();
    await press('Enter');
    // What is no date is not written.
    expect(await value('SPEC-COM-02', 'due')).toBe('');
    await press('Control+a');
    await typeKeys('2027/2/28');
    await press('Enter');
    await isAt('SPEC-COM-04');
    expect([await value('SPEC-COM-02', 'answer'), await value('SPEC-COM-02', 'due')]).toEqual([
      '設置までに対応',
      46446,
    ]);
    await press('1');
    await press('Enter');
    await press('Tab');
    expect(await focused()).toBe(ANSWER_IDS.sameEvidence);
    await press('Enter');
    expect(await card(ANSWER_IDS.field('evidence')).inputValue()).toBe('取扱説明書 p.12');
  });

  test('undo by keyboard gives the cells back and leads to them', async () => {
    await card(ANSWER_IDS.undo).focus();
    await press('Enter');
    await isAt('SPEC-COM-02');
    await card(ANSWER_IDS.outcome).getByText('SPEC-COM-02を元に戻しました。').waitFor();
    expect([await value('SPEC-COM-02', 'answer'), await value('SPEC-COM-02', 'due')]).toEqual(['', '']);
    expect(await value('SPEC-COM-01', 'answer')).toBe('適合');
    // What had been drafted in another row is still there.
    await select('SPEC-COM-04');
    expect(await card(ANSWER_IDS.field('evidence')).inputValue()).toBe('取扱説明書 p.12');
    await shoot(preview, `card-${width}-undone`);
  });

  test('what somebody else changes while a draft is open is said, and is not written over', async () => {
    await select('ORG-MGT-01');
    await press('1');
    await card(ANSWER_IDS.choice('ready')).focus();
    await press('1');
    await type(preview.page, ...at('ORG-MGT-01', 'answer'), '未整備');
    await card(ANSWER_IDS.reload).waitFor();
    expect(await violations(paneFrame(preview))).toEqual([]);
    await shoot(preview, `card-${width}-changed`);
    await card(ANSWER_IDS.card).press('Enter');
    await settle(preview.page);
    expect(await value('ORG-MGT-01', 'answer')).toBe('未整備');
    await card(ANSWER_IDS.reload).click();
    expect(await card(ANSWER_IDS.choice('notready')).isChecked()).toBe(true);
  });

  test('a free answer, and an answer of the cover', async () => {
    await select('RISK-PA-DEV-02');
    await card(ANSWER_IDS.field('answer')).focus();
    await typeKeys('7 台');
    await press('Enter');
    await preview.page.waitForFunction(
      ([s, c]) => window.iiotPreview!.getCell(s, c) === '7 台',
      at('RISK-PA-DEV-02', 'answer'),
    );
    await select('RISK-PA-USE-01');
    await card(ANSWER_IDS.choice('storage')).focus();
    const chosen = await card(ANSWER_IDS.choice('storage')).isChecked();
    await press('3');
    await press('Enter');
    const { sheet, cell: uses } = READING.coverPlaces.uses!;
    await preview.page.waitForFunction(
      ([s, c, had]) => String(window.iiotPreview!.getCell(s, c)).includes('蓄積') !== had,
      [sheet, uses, chosen] as const,
    );
    await still(preview.page);
    await shoot(preview, `card-${width}-cover`);
    expect(placeText({ sheet, cell: uses })).toContain('表紙');
  });
});

test('a Japanese case in an English pane: read in English, written in Japanese', async () => {
  await openBytes(preview.page, writeWorkbook(BOOK));
  await fitPane(preview, 320, 900);
  await card(TEST_IDS.languageSwitch).click();
  await select('SPEC-COM-01');
  const text = await card(ANSWER_IDS.card).innerText();
  expect(text).toMatch(/Does not conform → Unmet On the sheet: 不適合/);
  expect(await overflow(preview)).toBe(0);
  expect(await violations(paneFrame(preview))).toEqual([]);
  await shoot(preview, 'card-320-en-over-ja');
  await card(ANSWER_IDS.choice('nonconform')).focus();
  await press('5');
  await press('Enter');
  await isAt('SPEC-COM-02');
  expect(await value('SPEC-COM-01', 'answer')).toBe('不適合');
  await card(TEST_IDS.languageSwitch).click();
});

test('nothing went wrong in the console', () => expect(preview.problems).toEqual([]));
