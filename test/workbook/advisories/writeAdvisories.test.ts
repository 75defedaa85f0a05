import { LANGUAGES } from '../../../src/core/model/language';
import { serialOfDate } from '../../../src/core/model/isoDate';
import { departmentDrafts } from '../../../src/core/register/advisories/departmentDrafts';
import { openRows } from '../../../src/core/register/advisories/openRows';
import { registerTemplate } from '../../../src/core/sheets/register/registerTemplate';
import { writeWorkbook } from '../../../src/workbook/file/write/writeWorkbook';
import { ADVISORY_COLUMNS } from '../../../src/core/sheets/register/advisoryColumns';
import { lintWorkbook } from '../../../tools/xlsx-lint/lintWorkbook';
import { csaf, productTree } from '../../core/advisories/samples';
import { csv, readInto } from '../register/existingLists';
import { advisoriesIn, cells, decided, reported, written, writtenBy } from './writtenAdvisories';

const LIST = csv(
  '管理番号,機器名,メーカー,型番,バージョン,部署',
  'A-1,盤1,オムロン,CJ2M-CPU31,2.1,製造一課',
  'A-2,盤2,オムロン,CJ2M-CPU33,,製造二課',
  'A-3,盤3,オムロン,CJ2M-CPU35,9.0,製造二課',
);
const REGISTER = readInto([{ file: 'list.csv', text: LIST }], '2026-10-01').bytes;
const below = (limit: string, version = '1', given: object = {}): object =>
  csaf({ id: 'X-1', version, tree: productTree('Omron', [['CJ2M-CPU[][]', `< ${limit}`]]), ...given });
const FIRST = written(REGISTER, '2026-11-01', below('3'));
const NO_DECISION = {
  decision: '対象外',
  decidedBy: '本社 花子',
  decidedOn: serialOfDate('2026-11-01'),
  decidedWhy: '別の型です',
};

test('a row for each pair that asks for something, with the day by which somebody acts', () => {
  expect(cells(FIRST, 'advisory', 'asset', 'match', 'due', 'actor', 'cves')).toEqual([
    ['X-1', 'A-1', '該当', String(serialOfDate('2026-11-08')), '製造一課', 'CVE-2026-0001'],
    ['X-1', 'A-2', '要確認', String(serialOfDate('2026-11-08')), '製造二課', 'CVE-2026-0001'],
  ]);
});

test('a score is written with the version of CVSS that it is of, and the draft says both', () => {
  const scores = [{ products: ['p0'], cvss_v3: { version: '3.0', baseScore: 9.8 } }];
  const rated = { cve: 'CVE-2026-0001', product_status: { known_affected: ['p0'] }, scores };
  const bytes = written(REGISTER, '2026-11-01', below('3', '1', { vulnerabilities: [rated] }));
  expect(cells(bytes, 'score', 'scoreVersion')).toEqual([
    ['9.8', '3.0'],
    ['9.8', '3.0'],
  ]);
  const open = openRows(new Map(advisoriesIn(bytes).rows.map(({ row, values }) => [row, values])));
  const [first, second] = departmentDrafts(open, 'ja').map(({ text }) => text);
  expect(first).toContain('該当します（CVSS 3.0: 9.8）。');
  expect(second).toContain('該当するか確認が必要です（CVSS 3.0: 9.8）。');
  const [unrated] = departmentDrafts(
    openRows(new Map(advisoriesIn(FIRST).rows.map(({ row, values }) => [row, values]))),
    'ja',
  );
  expect(unrated!.text).toContain('該当します（CVSSの評価なし）。');
});

test('days and spellings of makers of the company', () => {
  const rules = { days: { high: { critical: 3 } }, aliases: [['Omron', 'OMR工業']] };
  const list = { file: 'list.csv', text: LIST.replace('盤1,オムロン', '盤1,OMR工業') };
  const register = readInto([list], '2026-10-01').bytes;
  expect(cells(written(register, '2026-11-01', below('3')), 'match')).toEqual([['要確認'], ['要確認']]);
  expect(cells(writtenBy(rules, register, '2026-11-01', below('3')), 'match', 'due')).toEqual([
    ['該当', String(serialOfDate('2026-11-04'))],
    ['要確認', String(serialOfDate('2026-11-04'))],
  ]);
});

test('twice is once; on another day only the line about the reading is another one', () => {
  const again = written(FIRST, '2026-11-02', below('3'));
  expect(written(again, '2026-11-02', below('3'))).toBe(again);
  const all = ADVISORY_COLUMNS.map(({ field }) => field);
  expect(cells(again, ...all)).toEqual(cells(FIRST, ...all));
});

test('a decision takes a device out as long as neither advisory nor device change, and is asked again then', () => {
  const typed = decided(FIRST, 0, NO_DECISION);
  const [pair] = reported(typed, below('3'));
  expect(pair).toMatchObject({ device: 'A-1', match: 'not-affected' });
  expect(pair!.because).toContain('別の型です');
  expect(reported(typed, below('4', '2'))[0]).toMatchObject({ device: 'A-1', match: 'affected' });
  const asked = written(typed, '2026-12-01', below('4', '2'));
  expect(cells(asked, 'decision', 'askedOn', 'advisoryVersion')[0]).toEqual([
    '対象外',
    String(serialOfDate('2026-12-01')),
    '2',
  ]);
  expect(reported(asked, below('4', '2'))[0]!.match).toBe('affected');
  // An answer on the very day counts; the old decision with a new date does as well, for somebody typed it.
  const again = decided(asked, 0, { decidedOn: serialOfDate('2026-12-01'), decidedWhy: '確認済み' });
  expect(reported(again, below('4', '2'))[0]!.match).toBe('not-affected');
  const settled = written(again, '2026-12-02', below('4', '2'));
  expect(cells(settled, 'askedOn')[0]).toEqual(['']);
  expect(reported(settled, below('4', '2'))[0]!.match).toBe('not-affected');
});

test('a decision that was made on the day of the change, before it, is asked again', () => {
  const asked = written(decided(FIRST, 0, NO_DECISION), '2026-11-01', below('4', '2'));
  expect(reported(asked, below('4', '2'))[0]!.match).toBe('affected');
});

test.each([
  ['no name', { decidedBy: null }],
  ['no reason', { decidedWhy: null }],
  ['a day as text', { decidedOn: '2026/11/01' }],
  ['another word', { decision: '問題なし' }],
])('%s: no decision', (_what, values) => {
  expect(reported(decided(FIRST, 0, { ...NO_DECISION, ...values }), below('3'))[0]!.match).toBe('affected');
});

test('planned and accepted change nothing about being affected', () => {
  for (const decision of ['対応予定', '受容'])
    expect(reported(decided(FIRST, 0, { ...NO_DECISION, decision }), below('3'))[0]!.match).toBe('affected');
});

test('a device that changes is asked again, also where the advisory is not read again', () => {
  const typed = decided(FIRST, 0, NO_DECISION);
  const list = { file: 'list.csv', text: LIST.replace('CJ2M-CPU31,2.1', 'CJ2M-CPU31,2.2') };
  const changed = readInto([list], '2026-11-20', typed).bytes;
  expect(reported(changed, below('3'))[0]!.match).toBe('affected');
  const other = written(
    changed,
    '2026-11-21',
    csaf({ id: 'OTHER', tree: productTree('WAGO', [['750', '< 2']]) }),
  );
  expect(cells(other, 'match', 'askedOn', 'version')[0]).toEqual([
    '要確認',
    String(serialOfDate('2026-11-21')),
    '2.2',
  ]);
});

test('withdrawn, no longer named, or outside of the newer version: the row stays and says so', () => {
  const withdrawn = written(FIRST, '2026-12-01', below('3', '2', { title: 'WITHDRAWN: A test' }));
  expect(cells(withdrawn, 'match', 'due')[0]).toEqual(['情報の取り下げ', '']);
  const renamed = csaf({ id: 'X-1', version: '2', tree: productTree('Omron', [['NX102', '< 3']]) });
  expect(cells(written(FIRST, '2026-12-01', renamed), 'match', 'due')[0]).toEqual(['非該当', '']);
  expect(cells(written(FIRST, '2026-12-01', below('2', '2')), 'match', 'due')[0]).toEqual(['非該当', '']);
});

test('a newer version gives nobody more time; what concerned nobody until now counts from today', () => {
  const rated = (score: number) => [
    {
      cve: 'CVE-2026-0001',
      product_status: { known_affected: ['p0'] },
      scores: [{ products: ['p0'], cvss_v3: { version: '3.1', baseScore: score } }],
    },
  ];
  const high = written(REGISTER, '2026-11-01', below('3', '1', { vulnerabilities: rated(9.8) }));
  const lower = written(high, '2026-12-01', below('3', '2', { vulnerabilities: rated(2) }));
  expect(cells(lower, 'score', 'due')[0]).toEqual(['2', String(serialOfDate('2026-11-08'))]);
  const outside = written(high, '2026-12-01', below('2', '2', { vulnerabilities: rated(9.8) }));
  const inside = written(outside, '2027-01-01', below('3', '3', { vulnerabilities: rated(9.8) }));
  expect(cells(inside, 'due')[0]).toEqual([String(serialOfDate('2027-01-08'))]);
});

test('two files of one version that contradict each other: the row says what asks for more', () => {
  for (const documents of [
    [below('3'), below('1')],
    [below('1'), below('3')],
  ])
    expect(cells(written(REGISTER, '2026-11-01', ...documents), 'asset', 'match')).toEqual([
      ['A-1', '該当'],
      ['A-2', '要確認'],
    ]);
});

test('a register from before there were advisories gets the sheet; the file is in order', () => {
  for (const language of LANGUAGES) {
    const template = registerTemplate(language);
    const old = writeWorkbook({
      ...template,
      sheets: template.sheets.filter(({ key }) => key !== 'advisories'),
    });
    const bytes = written(
      readInto([{ file: 'a.csv', text: LIST }], '2026-10-01', old).bytes,
      '2026-11-01',
      below('3'),
    );
    expect(cells(bytes, 'asset')).toEqual([['A-1'], ['A-2']]);
    expect(lintWorkbook(bytes)).toEqual([]);
  }
});
