import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** Nothing in the repository that only somebody or some machine may know. */
const root = path.resolve(__dirname, '../..');
const SKIPPED = new Set(['node_modules', 'dist', '.git', 'coverage', '.cache']);
const TEXT = /\.(?:[cm]?[jt]sx?|json|md|html|css|xml|rng|yml|py|txt)$|^\.\w+|LICENSE$/;
const SELF = path.relative(root, __filename);

const SECRETS: Readonly<Record<string, RegExp>> = {
  'private key': /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/,
  'access key': /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/,
  'token of a service': /\b(?:(?:ghp|gho|ghs|github_pat|npm)_|glpat-|xox[abp]-|sk-)[A-Za-z0-9_]{20,}/,
  'signed token': /\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\./,
  'password in an address': /\b(?:https?|smtps?):\/\/[^\s/:@'"`<>${}]+:[^\s/@'"`<>${}]{6,}@/,
  'secret as a value': /\b(?:client_?secret|api_?key|passwd)\b['"]?\s*[:=]\s*['"][^'"\s]{8,}['"]/i,
  'home folder': /(?:\/home\/|\/Users\/|[A-Z]:\\Users\\)(?!name\b|user\b)[a-z]\w+/,
};

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (SKIPPED.has(entry.name)) return [];
    const full = path.join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(full) : TEXT.test(entry.name) ? [full] : [];
  });
}

const found = (text: string): string[] =>
  Object.entries(SECRETS).flatMap(([what, sign]) => (sign.test(text) ? [what] : []));

test.each([
  ['-----BEGIN EC PRIVATE KEY-----', 'private key'],
  ['AKIAABCDEFGHIJKLMNOP', 'access key'],
  [`ghp_${'a1'.repeat(18)}`, 'token of a service'],
  [`eyJ${'a'.repeat(20)}.eyJ${'b'.repeat(20)}.c`, 'signed token'],
  ['https://user:tr0ub4dor@mail.example.com', 'password in an address'],
  ["const clientSecret = 'abcdefgh12345'", 'secret as a value'],
  ['/home/taro/work', 'home folder'],
])('%s is recognised', (text, what) => {
  expect(found(text)).toEqual([what]);
});

test('no file holds a secret or a place of one machine', () => {
  const files = filesBelow(root).filter((file) => path.relative(root, file) !== SELF);
  expect(files.length).toBeGreaterThan(500);
  const all = files
    .filter((file) => statSync(file).size < 5_000_000)
    .flatMap((file) =>
      found(readFileSync(file, 'utf8')).map((what) => `${path.relative(root, file)}: ${what}`),
    );
  expect(all).toEqual([]);
});
