import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { CompanyPolicyFile, PolicyChanges } from '../../src/core/model/companyPolicyFile';
import { companyTemplate } from '../../src/core/policy/companyTemplate';
import { writePolicyFile } from '../../src/core/policy/writePolicyFile';
import type { WorkbookDescription } from '../../src/core/sheets/description';
import { writeWorkbook } from '../../src/workbook/file/write/writeWorkbook';
import { answeredBook, coverEdit, edited } from '../review/caseBook';

/** A reference policy, as the commands take it. */
jest.setTimeout(180_000);

const ROOT = resolve(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'reference-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(command: string, ...given: readonly string[]) {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', command, '--', ...given], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return { status, stdout, stderr };
}

interface Entry {
  readonly state: { readonly key: string };
  readonly verdicts: { readonly intake: string };
  readonly next: string;
  readonly decision: { readonly verdict: string; readonly recorded: boolean } | null;
  readonly structure: readonly { readonly code: string }[];
  readonly policy: {
    readonly version: string;
    readonly matches: boolean;
    readonly reference: { readonly version: string; readonly digest: string };
    readonly differs: readonly { readonly what: string; readonly before: string; readonly after: string }[];
  } | null;
}
const assessed = (...given: readonly string[]): readonly Entry[] =>
  JSON.parse(run('assess', ...given).stdout) as readonly Entry[];

const RECORD = { author: 'A', approvedBy: 'B', date: '2027-04-01', reason: 'C' } as const;
const policyFile = (version: string, changes: PolicyChanges): CompanyPolicyFile => ({
  format: 'iiot-company-policy/1',
  version,
  ...RECORD,
  changes,
});
const at = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const kept = (name: string, file: CompanyPolicyFile): string => at(name, writePolicyFile(file));

const [RULES, ACCEPT, LENIENT] = [
  policyFile('2027-rules', { decision: { by: 'rules' } }),
  policyFile('2027-accept', { decision: { unrecorded: 'accept' } }),
  policyFile('2027-lenient', { matrix: { production: { storage: 'low' } } }),
];

/** A well answered case under a policy that changes nothing in the rows. */
function bookUnder(file: CompanyPolicyFile): WorkbookDescription {
  const [answered, company] = [answeredBook('ja', 'FA'), companyTemplate('FA', 'ja', file)];
  const policy = company.sheets.find(({ key }) => key === 'policy')!;
  const sheets = answered.sheets.map((sheet) => (sheet.key === 'policy' ? policy : sheet));
  const { properties, customXml = [] } = company;
  return { ...answered, sheets, customXml, properties };
}
const typedDecision = (book: WorkbookDescription): WorkbookDescription =>
  edited(book, [
    coverEdit(book, 'decision', '合格'),
    coverEdit(book, 'reviewer', '田中'),
    coverEdit(book, 'reviewDate', 46_357),
  ]);

const rules = kept('rules.json', RULES);
const accept = kept('accept.json', ACCEPT);
const lenient = kept('lenient.json', LENIENT);
const ruled = at('ruled.xlsx', writeWorkbook(bookUnder(RULES)));
const typed = at('typed.xlsx', writeWorkbook(typedDecision(bookUnder(ACCEPT))));
const milder = at('milder.xlsx', writeWorkbook(bookUnder(LENIENT)));

test('without a reference HQ decides and only what is recorded counts, whatever the file says', () => {
  const [first, second] = assessed(ruled, typed);
  expect(first).toMatchObject({ state: { key: 'draft' }, policy: null });
  expect(second).toMatchObject({ state: { key: 'draft' }, decision: { recorded: false } });
});

test('a reference that the file matches decides who decides, and whether what is typed counts', () => {
  const [first, second] = assessed('--policy', rules, '--policy', accept, ruled, typed);
  expect(first).toMatchObject({
    state: { key: 'settings' },
    verdicts: { intake: 'pass' },
    policy: { version: '2027-rules', matches: true, reference: { version: '2027-rules' }, differs: [] },
  });
  expect(second).toMatchObject({
    // The head's typed acknowledgement is accepted, too.
    state: { key: 'settings' },
    decision: { verdict: 'pass', recorded: false },
    policy: { matches: true, reference: { version: '2027-accept' } },
  });
  expect(Object.keys(second!.decision!)).not.toContain('counts');
});

test('a file whose policy is none of the references is held, and what differs is listed', () => {
  const [entry] = assessed(milder, '--policy', rules);
  expect(entry).toMatchObject({
    verdicts: { intake: 'hold' },
    policy: { version: '2027-lenient', matches: false },
  });
  expect(entry?.structure.map(({ code }) => code)).toContain('OTHER_POLICY');
  const changed =
    entry?.policy?.differs.map(({ what, before, after }) => `${what} ${before} → ${after}`) ?? [];
  expect(changed).toHaveLength(2);
  expect(changed.join()).toMatch(/蓄積.*中 → 低/);
  // The same file beside its own reference: nothing is held.
  const [own] = assessed(milder, '--policy', lenient, '--policy', rules);
  expect(own).toMatchObject({ policy: { matches: true, differs: [] }, structure: [] });
  expect(own?.verdicts.intake).not.toBe('hold');
});

test('the register judges by the same references, and names the books that differ', () => {
  const out = join(folder, 'out');
  const { status, stdout } = run('register', out, milder, '--policy', rules);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ policies: [{ source: milder, matches: false }] });
  const [row] = readFileSync(join(out, 'register.jsonl'), 'utf8').split('\n');
  expect(JSON.parse(row!)).toMatchObject({ verdict: 'hold', decidedBy: 'rules' });
});

test('a policy file that cannot be used stops the call with words, before anything is read', () => {
  const wrong = at('wrong.json', '{"format": "iiot-company-policy/1", "versio": "1"}');
  const faulty = [
    run('assess', ruled, '--policy', wrong),
    run('register', join(folder, 'no'), ruled, '--policy', wrong),
  ];
  for (const each of faulty) {
    expect(each).toMatchObject({ status: 2, stdout: '' });
    expect(each.stderr).toMatch(/wrong\.json: .*versio/);
  }
  const missing = run('assess', ruled, '--policy', join(folder, 'gone.json'), '--en');
  expect(missing).toMatchObject({ status: 2, stdout: '' });
  expect(missing.stderr).toContain('gone.json: There is no such file.');
  expect(run('assess', ruled, '--policy', ROOT).stderr).toContain('フォルダーです');
});

test('a call without the file is a wrong one, and the option is explained', () => {
  const noFile = run('assess', '--policy');
  expect(noFile).toMatchObject({ status: 2, stdout: '' });
  expect(noFile.stderr).toContain('--policy');
  for (const command of ['assess', 'register']) {
    const { status, stdout } = run(command, '--help');
    expect(status).toBe(0);
    expect(stdout).toMatch(/--policy FILE[\s\S]*reference/);
  }
});
