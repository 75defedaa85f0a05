import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { cellWords } from '../../src/core/sheets/cellWords';
import { valueCell } from '../../src/core/sheets/case/coverLayout';
import { SHEET_NAMES } from '../../src/core/model/sheetNames';
import type { SeenMembers } from '../../src/preview/excel/memberTable';
import { TEST_IDS } from '../../src/taskpane/testIds';
import { clickTab } from './paneFrame';
import { openPreview, openStage, type, type Stage } from './previewPage';

/**
 * The members of docs/preview-host.md that have been seen at work. UPDATE_GOLDEN=1 writes
 * test/golden/members.json anew; the table in the docs is then to be renewed as well.
 */
jest.setTimeout(120_000);

const GOLDEN = join(__dirname, '../golden/members.json');
const golden = (): SeenMembers => JSON.parse(readFileSync(GOLDEN, 'utf8')) as SeenMembers;

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);
afterAll(() => stage.close());

function keep(change: Partial<SeenMembers>): void {
  if (process.env.UPDATE_GOLDEN !== '1') return;
  writeFileSync(GOLDEN, `${JSON.stringify({ ...golden(), ...change }, null, 2)}\n`);
}

async function seen(page: Page): Promise<{ members: string[]; failures: string[] }> {
  return page.evaluate(() => {
    const { stats, requests } = window.iiotPreview!;
    const failures = requests().flatMap(({ response: { Error: error } }) =>
      error === undefined ? [] : [`${error.Code} at ${error.Location}: ${error.Message}`],
    );
    return { members: Object.keys(stats().calls).sort(), failures };
  });
}

test('the pane asks for nothing that the host lacks', async () => {
  const w = cellWords('ja');
  const preview = await openPreview(stage, { template: 'iiot-case-pa', language: 'ja', host: 'web' });
  const { page, pane } = preview;
  const cover = SHEET_NAMES.cover.ja;
  await pane.getByTestId(TEST_IDS.impactLevel).waitFor();
  await type(page, cover, valueCell('uses'), w.uses.analysis);
  await type(page, cover, valueCell('useCase'), w.useCases.production);
  await pane.getByTestId(TEST_IDS.impactLevel).getByText(w.levels.high).waitFor();
  await clickTab(pane, 'findings');
  await pane.locator('[data-testid^="finding-"] button').first().click();
  await pane.getByTestId(TEST_IDS.refresh).click();
  await clickTab(pane, 'send');
  await pane.getByTestId(TEST_IDS.recipients).fill('review@example.co.jp');
  await pane.getByTestId(TEST_IDS.sender).fill('佐藤');
  await pane.getByTestId(TEST_IDS.onPurpose).click();
  await Promise.all([page.waitForEvent('download'), pane.getByTestId(TEST_IDS.send).click()]);
  const { members, failures } = await seen(page);
  keep({ pane: members });
  expect(failures).toEqual([]);
  expect(members.filter((member) => !golden().pane.includes(member))).toEqual([]);
  expect(preview.problems).toEqual([]);
  await preview.close();
});

test('members beyond the pane, through the real office.js', async () => {
  const preview = await openPreview(stage, { template: 'blank', language: 'en', host: 'web' });
  await preview.pane.getByTestId(TEST_IDS.notCase).waitFor();
  const frame = preview.page.frames().find((each) => each.url().includes('taskpane'))!;
  expect(await frame.evaluate(ranges)).toEqual({
    values: [
      [1, 'two'],
      [true, ''],
    ],
    formula: '=A1*2',
    address: 'Data!A1:B2',
    used: 'Data!A1:C2',
    gone: true,
    offset: 'Data!B2:C3',
    bold: true,
    fill: '#FF0000',
    areas: 2,
    types: [['Double', 'String']],
  });
  expect(await frame.evaluate(book)).toEqual({
    names: ['taxes'],
    formula: '=Data!$A$1',
    missing: true,
    property: 'x',
    title: 'T',
    xml: '<a xmlns="urn:a"/>',
    setting: { deep: [1] },
    mode: 'Automatic',
    visibility: 'Hidden',
    frozen: 'Data!A1',
    sheets: 2,
    rule: '=$A1>0',
    list: 'a,b',
    twice: 'ItemAlreadyExists',
    locked: 'AccessDenied',
  });
  const { members } = await seen(preview.page);
  keep({ tested: members });
  expect(golden().tested.filter((member) => !members.includes(member))).toEqual([]);
  expect(members.filter((member) => !golden().tested.includes(member))).toEqual([]);
  expect(preview.problems).toEqual([]);
  await preview.close();
});

type InFrame = Parameters<Frame['evaluate']>[0] & (() => Promise<unknown>);

const ranges: InFrame = () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Data');
    const range = sheet.getRange('A1:B2');
    range.values = [
      [1, 'two'],
      [true, ''],
    ];
    sheet.getCell(1, 2).formulas = [['=A1*2']];
    range.format.font.bold = true;
    range.format.fill.color = '#FF0000';
    range.format.wrapText = true;
    range.format.columnWidth = 60;
    range.format.rowHeight = 30;
    range.numberFormat = [
      ['0.00', '@'],
      ['General', 'General'],
    ];
    range.load();
    range.format.font.load();
    range.format.fill.load('color');
    const formula = sheet.getRangeByIndexes(1, 2, 1, 1).load('formulas');
    const used = sheet.getUsedRange(true).load('address');
    const gone = range.getIntersectionOrNullObject('Z9').load('address');
    const offset = range.getOffsetRange(1, 1).load('address');
    const areas = sheet.getRanges('A1,C3').load('areaCount,address,cellCount');
    const row = range.getRow(0).load('valueTypes');
    for (const each of [
      range.getCell(0, 0),
      range.getColumn(1),
      range.getResizedRange(1, 1),
      range.getAbsoluteResizedRange(3, 3),
      range.getLastCell(),
      range.getLastRow(),
      range.getLastColumn(),
      range.getEntireRow(),
      range.getEntireColumn(),
      range.getBoundingRect('D4'),
      range.getIntersection('A1:A9'),
      range.getUsedRange(true),
      range.getUsedRangeOrNullObject(true),
      range.getSpillingToRangeOrNullObject(),
    ])
      each.load('address');
    await context.sync();
    sheet.getRange('D1:E1').merge();
    sheet.getRange('D1:E1').unmerge();
    sheet.getRange('G1').clear();
    await context.sync();
    return {
      values: range.values as unknown,
      formula: (formula.formulas as string[][])[0]?.[0],
      address: range.address,
      used: used.address,
      gone: gone.isNullObject,
      offset: offset.address,
      bold: range.format.font.bold,
      fill: range.format.fill.color,
      areas: areas.areaCount,
      types: row.valueTypes,
    };
  });

const book: InFrame = () =>
  Excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem('Data');
    const codeOf = async (): Promise<string> => {
      try {
        await context.sync();
        return 'no error';
      } catch (error) {
        return (error as OfficeExtension.Error).code;
      }
    };
    workbook.names.add('taxes', sheet.getRange('A1'));
    const names = workbook.names.load('items/name,items/formula');
    const missing = workbook.names.getItemOrNullObject('nope').load('name');
    workbook.properties.title = 'T';
    workbook.properties.load();
    const property = workbook.properties.custom.add('k', 'x').load('value');
    const part = workbook.customXmlParts.add('<a xmlns="urn:a"/>');
    const xml = part.getXml();
    const setting = workbook.settings.add('s', { deep: [1] }).load('value');
    workbook.application.load('calculationMode');
    workbook.application.cultureInfo.load('name');
    workbook.application.calculate(Excel.CalculationType.full);
    sheet.freezePanes.freezeAt(sheet.getRange('A1'));
    const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
    const conditional = sheet.getRange('A1:B2').conditionalFormats.add(Excel.ConditionalFormatType.custom);
    conditional.custom.rule.formula = '=$A1>0';
    conditional.custom.format.fill.color = '#00FF00';
    const rules = sheet.getRange('A1:B2').conditionalFormats.load('items/type');
    conditional.custom.rule.load('formula');
    const { dataValidation } = sheet.getRange('B2');
    dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
    dataValidation.load('rule,type');
    const sheets = workbook.worksheets.load('items/name,items/visibility');
    const other = workbook.worksheets.getFirst();
    other.load();
    await context.sync();
    sheet.activate();
    other.visibility = Excel.SheetVisibility.hidden;
    other.load('visibility');
    await context.sync();
    const { visibility } = other;
    other.visibility = Excel.SheetVisibility.visible;
    sheet.protection.load('protected');
    sheet.protection.protect();
    await context.sync();
    sheet.getRange('A1').values = [[2]];
    const locked = await codeOf();
    sheet.protection.unprotect();
    workbook.worksheets.add('data');
    const twice = await codeOf();
    const selected = workbook.getSelectedRange().load('address');
    sheet.getRange('B1').select();
    await context.sync();
    return {
      names: names.items.map(({ name }) => name),
      formula: names.items[0]?.formula as unknown,
      missing: missing.isNullObject && selected.address !== '',
      property: property.value as unknown,
      title: workbook.properties.title,
      xml: xml.value,
      setting: setting.value as unknown,
      mode: workbook.application.calculationMode,
      visibility,
      frozen: frozen.address,
      sheets: sheets.items.length,
      rule: rules.items.length === 1 ? conditional.custom.rule.formula : 'no rule',
      list: dataValidation.rule.list?.source as unknown,
      twice,
      locked,
    };
  });
