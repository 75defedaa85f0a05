import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

interface Mistake {
  readonly start: number;
  readonly end: number;
  readonly to: string;
}

const PROGRAM = `
  import { mistakesIn } from '${pathToFileURL(join(__dirname, '../../tools/mutate/mutantsOf.mjs')).href}';
  process.stdout.write(JSON.stringify(mistakesIn('rule.ts', process.argv[1])));`;

/** A source after each of its mistakes in turn. Asked of a Node of its own: jest does not load the parser. */
function mutants(source: string): string[] {
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', PROGRAM, source], {
    encoding: 'utf8',
  });
  return (JSON.parse(output) as Mistake[]).map(
    ({ start, end, to }) => source.slice(0, start) + to + source.slice(end),
  );
}

test.each([
  ['const a = b === c;', ['const a = b !== c;']],
  ['const a = b && c >= d;', ['const a = b || c >= d;', 'const a = b && c > d;']],
  ['const a = b ?? c;', ['const a = b && c;']],
  ['if (a) b();', ['if (!(a)) b();']],
  ['const a = b ? c : d;', ['const a = !(b) ? c : d;']],
  ['const a = true;', ['const a = false;']],
  ['const a = 90;', ['const a = 91;']],
  ['const a = b.every(c);', ['const a = b.some(c);']],
  ["const a = [b, 'c', d];", ["const a = ['c', d];", 'const a = [b, d];', "const a = [b, 'c'];"]],
  ['const a = `${b}<>"" ${c}>=1`;', ['const a = `${b}="" ${c}>=1`;', 'const a = `${b}<>"" ${c}>1`;']],
])('%s', (source, expected) => {
  expect(mutants(source)).toEqual(expected);
});

test('types, imports, exports and words are left alone', () => {
  const source = `import { a } from './a';\nexport type B = 'x' | 1;\nconst c = 'five > 4';\nexport * from './d';`;
  expect(mutants(source)).toEqual([]);
});

test('characters outside of the first plane shift nothing', () => {
  expect(mutants("const a = '𠮷野家'; const b = c < d;")).toEqual(["const a = '𠮷野家'; const b = c <= d;"]);
});
