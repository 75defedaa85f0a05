import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import '../../../src/preview/excel/assembleExcel';
import '../../../src/preview/excel/services';
import { DIFFERENCES } from '../../../src/preview/excel/differences';
import { members, memberTable } from '../../../src/preview/excel/memberTable';
import seen from '../../golden/members.json';

const DOCS = join(__dirname, '../../../docs/preview-host.md');
const BETWEEN = /(<!-- members -->\n)[^]*(<!-- \/members -->)/;

/** Cells without the spaces that line them up. */
const cellsOf = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .filter((line) => !/^[|\s-]*$/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));

describe('the coverage table', () => {
  it('of the docs is that of the type table', () => {
    const table = memberTable(seen);
    if (process.env.UPDATE_GOLDEN === '1') {
      const docs = readFileSync(DOCS, 'utf8');
      writeFileSync(
        DOCS,
        docs.replace(BETWEEN, (_all, open: string, close: string) => `${open}\n${table}\n\n${close}`),
      );
    }
    const written = BETWEEN.exec(readFileSync(DOCS, 'utf8'))?.[0].replace(/<!--.*?-->/g, '') ?? '';
    expect(cellsOf(written)).toEqual(cellsOf(table));
  });

  it('marks and differences name members that there are', () => {
    const known = new Set(members().map(({ member }) => member));
    const named = [...seen.pane, ...seen.tested, ...seen.further, ...Object.keys(DIFFERENCES)];
    expect(named.filter((member) => !known.has(member))).toEqual([]);
  });

  it('no type lists a member twice', () => {
    const names = members().map(({ member }) => member.toLowerCase());
    expect(names).toHaveLength(new Set(names).size);
  });
});
