import { placeText } from '../../src/core/model/placeText';
import { TEST_IDS } from '../../src/taskpane/testIds';
import { ANSWER_IDS } from '../../src/taskpane/views/guide/card/answerIds';
import { writeWorkbook } from '../../src/workbook/file/write/writeWorkbook';
import { ABOVE, answerPage, at, BOOK, READING } from './answerPage';
import { openBytes } from './bookBytes';
import { fitPane, overflow, paneFrame, shoot, showView, violations } from './paneFrame';
import { openPreview, openStage, settle, still, type, type PreviewPage, type Stage } from './previewPage';

/** The answer card by keyboard alone: choose, fill in what the choice needs, write, on to what lacks next. */
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

const { card, isAt, press, typeKeys, value, focusOn, select, selected, mark, writesSince } = answerPage(
  () => preview,
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
    const before = await mark();
    await card(ANSWER_IDS.choice('conform')).focus();
    await press('1');
    await card(ANSWER_IDS.state).getByText('証拠を記入してください').waitFor();
    await press('Enter');
    await focusOn(ANSWER_IDS.field('evidence'));
    await typeKeys('取扱説明書 p.12');
    await shoot(preview, `card-${width}-draft`);
    await press('Enter');
    await isAt('SPEC-COM-02');
    // The row is shown as soon as it is selected; the request is counted once it is answered.
    await still(preview.page);
    expect([await value('SPEC-COM-01', 'answer'), await value('SPEC-COM-01', 'evidence')]).toEqual([
      '適合',
      '取扱説明書 p.12',
    ]);
    expect(await writesSince(before)).toBe(1);
    expect(await selected()).toBe(at('SPEC-COM-02', 'answer').join('!'));
    await focusOn(ANSWER_IDS.choice('conform'));
  });

  test('the same evidence as above, by Tab; a choice with a date; arrows choose, too', async () => {
    await press('ArrowDown');
    await press('ArrowDown');
    await press('Home');
    await press('2');
    await press('Enter');
    await focusOn(ANSWER_IDS.field('due'));
    await typeKeys('らいげつ');
    await card(ANSWER_IDS.card).getByText('日付として読めません').waitFor();
    await press('Enter');
    // What is no date is not written.
    expect(await value('SPEC-COM-02', 'due')).toBe('');
    await press('Control+a');
    await typeKeys('2027/2/28');
    await press('Enter');
    await isAt('SPEC-COM-04');
    await focusOn(ANSWER_IDS.choice('conform'));
    expect([await value('SPEC-COM-02', 'answer'), await value('SPEC-COM-02', 'due')]).toEqual([
      '設置までに対応',
      46446,
    ]);
    // A digit counts although the row before is still being written; Enter waits for the person to press it again.
    await press('1');
    await still(preview.page);
    await press('Enter');
    await focusOn(ANSWER_IDS.field('evidence'));
    await press('Tab');
    await focusOn(ANSWER_IDS.sameEvidence);
    await press('Enter');
    expect(await card(ANSWER_IDS.field('evidence')).inputValue()).toBe(ABOVE);
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
    expect(await card(ANSWER_IDS.field('evidence')).inputValue()).toBe(ABOVE);
    await shoot(preview, `card-${width}-undone`);
  });

  test('what somebody else changes while a draft is open is said, and is not written over', async () => {
    await select('ORG-MGT-01');
    await card(ANSWER_IDS.choice('ready')).focus();
    await press('1');
    await type(preview.page, ...at('ORG-MGT-01', 'answer'), '未整備');
    // Typing has led to the row below; here again, the draft meets what was typed.
    await select('ORG-MGT-01');
    await card(ANSWER_IDS.reload).waitFor();
    expect(await violations(paneFrame(preview))).toEqual([]);
    await shoot(preview, `card-${width}-changed`);
    // The fields are locked; the button shows what the row holds now.
    await card(ANSWER_IDS.reload).focus();
    await press('Enter');
    await settle(preview.page);
    expect(await value('ORG-MGT-01', 'answer')).toBe('未整備');
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
  expect(text).toMatch(/Does not conform \(不適合\) → Unmet/);
  expect(await overflow(preview)).toBe(0);
  expect(await violations(paneFrame(preview))).toEqual([]);
  await shoot(preview, 'card-320-en-over-ja');
  await card(ANSWER_IDS.choice('nonconform')).focus();
  await press('4');
  await press('Enter');
  await still(preview.page);
  const seen = [TEST_IDS.guideItem, ANSWER_IDS.outcome].map((id) => card(id).innerText());
  expect([...(await Promise.all(seen)), await value('SPEC-COM-01', 'answer')]).toEqual([
    'SPEC-COM-02',
    'SPEC-COM-01 has been written.',
    '不適合',
  ]);
  await card(TEST_IDS.languageSwitch).click();
});

test('nothing went wrong in the console', () => expect(preview.problems).toEqual([]));
