import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { securityHeaders } from '../../tools/security-headers.mjs';
import identity from '../../src/core/identity.json';
import { manifestFaults } from '../manifest/manifestFaults';

/** What the deployment guides tell an administrator to type, done. */
const root = path.resolve(__dirname, '../..');
const read = (name: string) => readFileSync(path.join(root, name), 'utf8');

describe.each(['docs/deployment.md', 'docs/deployment.ja.md'])('%s', (name) => {
  const guide = read(name);

  test('the command prints the headers of the local server', () => {
    const [, script = ''] = /^node -e "(.+)"$/m.exec(guide) ?? [];
    const printed = execFileSync(process.execPath, ['-e', script], { cwd: root, encoding: 'utf8' });
    for (const [header, value] of Object.entries(securityHeaders({ inOffice: true, writesStyles: false })))
      expect(printed.replaceAll('"', "'")).toMatch(
        new RegExp(
          `'?${header}'?: ["']${value.replaceAll('"', "'").replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}`,
        ),
      );
  });

  test('the manifest of the host check has no fault, an id of its own and the right page', () => {
    const [line = ''] = /^ *\(Get-Content manifest\.xml.+$/m.exec(guide) ?? [];
    const steps = [...line.matchAll(/-replace '(.+?)', ['"](.+?)['"](?= [-|])/g)];
    expect(steps).toHaveLength(2);
    const made = steps.reduce(
      (xml, [, from = '', to = '']) =>
        xml.replace(new RegExp(from, 'g'), () => to.replace('$(New-Guid)', randomUUID())),
      read('manifest.xml'),
    );
    expect(manifestFaults([made], { base: identity.defaultUrl, folder: root })).toEqual([[]]);
    expect(made).toContain('"Taskpane.Url" DefaultValue="https://localhost:3000/smoke.html"');
    expect(made).not.toContain(identity.id);
  });

  test('what it says of the smoke page is what the page says', () => {
    const { checks, verdicts } = JSON.parse(
      read(`src/smoke/text/${name.includes('.ja') ? 'ja' : 'en'}.json`),
    ) as { checks: { excel: string }; verdicts: { limited: string } };
    const words = [checks.excel.split(/[(（]/)[0]?.trim() ?? '', verdicts.limited];
    expect(words.filter((text) => !guide.includes(text))).toEqual([]);
  });
});

test('both guides have the same sections and say the same things in code', () => {
  const [en, ja] = ['docs/deployment.md', 'docs/deployment.ja.md'].map(read);
  const headings = (text = '') => [...text.matchAll(/^(#+) /gm)].map(([, level]) => level);
  const code = (text = '') =>
    [...text.matchAll(/`([^`\n]+)`/g)].map(([, each]) => each).filter((each) => /[./\\=]/.test(each ?? ''));
  expect(headings(ja)).toEqual(headings(en));
  expect([...new Set(code(ja))].sort()).toEqual([...new Set(code(en))].sort());
});
