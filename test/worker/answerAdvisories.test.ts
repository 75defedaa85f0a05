import { answerAdvisories, takeAdvisoryFile } from '../../src/worker/answerAdvisories';
import type { AdvisoriesNews } from '../../src/worker/advisoryMessages';
import { strToU8, zipSync } from 'fflate';
import { csaf, productTree } from '../core/advisories/samples';
import { csv, readInto } from '../workbook/register/existingLists';
import { decided, written } from '../workbook/advisories/writtenAdvisories';
import { serialOfDate } from '../../src/core/model/isoDate';

const LIST = csv(
  '管理番号,機器名,メーカー,型番,バージョン,部署,IPアドレス',
  'A-1,盤1,オムロン,CJ2M-CPU31,2.1,製造一課,10.0.0.1',
  'A-2,盤2,オムロン,CJ2M-CPU33,,製造二課,',
  'A-3,カメラ,,,,製造二課,',
  'A-4,変換器,,,,製造二課,10.0.0.4',
);
const REGISTER = readInto([{ file: 'list.csv', text: LIST }], '2026-10-01').bytes;
const ADVISORY = csaf({ id: 'X-1', tree: productTree('Omron', [['CJ2M-CPU[][]', '< 3']]) });

const ask = async (book: Uint8Array, ...files: readonly (readonly [string, string | Uint8Array])[]) => {
  for (const [name, content] of files)
    await takeAdvisoryFile({
      kind: 'advisoryFile',
      file: new Blob([typeof content === 'string' ? content : new Uint8Array(content)]),
      name,
      isNamed: true,
    });
  return answerAdvisories({ kind: 'advisories', book, rules: {}, on: '2026-11-01', language: 'ja' });
};

test('counts, what is open, what cannot be compared, drafts and dates', async () => {
  const zip = zipSync({ 'a/x.json': strToU8(JSON.stringify(ADVISORY)), 'a/readme.json': strToU8('{}') });
  const news: AdvisoriesNews = await ask(REGISTER, ['m.zip', zip], ['bad.json', '{"document":']);
  expect(news.counts).toMatchObject({
    files: 3,
    advisories: 1,
    skipped: 1,
    devices: 4,
    affected: 1,
    check: 1,
    notAffected: 0,
    unmatched: 2,
  });
  expect(news.refused.map(({ file }) => file)).toEqual(['bad.json']);
  expect([news.newest, news.hasCatalogue, news.fresh, news.changed]).toEqual(['2026-01-01', false, 2, 0]);
  // What has an address comes first.
  expect(news.unmatched.map(({ device }) => device)).toEqual(['A-4 10.0.0.4', 'A-3']);
  expect(news.open.map(({ device, match, due, department }) => [device, match, due, department])).toEqual([
    ['A-1', 'affected', '2026-11-08', '製造一課'],
    ['A-2', 'check', '2026-11-08', '製造二課'],
  ]);
  expect(news.drafts.map(({ department, count }) => [department, count])).toEqual([
    ['製造一課', 1],
    ['製造二課', 1],
  ]);
  expect(news.drafts[0]!.text).toContain('A-1：X-1');
  const lines = news.calendar.split('\r\n');
  expect(lines.filter((line) => line === 'DTSTART;VALUE=DATE:20261108')).toHaveLength(2);
  expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
  expect(lines.at(0)).toBe('BEGIN:VCALENDAR');
  // The files were compared once and are forgotten then.
  expect((await ask(REGISTER)).counts.files).toBe(0);
});

test('what a person settled is not open any more; planned is', async () => {
  const book = written(REGISTER, '2026-10-20', ADVISORY);
  const by = { decidedBy: '花子', decidedOn: serialOfDate('2026-10-21'), decidedWhy: '理由' };
  const settled = decided(book, 0, { decision: '対応済み', ...by });
  const file = ['x.json', JSON.stringify(ADVISORY)] as const;
  expect((await ask(settled, file)).open.map(({ device }) => device)).toEqual(['A-2']);
  const planned = decided(book, 0, { decision: '対応予定', ...by });
  expect((await ask(planned, file)).open.map(({ device }) => device)).toEqual(['A-1', 'A-2']);
});

test('a list that is open instead of a register is refused', async () => {
  await expect(ask(strToU8(LIST))).rejects.toMatchObject({ code: 'notRegister' });
});
