import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { booksIn } from '../../tools/register/booksIn';
import { fillRegisterFile } from '../../tools/register/registerFile';
import { readInto } from '../../tools/register/readInto';
import { collectRegister } from '../../src/core/register/collectRegister';
import { registerTemplate } from '../../src/core/sheets/register/registerTemplate';
import { openPackage } from '../../src/workbook/file/read/openPackage';
import { fillRegister, newRegister } from '../../src/workbook/file/register/fillRegister';
import { readRegister } from '../../src/workbook/file/register/readRegister';
import { writeWorkbook } from '../../src/workbook/file/write/writeWorkbook';
import { ROW } from '../core/register/registerRows';
import { bookMaker, factsOf } from '../workbook/register/manyBooks';

/** A thousand received workbooks, good and bad, and a register of a hundred thousand rows. */
jest.setTimeout(900_000);

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const DAY = '2026-11-23';
const KINDS = { good: 700, duplicate: 100, older: 80, otherDevice: 20, damaged: 60, foreign: 40 } as const;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'thousand-'));
  const make = bookMaker();
  const foreign = writeWorkbook(registerTemplate('en'));
  const maker: Readonly<Record<keyof typeof KINDS, (index: number) => Uint8Array>> = {
    good: (index) => make(factsOf(index)),
    duplicate: (index) => make(factsOf(index)),
    older: (index) => make({ ...factsOf(index), asOf: 46_100 }),
    otherDevice: (index) => make({ ...factsOf(index), device: 'PLC' }),
    damaged: (index) => make(factsOf(index)).subarray(0, 2000 + index),
    foreign: () => foreign,
  };
  Object.entries(KINDS).forEach(([kind, count], order) => {
    for (let index = 0; index < count; index += 1) {
      const name = `${order}-${kind}-${String(index).padStart(4, '0')}.xlsx`;
      writeFileSync(join(folder, name), maker[kind as keyof typeof KINDS](index));
    }
  });
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true }));

test('a thousand workbooks: counts add up, every reason is there, memory stays flat', () => {
  const books = booksIn(folder);
  expect(books).toHaveLength(1000);
  const register = collectRegister();
  const heap: number[] = [];
  books.forEach((book, index) => {
    readInto(register, book, DAY, 'ja');
    if (index % 100 === 99) {
      collectGarbage();
      heap.push(process.memoryUsage().heapUsed);
    }
  });
  const { good, duplicate, older, otherDevice, damaged, foreign } = KINDS;
  const rejected = older + otherDevice + damaged + foreign;
  expect(register.counts()).toEqual({ read: 1000, added: good, updated: 0, unchanged: duplicate, rejected });
  const reasons = new Map<string, number>();
  for (const { reason } of register.rejections()) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  expect(Object.fromEntries(reasons)).toEqual({
    OLDER: older,
    ANOTHER_DEVICE: otherDevice,
    truncated: damaged,
    notCase: foreign,
  });
  // From the hundredth workbook to the last: rows and reasons alone, and none of the XML they were cut from.
  expect((heap.at(-1)! - heap[0]!) / (books.length - 100)).toBeLessThan(4 * 2 ** 10);
});

test('the register file takes all of them, and the same once more changes no row', () => {
  const path = join(folder, 'out', 'register.file');
  const books = booksIn(folder).slice(0, 50);
  expect(fillRegisterFile(path, books, DAY, 'ja').register.counts()).toMatchObject({
    added: 50,
    rejected: 0,
  });
  expect(fillRegisterFile(path, books, DAY, 'ja').register.counts()).toMatchObject({
    added: 0,
    unchanged: 50,
  });
  expect(readRegister(openPackage(readFileSync(path))).records).toHaveLength(50);
});

test('a hundred thousand rows: written, read again and updated within bounds', () => {
  const count = 100_000;
  const rowOf = (index: number) => ({
    ...ROW,
    caseId: `C-${index}`,
    device: `GW ${index}`,
    source: `${index}.xlsx`,
  });
  const { register, write } = fillRegister(newRegister('ja'));
  for (let index = 0; index < count; index += 1) register.add(rowOf(index));
  const bytes = write(DAY);
  const again = fillRegister(bytes);
  again.register.add({ ...rowOf(77_777), verdict: 'fail', assessedOn: '2027-01-01' });
  again.register.add(rowOf(5));
  const updated = again.write(DAY);
  expect(again.register.counts()).toEqual({ read: 2, added: 0, updated: 1, unchanged: 1, rejected: 0 });
  expect(bytes.length).toBeLessThan(12e6);
  expect(updated.length).toBeLessThan(12e6);
});
