import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import '../../../src/preview/excel/assembleExcel';
import '../../../src/preview/excel/services';
import { DIFFERENCES } from '../../../src/preview/excel/differences';
import { members, memberTable } from '../../../src/preview/excel/memberTable';

const DOCS = join(__dirname, '../../../docs/preview-host.md');
const BETWEEN = /(<!-- members -->\n)[^]*(<!-- \/members -->)/;

/** Cells without the spaces that line them up. */
const cellsOf = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .filter((line) => !/^[|\s-]*$/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));

describe('the table of members', () => {
  it('in the docs is that of the type table; UPDATE_GOLDEN=1 writes it', () => {
    const table = memberTable();
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

  it('differences name members that there are', () => {
    const known = new Set(members().map(({ member }) => member));
    expect(Object.keys(DIFFERENCES).filter((member) => !known.has(member))).toEqual([]);
  });

  it('no type lists a member twice', () => {
    const names = members().map(({ member }) => member.toLowerCase());
    expect(names).toHaveLength(new Set(names).size);
  });
});
