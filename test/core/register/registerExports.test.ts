import { createRequire } from 'node:module';
import path from 'node:path';
import fc from '../../seeded';
import {
  EXPORT_FIELDS,
  registerCsv,
  registerJsonLines,
  type ExportRow,
} from '../../../src/core/register/registerExports';
import schema from '../../../src/core/register/register-row.schema.json';
import { anyRows, ROW } from './registerRows';

jest.setTimeout(120_000);

test('the schema describes every column, in the order of the exports', () => {
  expect(Object.keys(schema.properties)).toEqual([...EXPORT_FIELDS]);
  expect(schema.required).toEqual([...EXPORT_FIELDS]);
  expect(Object.keys(ROW).sort()).toEqual([...EXPORT_FIELDS].sort());
});

test('JSON Lines give back the rows as they are', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const lines = registerJsonLines(rows).trimEnd().split('\n');
      expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(rows);
    }),
  );
});

test.each(['=1+1', '+81', '-1', '@SUM(A1)', '\t=1', '＝A1'])(
  'no field of the CSV begins like a formula: %j',
  (device) => {
    const [, line = ''] = registerCsv([{ ...ROW, device }]).split('\r\n');
    expect(line).toContain(`'${device}`);
    expect(line).not.toMatch(/(?:^|,)"?[=+\-@\t＝]/);
  },
);

/**
 * A real engine that people load such files with, here in its WebAssembly form. Its reader of JSON Lines is
 * an extension that has to be downloaded, so that export is read line by line above.
 */
interface Duck {
  registerFileText(name: string, text: string): void;
  connect(): { query(sql: string): { toArray(): { toJSON(): Record<string, unknown> }[] } };
}

async function openDuck(): Promise<Duck> {
  const duckdb = createRequire(__filename)('@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs') as {
    createDuckDB: (
      bundles: object,
      logger: object,
      runtime: object,
    ) => Promise<Duck & { instantiate(): Promise<void>; open(config: object): void }>;
    VoidLogger: new () => object;
    NODE_RUNTIME: object;
  };
  const dist = path.dirname(require.resolve('@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs'));
  const module = (name: string) => ({
    mainModule: path.join(dist, `duckdb-${name}.wasm`),
    mainWorker: path.join(dist, `duckdb-node-${name}.worker.cjs`),
  });
  const db = await duckdb.createDuckDB(
    { mvp: module('mvp'), eh: module('eh') },
    new duckdb.VoidLogger(),
    duckdb.NODE_RUNTIME,
  );
  await db.instantiate();
  db.open({});
  return db;
}

describe('loaded by DuckDB', () => {
  let duck: Duck;
  const query = (sql: string): Record<string, unknown>[] =>
    duck
      .connect()
      .query(sql)
      .toArray()
      .map((row) => row.toJSON());
  beforeAll(async () => {
    duck = await openDuck();
  });

  const [rows = []] = fc.sample(fc.array(anyRows, { minLength: 40, maxLength: 40 }), { seed: 7, numRuns: 1 });
  const all: ExportRow[] = rows.flat().map((row, index) => ({ ...row, caseId: `C-${index}` }));
  const expected = {
    cases: all.length,
    high: all.filter(({ level }) => level === 'high').length,
    conditions: all.reduce((sum, { conditions }) => sum + conditions, 0),
    support: all.map(({ supportEnd }) => supportEnd ?? '').reduce((a, b) => (a > b ? a : b)),
  };
  const FIGURES =
    "count(*)::int cases, count(*) FILTER (level = 'high')::int high, sum(conditions::int)::int conditions, max(supportEnd)::varchar support";

  test('CSV, with dates as dates and texts as texts', () => {
    duck.registerFileText('register.csv', registerCsv(all));
    const source = "read_csv('register.csv', header = true, all_varchar = true)";
    expect(query(`SELECT ${FIGURES} FROM ${source}`)).toEqual([expected]);
    const devices = query(`SELECT device FROM ${source} ORDER BY caseId[3:]::int`).map(
      ({ device }) => device ?? '',
    );
    expect(devices).toEqual(
      all.map(({ device }) => (/^[=+\-@\t\r＝＋－＠]/.test(device) ? `'${device}` : device)),
    );
  });
});
