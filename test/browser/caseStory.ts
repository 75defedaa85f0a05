import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import type { Page } from 'playwright-core';
import { itemsOf } from '../../src/core/guide/catalogue';
import type { Language } from '../../src/core/model/language';
import { DEFAULT_POLICY } from '../../src/core/guide/policy';
import type { Sector } from '../../src/core/model/terms';
import { a1 } from '../../src/core/model/address';
import { cellWords } from '../../src/core/sheets/cellWords';
import { columnOf, type RowField } from '../../src/core/model/rowFields';
import { FIRST_ITEM_ROW } from '../../src/core/sheets/case/checkLayout';
import { valueCell } from '../../src/core/sheets/case/coverLayout';
import { SHEET_NAMES } from '../../src/core/model/sheetNames';
import { TEST_IDS } from '../../src/taskpane/testIds';
import { assessCase } from '../../src/core/rules/assessment/assessCase';
import { readCase } from '../../src/workbook/file/read/case/readCase';
import { openPackage } from '../../src/workbook/file/read/openPackage';
import { readWorkbook } from '../../src/workbook/file/read/readWorkbook';
import { withOffice } from '../libreoffice/withOffice';
import { downloadedBytes } from './bookBytes';
import { clickTab } from './paneFrame';
import {
  cell,
  chooseByHand,
  openPreview,
  openStage,
  type,
  type PreviewChoices,
  type PreviewPage,
  type Stage,
} from './previewPage';

/** A template, in which language it is and on which side of Excel. */
export interface CaseStory extends PreviewChoices {
  readonly sector: Sector;
  /** Whether LibreOffice, too, opens what was sent. */
  readonly inOffice: boolean;
}

/** Cell of an item's field on its sheet as the template lays it out. */
function itemCell(itemId: string, field: RowField, language: Language): [sheet: string, cell: string] {
  const key = (['risk-pa', 'risk-fa', 'spec'] as const).find((k) => itemsOf(k).some((i) => i.id === itemId))!;
  const row = FIRST_ITEM_ROW + itemsOf(key).findIndex((item) => item.id === itemId);
  return [SHEET_NAMES[key][language], a1(columnOf(key, field), row)];
}

/**
 * Declares the main job, end to end, on the shipped bundle and Microsoft's own office.js: open a template,
 * get the level, answer, look at the pane, send, and read the attached workbook back.
 */
export function playCase(story: CaseStory): void {
  const { language, sector } = story;
  const w = cellWords(language);
  const cover = SHEET_NAMES.cover[language];
  const device = language === 'ja' ? '振動センサー, ゲートウェイ' : 'Vibration sensor, gateway';
  let stage: Stage;
  let preview: PreviewPage;
  let page: Page;

  jest.setTimeout(90_000);
  beforeAll(async () => {
    stage = await openStage();
    preview = await openPreview(stage, story);
    page = preview.page;
  }, 120_000);
  afterAll(async () => {
    await preview.close();
    await stage.close();
  });

  test('the level is undecided before anything is chosen', async () => {
    expect(await cell(page, cover, valueCell('impactLevel'))).toBe(w.undecided);
    await preview.pane.getByTestId(TEST_IDS.impactLevel).getByText(w.undecided).waitFor();
  });

  test('choosing use and use case shows the level at once, through the custom function', async () => {
    const before = await page.evaluate(() => window.iiotPreview!.functionCalls().sent);
    await chooseByHand(page, cover, valueCell('uses'), w.uses.analysis);
    expect(await cell(page, cover, valueCell('uses'))).toBe(w.uses.analysis);
    await type(page, cover, valueCell('useCase'), w.useCases.production);
    expect(await cell(page, cover, valueCell('impactLevel'))).toBe(
      w.levels[DEFAULT_POLICY.matrix.production.analysis],
    );
    expect(await page.evaluate(() => window.iiotPreview!.functionCalls().sent)).toBeGreaterThan(before);
    await preview.pane.getByTestId(TEST_IDS.impactLevel).getByText(w.levels.high).waitFor();
  });

  test('every row shows whether it is required', async () => {
    const level = DEFAULT_POLICY.matrix.production.analysis;
    const shown = await Promise.all(
      itemsOf('spec').map((item) => cell(page, ...itemCell(item.id, 'required', language))),
    );
    const words = {
      必須: w.requirements.required,
      推奨: w.requirements.recommended,
      不要: w.requirements.notRequired,
    };
    expect(shown).toEqual(itemsOf('spec').map((item) => words[item.requiredAt[level]]));
  });

  test('answering marks rows in place', async () => {
    const state = () => cell(page, ...itemCell('SPEC-COM-01', 'state', language));
    expect(await state()).toBe(w.states.unanswered);
    await type(page, ...itemCell('SPEC-COM-01', 'answer', language), w.conformity.conform);
    expect(await state()).toBe(w.incomplete('EVIDENCE_MISSING'));
    await type(page, ...itemCell('SPEC-COM-01', 'evidence', language), 'manual p.3');
    expect(await state()).toBe(w.states.satisfied);
    await type(page, ...itemCell('SPEC-COM-02', 'answer', language), w.conformity.nonconform);
    expect(await cell(page, ...itemCell('SPEC-COM-02', 'state', language))).toBe(w.states.unmet);
  });

  test('the pane lists what is missing and jumps there', async () => {
    await clickTab(preview.pane, 'findings');
    const finding = preview.pane.locator('[data-testid^="finding-"]', { hasText: 'SPEC-COM-02' }).first();
    await finding.waitFor();
    await finding.locator('button, a').first().click();
    await page.waitForFunction(
      ([sheet, address]) => {
        const book = window.iiotPreview!.univerAPI.getActiveWorkbook()!;
        const active = book.getActiveSheet();
        return active.getSheetName() === sheet && active.getActiveRange()?.getA1Notation() === address;
      },
      itemCell('SPEC-COM-02', 'answer', language),
    );
  });

  test('requesting a review gives a draft with the workbook attached', async () => {
    await type(page, cover, valueCell('device'), device);
    await page.evaluate(() => window.iiotPreview!.invokeCommand('requestReview'));
    await preview.pane.getByTestId(TEST_IDS.recipients).fill('review@example.co.jp');
    await preview.pane.getByTestId(TEST_IDS.sender).fill('佐藤');
    await preview.pane.getByTestId(TEST_IDS.onPurpose).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      preview.pane.getByTestId(TEST_IDS.send).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.eml$/);
    const mail = await PostalMime.parse(await downloadedBytes(download));
    expect(mail.to?.map((mailbox) => mailbox.address)).toEqual(['review@example.co.jp']);
    expect(mail.subject).toContain(device);
    expect(mail.text).toContain(w.levels.high);
    expect(mail.attachments).toHaveLength(1);
    const bytes = new Uint8Array(mail.attachments[0]!.content as ArrayBuffer);
    const reading = readCase(readWorkbook(openPackage(bytes)));
    expect(reading).toMatchObject({ language, sector, unplaced: [] });
    expect(reading.cover).toMatchObject({ device, uses: w.uses.analysis, impactLevel: w.levels.high });
    const row = reading.rows.find(({ itemId }) => itemId === 'SPEC-COM-01')!;
    expect(row.fields).toMatchObject({
      answer: w.conformity.conform,
      evidence: 'manual p.3',
      state: w.states.satisfied,
    });
    expect(assessCase(reading).impact.level).toBe('high');
    if (story.inOffice) await opensInLibreOffice(bytes);
  }, 90_000);

  /** A reviewer without the add-in sees the same answers and the same level. */
  async function opensInLibreOffice(bytes: Uint8Array): Promise<void> {
    await withOffice(async (office, folder) => {
      const path = join(folder, 'attached.xlsx');
      await writeFile(path, bytes);
      await office.open(path);
      const [answerSheet, answerCell] = itemCell('SPEC-COM-01', 'answer', language);
      const shown = await office.edit(
        [],
        [
          { sheet: cover, cell: valueCell('impactLevel') },
          { sheet: answerSheet, cell: answerCell },
          { sheet: answerSheet, cell: itemCell('SPEC-COM-01', 'state', language)[1] },
        ],
      );
      expect(shown).toEqual([w.levels.high, w.conformity.conform, w.states.satisfied]);
    });
  }

  test('nothing went wrong in the browser and nothing was asked of another host', () => {
    expect(preview.problems).toEqual([]);
    expect(preview.foreignRequests).toEqual([]);
  });
}
