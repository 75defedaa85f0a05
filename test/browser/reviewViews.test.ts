import type { Language } from '../../src/core/model/language';
import { serialOfDate } from '../../src/core/model/isoDate';
import { readHistory } from '../../src/core/review/historyXml';
import { decideAndSeal, recordReturn } from '../../src/taskpane/tasks/reviewWork';
import { writeCells } from '../../src/taskpane/tasks/writeCells';
import { TEST_IDS } from '../../src/taskpane/testIds';
import { REVIEW_IDS } from '../../src/taskpane/views/review/reviewTestIds';
import { readCaseFile } from '../../src/workbook/file/read/case/readCaseFile';
import { putHistory } from '../../src/workbook/file/history/putHistory';
import { writeWorkbook } from '../../src/workbook/file/write/writeWorkbook';
import { answeredBook } from '../review/caseBook';
import { reviewCase, rowEdit, submit, type ReviewCase } from '../taskpane/reviewCase';
import { fitPane, overflow, paneFrame, settleView, shoot, showView, violations } from './paneFrame';
import { openPreview, openStage, type PreviewPage, type Stage } from './previewPage';
import { openBook, part, press, showReview } from './reviewDesk';
import { savedBytes } from './bookBytes';

/**
 * The review in each of its states, both languages, light and dark, both widths: nothing to scroll
 * sideways, nothing for axe to find. PANE_SHOTS=folder takes pictures.
 */
jest.setTimeout(600_000);

const HEIGHT = 3600;
const CASES: readonly { language: Language; theme: 'light' | 'dark' }[] = [
  { language: 'ja', theme: 'light' },
  { language: 'en', theme: 'dark' },
];
const HQ = { by: 'Tanaka', on: '2026-11-30' } as const;
/** Items that are put into effect by installation, without a date and with one. */
const [CONDITIONAL, DATED] = ['SPEC-COM-04', 'SPEC-COM-02'];
const HOSTILE = '<img src=x onerror="document.title=1">=1+1 長い長い長い長い長い長い長い長い長い';

/** Returned once and sent again, with changes, a conditional item and hostile words. */
async function resubmitted(language: Language): Promise<ReviewCase> {
  const ja = language === 'ja';
  const own = reviewCase(answeredBook(language));
  own.change([rowEdit(own, 'SPEC-COM-02', 'answer', null)]);
  await submit(own);
  own.change([
    rowEdit(own, 'SPEC-COM-01', 'hqCheck', ja ? '差戻し' : 'Returned'),
    rowEdit(own, 'SPEC-COM-01', 'hqComment', HOSTILE),
    rowEdit(own, 'SPEC-COM-02', 'hqCheck', ja ? '差戻し' : 'Returned'),
    rowEdit(own, 'SPEC-COM-02', 'hqComment', ja ? '回答がありません' : 'There is no answer'),
  ]);
  await own.review(recordReturn(HQ));
  own.change([rowEdit(own, 'SPEC-COM-01', 'evidence', HOSTILE)]);
  return own;
}

const bytesOf = ({ workbook, book }: ReviewCase): Uint8Array => {
  const kept = readHistory(workbook.history === null ? [] : [workbook.history]);
  return putHistory(writeWorkbook(book()), kept.kind === 'history' ? kept.history : []);
};

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe.each(CASES)('$language, $theme', ({ language, theme }) => {
  let preview: PreviewPage;
  beforeAll(async () => {
    preview = await openPreview(stage, { template: 'blank', language, host: 'desktop', theme });
  });
  afterAll(() => preview.close());

  async function faultsOf(name: string): Promise<string[]> {
    const faults: string[] = [];
    for (const width of [450, 320]) {
      await fitPane(preview, width, HEIGHT);
      await settleView(preview);
      const wide = await overflow(preview);
      if (wide > 0) faults.push(`${name} at ${width}: ${wide} px too wide`);
      await shoot(preview, `review-${language}-${theme}-${name}-${width}`);
    }
    const found = await violations(paneFrame(preview));
    return [...faults, ...found.map((fault) => `${name}: ${fault}`)];
  }

  test('the applicant with returned rows', async () => {
    await openBook(preview, bytesOf(await resubmitted(language)), 'returned.xlsx');
    await showView(preview, 'overview');
    await part(preview, TEST_IDS.state).waitFor();
    const faults = await faultsOf('overview-returned');
    await showReview(preview, 'applicant');
    await part(preview, REVIEW_IDS.returnedRow('SPEC-COM-01')).waitFor();
    expect([...faults, ...(await faultsOf('applicant'))]).toEqual([]);
  });

  test('the reviewer of a resubmission, at a raised level', async () => {
    const own = await resubmitted(language);
    const conditional = language === 'ja' ? '設置までに対応' : 'To be met by installation';
    own.change([
      rowEdit(own, CONDITIONAL, 'answer', conditional),
      rowEdit(own, DATED, 'answer', conditional),
      rowEdit(own, DATED, 'due', 46_400),
    ]);
    await submit(own);
    const { hqLevel, hqReason } = own.reading().coverPlaces;
    await own.review(
      writeCells([
        { place: hqLevel!, value: language === 'ja' ? '高' : 'High' },
        { place: hqReason!, value: HOSTILE },
      ]),
    );
    await openBook(preview, bytesOf(own), 'again.xlsx');
    await showView(preview, 'overview');
    await part(preview, TEST_IDS.state).waitFor();
    const faults = await faultsOf('overview-waiting');
    await showReview(preview, 'reviewer');
    await part(preview, REVIEW_IDS.changes).locator('li').first().waitFor();
    // A day that has passed is refused with words, before anything is written.
    const write = part(preview, REVIEW_IDS.dueWrite(CONDITIONAL));
    await part(preview, REVIEW_IDS.due(CONDITIONAL)).fill('2020-01-31');
    faults.push(...(await faultsOf('reviewer')));
    expect(faults).toEqual([]);
    expect(await write.isDisabled()).toBe(true);
    await part(preview, REVIEW_IDS.due(CONDITIONAL)).fill('2099-03-31');
    await press(preview, REVIEW_IDS.dueWrite(CONDITIONAL), 'written');
    await part(preview, REVIEW_IDS.dueChange(CONDITIONAL)).waitFor();
    const { rows } = readCaseFile(await savedBytes(preview.page));
    expect(rows.find(({ itemId }) => itemId === CONDITIONAL)?.fields.due).toBe(serialOfDate('2099-03-31'));
  });

  test('held: the first screen says so, nothing is sealed, and a later change is no breach', async () => {
    const own = await resubmitted(language);
    await submit(own);
    await own.review(decideAndSeal({ verdict: 'hold', reason: HOSTILE, ...HQ }, own.reading()));
    own.change([rowEdit(own, 'SPEC-COM-02', 'evidence', 'new')]);
    await openBook(preview, bytesOf(own), 'held.xlsx');
    await showView(preview, 'overview');
    await preview.pane.locator(`[data-testid=${TEST_IDS.state}][data-code=returned]`).waitFor();
    const faults = await faultsOf('overview-held');
    await showReview(preview, 'applicant');
    faults.push(...(await faultsOf('applicant-held')));
    expect(await part(preview, REVIEW_IDS.seal).count()).toBe(0);
    expect(faults).toEqual([]);
  });

  test('decided, and changed after the decision', async () => {
    const own = reviewCase(answeredBook(language));
    await submit(own);
    await own.review(decideAndSeal({ verdict: 'pass', reason: HOSTILE, ...HQ }, own.reading()));
    expect(own.outcome()).toMatchObject({ stage: 'done', result: { kind: 'recorded', answer: 'decision' } });
    await openBook(preview, bytesOf(own), 'decided.xlsx');
    await showView(preview, 'overview');
    await preview.pane.locator(`[data-testid=${REVIEW_IDS.seal}][data-code=intact]`).waitFor();
    const faults = await faultsOf('overview-sealed');
    await showReview(preview, 'reviewer');
    faults.push(...(await faultsOf('reviewer-decided')));
    own.change([rowEdit(own, 'SPEC-COM-01', 'evidence', HOSTILE)]);
    await openBook(preview, bytesOf(own), 'changed.xlsx');
    await showView(preview, 'overview');
    await preview.pane.locator(`[data-testid=${REVIEW_IDS.seal}][data-code=changed]`).waitFor();
    faults.push(...(await faultsOf('overview-changed')));
    await showReview(preview, 'applicant');
    faults.push(...(await faultsOf('applicant-decided')));
    expect(faults).toEqual([]);
  });

  test('words of the workbook stay words, and nothing went wrong', async () => {
    expect(await paneFrame(preview).evaluate(() => [document.title, document.images.length])).not.toContain(
      '1',
    );
    expect(await preview.pane.locator('img[src=x]').count()).toBe(0);
    expect(preview.problems).toEqual([]);
  });
});
