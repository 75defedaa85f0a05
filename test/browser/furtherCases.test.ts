import { playCase } from './caseStory';
import { cell, openPreview, openStage, type, typeByHand } from './previewPage';

/** The variants of test/stories/case.test.ts that are left, and LibreOffice at the end. */
describe('PA in Japanese on the web variant', () => {
  playCase({ sector: 'PA', template: 'iiot-case-pa', language: 'ja', host: 'web', inOffice: true });
});

describe('FA in English on the desktop variant', () => {
  playCase({ sector: 'FA', template: 'iiot-case-fa', language: 'en', host: 'desktop', inOffice: true });
});

/** Custom functions in an empty workbook, where nothing could stand in for them. */
test('the functions work without any native formula', async () => {
  const stage = await openStage();
  const { page, problems, close } = await openPreview(stage, {
    template: 'blank',
    language: 'ja',
    host: 'web',
  });
  const sheet = await page.evaluate(() =>
    window.iiotPreview!.univerAPI.getActiveWorkbook()!.getActiveSheet().getSheetName(),
  );
  await typeByHand(page, sheet, 'A1', '=IIOT.IMPACT("制御、蓄積","本番利用")');
  expect(await cell(page, sheet, 'A1')).toBe('高');
  await type(page, sheet, 'A2', '=IIOT.IMPACT("Storage","Production use")');
  expect(await cell(page, sheet, 'A2')).toBe('Medium');
  await type(page, sheet, 'A3', '=IIOT.IMPACT("掃除","本番利用")');
  expect(await cell(page, sheet, 'A3')).toBe('#VALUE!');
  const messages = await page.evaluate(() => Object.values(window.iiotPreview!.functionCalls().messages));
  expect(messages.join()).toContain('「制御」「予測・分析」「蓄積」');
  expect(problems).toEqual([]);
  await close();
  await stage.close();
}, 90_000);
