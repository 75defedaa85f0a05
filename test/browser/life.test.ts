import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assessCase } from '../../src/core/rules/assessment/assessCase';
import { disposalDecision } from '../../src/core/rules/assessment/disposalDecision';
import { itemsOf } from '../../src/core/guide/catalogue';
import { readRounds } from '../../src/core/rules/lifecycle/rounds';
import { readChanges } from '../../src/core/rules/lifecycle/situation';
import type { SheetKey } from '../../src/core/model/terms';
import { a1 } from '../../src/core/model/address';
import { valueCell } from '../../src/core/sheets/case/coverLayout';
import { FIRST_ITEM_ROW } from '../../src/core/sheets/case/checkLayout';
import { MEDIA_FIRST_ROW, MEDIA_LAST_ROW, mediaColumn } from '../../src/core/sheets/life/mediaLayout';
import type { MediaColumn } from '../../src/core/model/lifeRanges';
import { LIFE_IDS } from '../../src/taskpane/views/life/lifeTestIds';
import { readCaseFile } from '../../src/workbook/file/read/case/readCaseFile';
import { writeWorkbook } from '../../src/workbook/file/write/writeWorkbook';
import { metAnswer } from '../arbitraries/readings';
import { withOffice } from '../libreoffice/withOffice';
import { answeredBook, coverEdit, edited } from '../review/caseBook';
import {
  SHEET,
  answersOf,
  answerSheet,
  approve,
  handIn,
  isShown,
  met,
  press,
  reads,
  record,
  reopen,
  save,
} from './lifeSteps';
import { cell, openPreview, openStage, paste, type, type Stage } from './previewPage';

/**
 * One device from its trial to its end, through the pane and the grid, the file saved and opened again
 * between the steps, once through LibreOffice.
 */
jest.setTimeout(900_000);

/** Verdict on the media, below their table. */
const VERDICT = a1(mediaColumn('purgeDocumented') + 1, MEDIA_LAST_ROW + 3);
let stage: Stage;
let folder: string;
beforeAll(async () => {
  stage = await openStage();
  folder = mkdtempSync(join(tmpdir(), 'iiot-life-'));
}, 60_000);
afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What LibreOffice makes of the file: calculated and written by it. */
async function throughOffice(bytes: Uint8Array): Promise<Uint8Array> {
  const [given, made] = [join(folder, 'given.xlsx'), join(folder, 'made.xlsx')];
  writeFileSync(given, bytes);
  await withOffice(async (office) => {
    await office.open(given);
    expect(await office.errors()).toEqual([]);
    await office.saveXlsx(made);
  });
  return new Uint8Array(readFileSync(made));
}

test('from trial to production, two checks with a lapse, and disposal', async () => {
  const book = answeredBook('ja', 'FA');
  const trial = edited(book, [coverEdit(book, 'useCase', '検証利用'), coverEdit(book, 'separated', 'はい')]);
  const preview = await openPreview(stage, {
    template: 'iiot-case-fa',
    language: 'ja',
    host: 'desktop',
  });
  const { page, pane } = preview;

  // The trial is decided on: the decision records its situation, and the head takes over the risk.
  await reopen(preview, writeWorkbook(trial));
  await approve(preview, '鈴木');
  expect(await cell(page, SHEET('cover'), valueCell('impactLevel'))).toBe('低');
  const assessed = await save(preview);
  const before = readCaseFile(assessed);
  expect(readChanges(before)).toMatchObject([{ kind: 'assessed', level: 'low', reason: '合格' }]);

  // It moves to production: T1, with what is newly required; every answer stays.
  await reopen(preview, assessed);
  await type(page, SHEET('cover'), valueCell('useCase'), '本番利用');
  await pane.getByTestId(LIFE_IDS.newly).locator('li').first().waitFor();
  expect(await pane.getByTestId(LIFE_IDS.newly).locator('li').count()).toBeGreaterThan(3);
  expect(await pane.getByTestId(LIFE_IDS.change).textContent()).toContain('T1');
  await record(preview, 'T1', '効果を確かめた');
  const intake: readonly SheetKey[] = ['risk-fa', 'spec', 'inhouse', 'vendor'];
  const moved = await reads(preview);
  expect(answersOf(moved, intake)).toEqual(answersOf(before, intake));
  expect(assessCase(moved)).toMatchObject({ standing: { state: 'change' } });
  await approve(preview, '鈴木');

  // The gate of the settings opens: the sheet is shown, and hidden again, without touching a cell.
  expect(await isShown(preview, SHEET('settings'))).toBe(false);
  await press(preview, LIFE_IDS.openSheets, 'sheets');
  expect(await isShown(preview, SHEET('settings'))).toBe(true);
  await press(preview, LIFE_IDS.hideSheets, 'sheets');
  expect(await isShown(preview, SHEET('settings'))).toBe(false);
  await press(preview, LIFE_IDS.openSheets, 'sheets');
  expect(await cell(page, SHEET('settings'), 'D5')).toContain('SPEC-COM-01');
  await answerSheet(preview, 'settings', met, 'set');
  await handIn(preview, '2027/7/1');
  await approve(preview, null);

  // LibreOffice saves in between.
  await reopen(preview, await throughOffice(await save(preview)));
  expect(assessCase(await reads(preview)).next).toBe('operation');
  await press(preview, LIFE_IDS.openSheets, 'sheets');
  expect(await isShown(preview, SHEET('rounds'))).toBe(true);

  // First check, with a lapse.
  const lapse = itemsOf('operation').find(({ id }) => id === 'OPS-INC-01')!;
  const missed = lapse.answers.at(-1)!.ja;
  await answerSheet(preview, 'operation', (id, answer) => (id === lapse.id ? missed : answer), 'first');
  await type(page, SHEET('operation'), 'F3', '2027/8/1');
  const failing = assessCase(await reads(preview));
  expect(failing.rows.find(({ itemId }) => itemId === lapse.id)?.state).toBe('unmet');
  await press(preview, LIFE_IDS.roundStart, 'round');
  const first = await save(preview);
  const afterFirst = readCaseFile(first);
  expect(readRounds(afterFirst).map(({ round, evidence }) => [round, evidence])).toEqual(
    itemsOf('operation').map(({ id }) => [1, `first ${id}`]),
  );
  expect(answersOf(afterFirst, ['operation']).every(([, answer]) => answer === null)).toBe(true);

  // Second check: the answer before stands beside the new one, the lapse is corrected.
  await reopen(preview, first);
  const lapseRow = FIRST_ITEM_ROW + itemsOf('operation').indexOf(lapse);
  expect(await cell(page, SHEET('operation'), `E${lapseRow}`)).toBe(`${missed}\n2027/8/1 未充足`);
  await answerSheet(preview, 'operation', met, 'second');
  await type(page, SHEET('operation'), 'F3', '2028/2/1');
  await press(preview, LIFE_IDS.roundStart, 'round');
  const second = await save(preview);
  const rounds = readRounds(readCaseFile(second));
  expect(
    rounds
      .filter(({ itemId }) => itemId === lapse.id)
      .map(({ round, answer, state }) => [round, answer, state]),
  ).toEqual([
    [1, missed, '未充足'],
    [2, metAnswer(lapse, 'ja'), '充足'],
  ]);
  expect(rounds).toHaveLength(2 * itemsOf('operation').length);
  expect(assessCase(readCaseFile(second)).nextCheck).toBe('2029-02-01');

  // Removal opens the disposal; a technique that is too weak, then one that counts.
  await reopen(preview, second);
  await record(preview, 'T3', '設備の更新');
  await press(preview, LIFE_IDS.openSheets, 'sheets');
  expect(await isShown(preview, SHEET('certificate'))).toBe(true);
  await answerSheet(preview, 'disposal', (id, answer) => (id === 'DSP-PRE-01' ? 'いいえ' : answer), 'end');
  const medium: Readonly<Partial<Record<MediaColumn, string>>> = {
    type: 'SSD（ATA・SCSI）',
    serial: 'SN-1',
    confidentiality: '中',
    leavesControl: 'はい',
    technique: '消磁',
    verification: '合格',
    doneBy: '佐藤',
  };
  for (const [column, value] of Object.entries(medium)) {
    await paste(page, SHEET('media'), a1(mediaColumn(column as MediaColumn), MEDIA_FIRST_ROW), [[value]]);
  }
  const shown = (column: MediaColumn) => cell(page, SHEET('media'), a1(mediaColumn(column), MEDIA_FIRST_ROW));
  expect([await shown('required'), await shown('counted'), await shown('enough')]).toEqual([
    '除去(Purge)',
    '認められません',
    '不十分',
  ]);
  await paste(page, SHEET('media'), a1(mediaColumn('technique'), MEDIA_FIRST_ROW), [
    ['Sanitize命令・NVMe Format NVM命令'],
  ]);
  expect(await shown('enough')).toBe('十分');
  // Introduction named removable media: without one in the table the disposal is held.
  expect(await cell(page, SHEET('media'), VERDICT)).toBe('判定保留');
  const removable: Readonly<Partial<Record<MediaColumn, string>>> = {
    type: 'USBメモリなどの可搬媒体',
    confidentiality: '低',
    technique: '裁断・粉砕・焼却',
    verification: '合格',
  };
  for (const [column, value] of Object.entries(removable)) {
    const at = a1(mediaColumn(column as MediaColumn), MEDIA_FIRST_ROW + 1);
    await paste(page, SHEET('media'), at, [[value]]);
  }
  expect(await cell(page, SHEET('media'), VERDICT)).toBe('合格');
  await type(page, SHEET('certificate'), 'C5', '1');
  expect(await cell(page, SHEET('certificate'), 'C9')).toBe('SN-1');
  const end = await save(preview);
  const closed = readCaseFile(end);
  const assessment = assessCase(closed);
  expect(disposalDecision(closed, assessment.policy)?.decision).toMatchObject({
    verdict: 'pass',
    flags: [],
    blockedBy: [],
  });
  expect(readChanges(closed).map(({ kind }) => kind)).toEqual(['assessed', 'T1', 'assessed', 'T3']);
  expect(answersOf(closed, intake)).toEqual(answersOf(before, intake));
  expect([preview.problems, preview.foreignRequests]).toEqual([[], []]);
  await preview.close();
});
