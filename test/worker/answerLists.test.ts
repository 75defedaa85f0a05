import { answerLists } from '../../src/worker/answerLists';
import { correctionKey, type ListCorrection, type ListsNews } from '../../src/worker/listMessages';
import { registerTemplate } from '../../src/core/sheets/register/registerTemplate';
import { openPackage } from '../../src/workbook/file/read/openPackage';
import { readValues } from '../../src/workbook/file/read/values/readValues';
import { writeWorkbook } from '../../src/workbook/file/write/writeWorkbook';
import { placeExisting } from '../../src/workbook/place/register/placeExisting';
import {
  csv,
  emptyRegister,
  EXPORT,
  LEDGER,
  NEXT,
  readInto,
  type TextList,
} from '../workbook/register/existingLists';

const ask = (
  book: Uint8Array,
  lists: readonly TextList[],
  corrections: ReadonlyMap<string, ListCorrection> = new Map(),
): Promise<ListsNews> =>
  answerLists({
    kind: 'lists',
    book,
    files: lists.map(({ file, text }) => ({ file: new Blob([text]), name: file })),
    corrections,
    on: '2027-01-15',
    language: 'ja',
  });

test('what is new, changed and gone, what changes ask for, and the cells that would be written', async () => {
  const { bytes } = readInto([LEDGER], '2026-10-01');
  const news = await ask(bytes, [NEXT]);
  expect(news.lists).toMatchObject([
    { added: ['A-4 R-30iB'], unchanged: 1, gone: ['A-3 RV50x'], rows: 4, devices: 4 },
  ]);
  expect(news.lists[0]!.changed.map(({ device, asks }) => [device, asks.length])).toEqual([
    ['温調計 RZ400', 0],
    ['A-1 FX5U-32MT/ES', 1],
  ]);
  const versions = news.changes.flatMap(({ cells }) => cells.filter(({ value }) => value === '1.290'));
  expect(versions).toMatchObject([{ before: '1.280' }]);
  expect(news.book).toBeNull();
});

test('the next ledger after an export: what is on the wire and in no ledger', async () => {
  const { bytes } = readInto([EXPORT], '2026-10-01');
  expect((await ask(bytes, [LEDGER])).notInLedger).toEqual(['cam-9 IV3']);
});

test('a column that a person reads another way, and the same list read again', async () => {
  const list = { file: 'l.csv', text: csv('ラベルの色,機器名,メーカー,型番', 'Q-1,PLC,オムロン,NX102') };
  const first = await ask(emptyRegister('ja'), [list]);
  const [column] = first.lists[0]!.columns;
  expect([column!.field, column!.samples]).not.toEqual(['asset', ['Q-1']]);
  const decided = first.lists[0]!.columns.map(
    ({ key, field }) => [key, key === column!.key ? 'asset' : field] as const,
  );
  const said = { source: null, encoding: null, decided };
  const second = await ask(emptyRegister('ja'), [list], new Map([[correctionKey('l.csv', null), said]]));
  expect(second.lists[0]!.added).toEqual(['Q-1 NX102']);
});

test('a file that is no list is refused by itself', async () => {
  const news = await ask(emptyRegister('ja'), [{ file: 'x.csv', text: 'a,b\n1,2\n' }, LEDGER]);
  expect(news.refused.map(({ file }) => file)).toEqual(['x.csv']);
  expect(news.lists).toHaveLength(1);
});

test('a register from before there were lists comes back whole, with its sheets', async () => {
  const template = registerTemplate('ja');
  const sheets = template.sheets.filter(({ key }) => key !== 'existing' && key !== 'lists');
  const news = await ask(writeWorkbook({ ...template, sheets }), [LEDGER]);
  expect(news.changes).toEqual([]);
  expect(placeExisting(readValues(openPackage(news.book!)).sheets)!.rows).toHaveLength(4);
});
