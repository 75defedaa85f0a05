import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import '../../../src/preview/excel/assembleExcel';
import '../../../src/preview/excel/services';
import { members } from '../../../src/preview/excel/memberTable';

/** The host has no member that neither the product nor a story of it names: what nobody uses is deleted. */
const ROOT = join(__dirname, '../../..');

/** What office.js says by itself, and for which call of the product. */
const BY_OFFICE_JS: Readonly<Record<string, string>> = {
  'AddinInternalService.NotifyActionHandlerReady': 'Office.actions.associate',
  'AppRuntimeService.GetAppRuntimeState': 'Office.addin.showAsTaskpane',
  'AppRuntimeService.SetAppRuntimeState': 'Office.addin.showAsTaskpane',
  'Application._GetWorkbookCreatedById': 'Excel.createWorkbook on the PC',
  'CustomFunctions.SetInvocationArrayResults': 'CustomFunctions.associate',
  'CustomFunctions._GetEnabledFeatures': 'CustomFunctions.associate',
  'CustomFunctions._SetOsfControlContainerReadyForCustomFunctions': 'CustomFunctions.associate',
  'Range._ValidateArraySize': 'Range.values of more than 1,500 cells',
  'Range.GetBoundingRect': 'Range.values of more than 1,500 cells',
  'Range.GetRow': 'Range.values of more than 1,500 cells',
  'Workbook.CreateAndOpenWorkbook': 'Excel.createWorkbook on the web',
  'WorkbookCreated.Id': 'Excel.createWorkbook on the PC',
  'WorkbookCreated.Open': 'Excel.createWorkbook on the PC',
  'Worksheet.Gridlines': 'Worksheet.showGridlines',
};

function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
}

/** Stories speak to Excel in functions or texts; tests of the host itself say nothing of what is needed. */
const isStory = (file: string): boolean => !/^(host|strictness|conversations)/.test(basename(file));
const speaksToExcel = (code: string): boolean => /Excel\.run|inExcel/.test(code);

const product = filesIn('src/workbook/live').map((file) => readFileSync(join(ROOT, file), 'utf8'));
const stories = filesIn('test/browser')
  .filter(isStory)
  .map((file) => readFileSync(join(ROOT, file), 'utf8'))
  .filter(speaksToExcel);
const words = new Set([...product, ...stories].join('\n').toLowerCase().match(/\w+/g) ?? []);

/** `_RegisterDataChangedEvent` belongs to `onChanged`, `_RegisterEventNameChanged` to `onNameChanged`. */
function eventOf(name: string): string | undefined {
  const event = /^_(?:Register|Unregister)(?:Event)?(?:Data)?(\w+?)(?:Event)?$/.exec(name)?.[1];
  return event && `on${event}`;
}

const isNamed = (member: string): boolean => {
  const [, name = ''] = member.split('.');
  return words.has((eventOf(name) ?? name).toLowerCase());
};

test('the product or a story names every member of the host, or office.js says it by itself', () => {
  const unused = members()
    .map(({ member }) => member)
    .filter((member) => !(member in BY_OFFICE_JS) && !isNamed(member));
  expect(unused).toEqual([]);
});

test('what office.js says by itself is there', () => {
  const known = new Set(members().map(({ member }) => member));
  expect(Object.keys(BY_OFFICE_JS).filter((member) => !known.has(member))).toEqual([]);
});
