import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { a1 } from '../../src/core/model/address';
import { textOfCell } from '../../src/core/model/cell';
import { valueCell } from '../../src/core/sheets/case/coverLayout';
import {
  advisoryColumn,
  FIRST_ADVISORY_ROW,
  type AdvisoryField,
} from '../../src/core/sheets/register/advisoryColumns';
import { existingColumn, FIRST_EXISTING_ROW } from '../../src/core/sheets/register/existingColumns';
import {
  ADVISORY_FIGURES_COLUMN,
  OVERVIEW_WIDTHS,
  PROGRESS_ROW,
} from '../../src/core/sheets/register/overviewLayout';
import { LIFE_IDS } from '../../src/taskpane/views/life/lifeTestIds';
import { LIST_IDS, REGISTER_IDS } from '../../src/taskpane/views/register/registerIds';
import { writeWorkbook } from '../../src/workbook/file/write/writeWorkbook';
import { csaf, productTree } from '../core/advisories/samples';
import { answeredBook } from '../review/caseBook';
import { csv } from '../workbook/register/existingLists';
import { downloadedBytes, savedBytes } from './bookBytes';
import { press, reads, reopen, SHEET } from './lifeSteps';
import { fitPane, paneFrame, settleView, shoot, showView, violations } from './paneFrame';
import { cell, openPreview, openStage, settle, type, type PreviewPage, type Stage } from './previewPage';

/** From a month's advisories to the evidence of the operation check. */
jest.setTimeout(600_000);

const SHEETS = { existing: '既設機器', advisories: '脆弱性情報', summary: '集計' } as const;
let stage: Stage;
let folder: string;
beforeAll(async () => {
  stage = await openStage();
  folder = mkdtempSync(join(tmpdir(), 'advisories-'));
}, 240_000);
afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true });
});

const keep = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

const advisory = (id: string, version: string, limit: string): string =>
  JSON.stringify(
    csaf({
      id,
      version,
      tree: productTree('Omron', [['CJ2M-CPU[][]', `< ${limit}`]]),
      vulnerabilities: [
        {
          cve: 'CVE-2026-0001',
          product_status: { known_affected: ['p0'] },
          scores: [{ products: ['p0'], cvss_v3: { version: '3.1', baseScore: 9.8 } }],
        },
      ],
    }),
  );

/** The mail to the department and the dates, as files; the department is asked about both advisories. */
async function draftAndDates(preview: PreviewPage): Promise<void> {
  const { pane, page } = preview;
  await fitPane(preview, 450, 1600);
  await settleView(preview);
  await shoot(preview, 'advisories-month');
  const download = async (id: string): Promise<Buffer> => {
    const [file] = await Promise.all([page.waitForEvent('download'), pane.getByTestId(id).click()]);
    return downloadedBytes(file);
  };
  const mail = await PostalMime.parse(await download(LIST_IDS.draft('製造一課')));
  expect(mail.subject).toBe('脆弱性情報への対応のお願い（2件）');
  for (const part of [
    '製造一課 御中',
    '■ A-1：X-1',
    '■ A-1：Y-1',
    '該当します（CVSS 3.1: 9.8）。',
    '対応期限：',
  ])
    expect(mail.text).toContain(part);
  const dates = (await download(LIST_IDS.calendar)).toString();
  expect(dates.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(dates).toContain('製造一課（2件）');
}

async function readAndWrite(
  { pane, page }: PreviewPage,
  kind: 'devices' | 'advisories',
  files: readonly string[],
  beforeWriting: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const at = (id: string, state: string) =>
    pane
      .locator(`[data-testid="${id}"][data-stage="${state}"]`)
      .waitFor({ state: 'attached', timeout: 300_000 });
  await pane.getByTestId(REGISTER_IDS.kind(kind)).check();
  await pane.getByTestId(LIST_IDS.files(kind)).setInputFiles([...files]);
  await at(LIST_IDS.status(kind), 'read');
  await beforeWriting();
  await pane.getByTestId(LIST_IDS.write(kind)).click();
  await at(`${LIST_IDS.write(kind)}-status`, 'written');
  await settle(page);
}

const at = (field: AdvisoryField, index: number): string =>
  a1(advisoryColumn(field), FIRST_ADVISORY_ROW + index);

test("a month's advisories, a decision, the next month, and an operation check that uses them", async () => {
  const book = answeredBook('ja', 'FA');
  const check = await openPreview(stage, { template: 'iiot-case-fa', language: 'ja', host: 'desktop' });
  await reopen(check, writeWorkbook(book));
  const caseNumber = textOfCell((await reads(check)).cover.caseId);
  expect(caseNumber).not.toBe('');

  const preview = await openPreview(stage, { template: 'iiot-register', language: 'ja', host: 'desktop' });
  const { pane, page } = preview;
  await pane.getByTestId('tab-register').click();
  const list = csv(
    '管理番号,機器名,メーカー,型番,バージョン,拠点,部署',
    'A-1,盤1,オムロン,CJ2M-CPU31,2.1,東工場,製造一課',
    'A-2,カメラ,,,,東工場,製造二課',
  );
  await readAndWrite(preview, 'devices', [keep('機器.csv', list)]);
  await type(page, SHEETS.existing, a1(existingColumn('caseNumber'), FIRST_EXISTING_ROW), caseNumber);
  await readAndWrite(
    preview,
    'advisories',
    [keep('x.json', advisory('X-1', '1', '3')), keep('y.json', advisory('Y-1', '1', '4'))],
    () => draftAndDates(preview),
  );
  expect(await cell(page, SHEETS.advisories, at('state', 0))).toBe('未対応');
  // A person decides; what is decided is asked again once the advisory has a newer version.
  await type(page, SHEETS.advisories, at('decision', 0), '対象外');
  await type(page, SHEETS.advisories, at('decidedBy', 0), '本社 花子');
  await type(page, SHEETS.advisories, at('decidedOn', 0), '2026/1/31');
  await type(page, SHEETS.advisories, at('decidedWhy', 0), '別の型です');
  await settle(page);
  expect(await cell(page, SHEETS.advisories, at('state', 0))).toBe('対象外');
  const figures = (): Promise<unknown[]> =>
    Promise.all(
      [0, 1, 2, 3, 4].map((row) =>
        cell(page, SHEETS.summary, a1(ADVISORY_FIGURES_COLUMN + 1, PROGRESS_ROW + 2 + row)),
      ),
    );
  expect(await figures()).toEqual([1, 0, 0, 0, 0]);
  await readAndWrite(preview, 'advisories', [keep('x2.json', advisory('X-1', '2', '3'))]);
  expect(await cell(page, SHEETS.advisories, at('state', 0))).toBe('再確認');
  expect(await cell(page, SHEETS.advisories, at('state', 1))).toBe('未対応');
  expect(await figures()).toEqual([2, 0, 0, 0, 1]);
  const line = await cell(page, SHEETS.summary, a1(OVERVIEW_WIDTHS.length - 5, PROGRESS_ROW + 8));
  expect(line).toContain('照合できない機器：1台');
  const register = keep('台帳.xlsx', await savedBytes(page));
  expect([preview.problems, preview.foreignRequests]).toEqual([[], []]);
  await preview.close();

  // The applicant's operation check takes the result over, after it was seen.
  await showView(check, 'life');
  await check.pane.getByTestId(LIFE_IDS.evidenceFile).setInputFiles(register);
  await check.pane.getByTestId(LIFE_IDS.evidenceWrite).waitFor({ timeout: 120_000 });
  await fitPane(check, 450, 1200);
  await settleView(check);
  await shoot(check, 'advisories-evidence');
  expect(await violations(paneFrame(check))).toEqual([]);
  await press(check, LIFE_IDS.evidenceWrite, 'evidence');
  const evidence = (await reads(check)).rows
    .filter(({ itemId }) => itemId.startsWith('OPS-VUL'))
    .map(({ fields }) => textOfCell(fields.evidence));
  expect(evidence[0]).toContain('この機器に該当 2件、要確認 0件');
  expect(evidence[1]).toContain('対応が必要 2件、判断済み 0件');
  // Long after the due date the check says so.
  await type(check.page, SHEET('cover'), valueCell('asOf'), '2030/1/31');
  await showView(check, 'findings');
  await settleView(check);
  await check.pane.getByText('を過ぎた脆弱性情報').first().waitFor();
  await shoot(check, 'advisories-overdue');
  expect([check.problems, check.foreignRequests]).toEqual([[], []]);
  await check.close();
});
