import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { devicePlan } from '../../../src/core/register/existing/devicePlan';
import { readCaseFile } from '../../../src/workbook/file/read/case/readCaseFile';
import { readExisting } from '../../../src/workbook/file/register/readExisting';
import { csaf, productTree } from '../../core/advisories/samples';
import { written } from '../advisories/writtenAdvisories';
import { csv, readInto } from './existingLists';

const LIST = csv(
  '管理番号,機器名,メーカー,型番,バージョン,拠点,設置場所,部署,担当者,使用開始,IPアドレス,台数',
  'A-1,PLC1,三菱電機,FX5U-32MT/ES,1.280,第二工場,組立1,生技課,山田,2024-04,,1',
  'A-2,PLC2,三菱電機㈱,FX5U-32MT/ES,1.280,第二工場,組立1,生技課,山田,2024-04,,2',
  'A-3,PLC3,三菱電機,FX5U-32MT/ES,1.290,第二工場,組立2,生技課,,2024-04,,1',
  'A-4,カメラ,キーエンス,CV-X480F,2.0,第二工場,検査,品証課,,2012,10.0.0.4,1',
  'A-5,表示器,デジタル,GP-4501,,第二工場,検査,品証課,,2025,,1',
  'A-6,不明機器,,,,第二工場,検査,品証課,,,10.0.0.6,1',
);
const ADVISORY = csaf({ tree: productTree('Mitsubishi Electric', [['FX5U-32MT/ES', '< 1.290']]) });
const REGISTER = written(
  readInto([{ file: 'l.csv', text: LIST }], '2026-10-01').bytes,
  '2026-10-02',
  ADVISORY,
);

const planned = (perMonth: number) => {
  const { existing, open } = readExisting(REGISTER);
  return devicePlan(existing, open, '2026-11-01', perMonth);
};

test('one model of a maker at one place is a case; counts add up; the order has its reasons', () => {
  const { counts, groups, incomplete } = planned(2);
  expect(counts).toEqual({ known: 6, hasCase: 0, excluded: 0, gone: 0, incomplete: 1, planned: 5 });
  expect(
    groups.map(({ model, place, units, reasons, month }) => [model, place, units, reasons, month]),
  ).toEqual([
    ['FX5U-32MT/ES', '組立1', 3, ['affected'], '2026-11'],
    ['CV-X480F', '検査', 1, ['network', 'old'], '2026-11'],
    ['GP-4501', '検査', 1, ['noVersion'], '2026-12'],
    ['FX5U-32MT/ES', '組立2', 1, [], '2026-12'],
  ]);
  expect(incomplete.map(({ device }) => device.asset)).toEqual(['A-6']);
});

test('the command writes a workbook for each group once, filled in as far as the list goes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plan-'));
  try {
    const register = join(folder, 'register.xlsx');
    writeFileSync(register, REGISTER);
    const call = (...given: readonly string[]) =>
      spawnSync(process.execPath, ['--import', 'tsx', 'tools/plan.ts', ...given], { encoding: 'utf8' });
    const cases = join(folder, 'cases');
    const first = call(register, '--cases', cases, '--per-month', '3', '--on', '2026-12-15');
    expect([first.status, first.stderr]).toEqual([0, '']);
    const report = JSON.parse(first.stdout) as {
      counts: object;
      groups: { month: string; why: string }[];
      workbooks: { written: boolean }[];
    };
    expect(report.groups.map(({ month }) => month)).toEqual(['2026-12', '2026-12', '2026-12', '2027-01']);
    expect(report.groups[1]!.why).toBe('ネットワークに接続している、使用開始から8年以上たっている');
    const files = readdirSync(cases).sort();
    expect(files[0]).toBe('001_FX5U-32MT-ES_組立1.xlsx');
    expect(files).toHaveLength(4);
    const { cover } = readCaseFile(new Uint8Array(readFileSync(join(cases, files[0]!))));
    expect([
      cover.device,
      cover.maker,
      cover.model,
      cover.units,
      cover.site,
      cover.department,
      cover.applicant,
      cover.existing,
      cover.inUseSince,
    ]).toEqual([
      'PLC1',
      '三菱電機',
      'FX5U-32MT/ES',
      3,
      '第二工場 組立1',
      '生技課',
      '山田',
      'はい',
      '2024-04',
    ]);
    const planned = call(register, '--write', '--per-month', '3', '--on', '2026-12-15');
    expect(JSON.parse(planned.stdout)).toMatchObject({ months: 5 });
    // A month that stands there holds, whenever the next plan is made; nothing is left to be written.
    const later = JSON.parse(call(register, '--write', '--on', '2027-06-01').stdout) as typeof report;
    expect(later).toMatchObject({ months: 0 });
    expect(later.groups.map(({ month }) => month)).toEqual(['2026-12', '2026-12', '2026-12', '2027-01']);
    const again = JSON.parse(call(register, '--cases', cases).stdout) as typeof report;
    expect(again.workbooks.map(({ written: isNew }) => isNew)).toEqual([false, false, false, false]);
    expect(call(register, '--per-month', '0').status).toBe(2);
    expect(call(join(folder, 'none.xlsx')).status).toBe(2);
    expect(call('--help').stdout).toContain('--cases');
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 120_000);
