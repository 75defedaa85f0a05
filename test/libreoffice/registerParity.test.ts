import fc from '../seeded';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { noteForReport } from '../../tools/template-records';
import { LANGUAGES, type Language } from '../../src/core/model/language';
import { a1 } from '../../src/core/model/address';
import { cellWords } from '../../src/core/sheets/cellWords';
import { phaseWords } from '../../src/core/sheets/phaseWords';
import {
  CONDITION_LINES,
  DUE_COUNT_COLUMN,
  LEFT,
  OVERDUE_LINES,
  PHASE_COLUMN,
  RIGHT,
  ROWS,
} from '../../src/core/sheets/register/overviewLayout';
import { filterCell } from '../../src/core/sheets/register/overviewFilter';
import {
  DUE_FIELDS,
  FIRST_RECORD_ROW,
  LAST_RECORD_ROW,
  REGISTER_COLUMNS,
  registerColumn,
  type RegisterField,
} from '../../src/core/sheets/register/registerColumns';
import { registerTemplate } from '../../src/core/sheets/register/registerTemplate';
import { REFERENCE_NAME, REGISTER_TEXT } from '../../src/core/sheets/register/registerWords';
import { writeWorkbook } from '../../src/workbook/file/write/writeWorkbook';
import { withOffice, type Edit, type OfficeValue } from './withOffice';

const RUNS = 4;
const RECORDS = 40;
const REFERENCE = 46400;
const SOON = 90;
/** What is shown in each run: everything, one site, one department, both. */
const SHOWN = [[], ['site'], ['department'], ['site', 'department']] as const;
const WANTED = { site: '工場A', department: '製造部' } as const;

type Value = string | number | null;
type CaseRecord = Readonly<Partial<Record<RegisterField, Value>>>;

function recordOf(language: Language): fc.Arbitrary<CaseRecord> {
  const w = cellWords(language);
  const date = fc.option(fc.integer({ min: 46200, max: 46700 }), { freq: 4 });
  return fc.record({
    // A device's name is data, whatever it looks like.
    device: fc.constantFrom<Value>('GW-1', '=1+1', '<b>PT</b>', 'センサ', null),
    site: fc.constantFrom<Value>('工場A', '北', null),
    department: fc.constantFrom<Value>('製造部', '品質部', null),
    level: fc.constantFrom<Value>(...Object.values(w.levels), w.undecided, null),
    phase: fc.constantFrom<Value>(...Object.values(phaseWords(language)), '？'),
    verdict: fc.constantFrom<Value>(...Object.values(w.verdicts), null),
    conditions: fc.constantFrom<Value>(0, 0, 1, 2, 3, null),
    nextConditionDue: date,
    nextCheck: date,
    labelExpiry: date,
    supportEnd: date,
  });
}

/** Rows 1, 3, 5 … and the very last row of the register. */
const rowOf = (index: number) => (index === 0 ? LAST_RECORD_ROW : FIRST_RECORD_ROW + 2 * index);

function editsOf(records: readonly CaseRecord[], language: Language): Edit[] {
  const sheet = REGISTER_TEXT.sheet[language];
  return records.flatMap((record, index) =>
    REGISTER_COLUMNS.flatMap(({ field }) =>
      field in record
        ? [{ sheet, cell: a1(registerColumn(field), rowOf(index)), value: record[field] ?? null }]
        : [],
    ),
  );
}

const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
const numberOf = (value: Value | undefined) => (typeof value === 'number' ? value : 0);

/** The filters as people set them. */
const filterEdits = (only: Only, sheet: string): Edit[] =>
  (['site', 'department'] as const).map((field) => ({
    sheet,
    cell: filterCell(field).replaceAll('$', ''),
    value: only.some((each) => each === field) ? WANTED[field] : null,
  }));

type Only = (typeof SHOWN)[number];
const isWanted =
  (only: Only) =>
  (record: CaseRecord): boolean =>
    only.every((field) => record[field] === WANTED[field]);

/** What the overview has to show, counted here in another way, by cell. */
function expected(all: readonly CaseRecord[], only: Only, language: Language): Map<string, Value> {
  const records = all.filter(isWanted(only));
  const w = cellWords(language);
  const cells = new Map<string, Value>();
  const count = (test: (record: CaseRecord) => boolean) => records.filter(test).length;
  const { high, mid, low } = w.levels;
  const isLevel = (index: number) => (record: CaseRecord) =>
    index < 3 ? record.level === [high, mid, low][index] : ![high, mid, low].includes(String(record.level));
  [0, 1, 2, 3].forEach((index) => {
    const row = ROWS.heatMap + 2 + index;
    const phases = Object.values(phaseWords(language));
    phases.forEach((phase, i) =>
      cells.set(
        a1(PHASE_COLUMN + i, row),
        count((record) => isLevel(index)(record) && record.phase === phase),
      ),
    );
    const conditions = records.filter(isLevel(index)).map((record) => numberOf(record.conditions));
    cells.set(a1(PHASE_COLUMN + 6, row), total(conditions));
  });
  (['pass', 'conditional', 'hold', 'fail'] as const).forEach((key, index) =>
    cells.set(
      a1(LEFT + 1, ROWS.counts + 2 + index),
      count(({ verdict }) => verdict === w.verdicts[key]),
    ),
  );
  DUE_FIELDS.forEach((field, index) => {
    const dates = records.map((record) => record[field]).filter((date) => typeof date === 'number');
    const row = ROWS.counts + 2 + index;
    cells.set(a1(DUE_COUNT_COLUMN, row), dates.filter((date) => date < REFERENCE).length);
    const soon = dates.filter((date) => date >= REFERENCE && date <= REFERENCE + SOON).length;
    cells.set(a1(DUE_COUNT_COLUMN + 1, row), soon);
    cells.set(a1(DUE_COUNT_COLUMN + 2, row), dates.filter((date) => date > REFERENCE + SOON).length);
  });
  const figures = ROWS.figures + 1;
  cells.set(
    a1(LEFT, figures),
    count(({ device }) => device !== null),
  );
  cells.set(
    a1(LEFT + 1, figures),
    count(({ level }) => level === high),
  );
  cells.set(a1(LEFT + 3, figures), total(records.map(({ conditions }) => numberOf(conditions))));
  listed(all, only, language).forEach((value, cell) => cells.set(cell, value));
  return cells;
}

/** The row in the register; its hundredths, which are not shown, are the column. */
const placeOf = (row: number, field: RegisterField) => row + (registerColumn(field) + 1) / 100;

/** Both lists: sorted by value, equal values in the order of the register. */
function listed(all: readonly CaseRecord[], only: Only, language: Language): Map<string, Value> {
  const cells = new Map<string, Value>();
  const rows = all
    .map((record, index) => ({ record, row: rowOf(index) }))
    .filter(({ record }) => isWanted(only)(record));
  const write = (first: number, index: number, values: readonly (Value | undefined)[]) =>
    values.forEach((value, i) => cells.set(a1(RIGHT + i, first + index), value ?? ''));
  const overdue = rows
    .flatMap(({ record, row }) =>
      DUE_FIELDS.map((field, order) => ({ field, order, record, row, date: record[field] })),
    )
    .filter(({ date }) => typeof date === 'number' && date < REFERENCE)
    .sort((a, b) => Number(a.date) - Number(b.date) || a.row - b.row || a.order - b.order);
  overdue.slice(0, OVERDUE_LINES).forEach(({ date, field, record, row }, index) => {
    const kind = REGISTER_COLUMNS[registerColumn(field)]!.heading[language];
    write(ROWS.overdue + 2, index, [date, kind, record.device, record.site, placeOf(row, field)]);
  });
  cells.set(a1(LEFT + 5, ROWS.figures + 1), overdue.length);
  rows
    .filter(({ record }) => numberOf(record.conditions) > 0)
    .sort((a, b) => numberOf(b.record.conditions) - numberOf(a.record.conditions) || a.row - b.row)
    .slice(0, CONDITION_LINES)
    .forEach(({ record, row }, index) =>
      write(ROWS.conditions + 2, index, [
        record.conditions,
        record.verdict,
        record.device,
        record.site,
        placeOf(row, 'conditions'),
      ]),
    );
  return cells;
}

test.each(LANGUAGES)(
  'the overview counts and lists what the register holds (%s)',
  async (language) => {
    const template = registerTemplate(language);
    const samples = fc.sample(fc.array(recordOf(language), { minLength: RECORDS, maxLength: RECORDS }), {
      numRuns: RUNS,
      seed: 20261102,
    });
    const sheet = REGISTER_TEXT.summary[language];
    let compared = 0;
    await withOffice(async (office, folder) => {
      const path = join(folder, 'register.xlsx');
      writeFileSync(path, writeWorkbook(template));
      await office.open(path);
      for (const [run, records] of samples.entries()) {
        const only = SHOWN[run % SHOWN.length]!;
        const cells = expected(records, only, language);
        const reference = { name: REFERENCE_NAME[language], value: REFERENCE };
        const shown: readonly OfficeValue[] = await office.edit(
          [reference, ...filterEdits(only, sheet), ...editsOf(records, language)],
          [...cells.keys()].map((cell) => ({ sheet, cell })),
        );
        expect(new Map([...cells.keys()].map((cell, index) => [cell, shown[index]]))).toEqual(cells);
        expect(await office.errors()).toEqual([]);
        compared += cells.size;
      }
    });
    noteForReport(template, 'rules', compared);
  },
  120_000,
);
