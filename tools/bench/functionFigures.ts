import { CATALOGUE } from '../../src/core/guide/catalogue';
import { IMPACT_DATA } from '../../src/core/guide/impactTerms';
import { check } from '../../src/functions/check';
import { impact } from '../../src/functions/impact';
import { required } from '../../src/functions/required';
import type { Argument } from '../../src/functions/cells';
import type { Spill } from '../../src/functions/spill';
import { against, milliseconds, type Effort, type Figure } from './figure';
import { asReceived, LISTED_PAIRS, listedRows } from './impactValues';
import { repeat, takeTurns, type Contender, type Samples } from './measure';

const THOUSAND = 1_000;
const LARGEST = 100_000;
/** Rows of a call; the last is a column of the size that product.md names. */
const SIZES: readonly number[] = [1, THOUSAND, LARGEST];
/** Small calls are repeated until a sample holds this many rows. */
const ROWS_PER_SAMPLE = 100_000;

type Columns = readonly (readonly (readonly (string | number)[])[])[];

const column = (count: number, cell: (row: number) => string | number): (string | number)[][] =>
  Array.from({ length: count }, (_, row) => [cell(row)]);

function impactColumns(count: number): Columns {
  const rows = listedRows(count);
  return [rows.map(([uses]) => [uses]), rows.map(([, useCase]) => [useCase])];
}

/** The level of each pair in two maps, as a bare lookup would have it. */
function bareMap(): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const byUses = new Map<string, Map<string, string>>();
  for (const [uses, useCase] of LISTED_PAIRS) {
    const level = impact(uses, useCase)[0]?.[0];
    byUses.set(
      uses,
      (byUses.get(uses) ?? new Map<string, string>()).set(useCase, typeof level === 'string' ? level : ''),
    );
  }
  return byUses;
}

/** What a lookup costs when it also makes the rows that Excel wants back. */
function bareSpill(map: ReturnType<typeof bareMap>, [uses = [], useCases = []]: Columns): Spill {
  const spill = new Array<Spill[number]>(uses.length);
  for (let row = 0; row < uses.length; row += 1) {
    spill[row] = [map.get(String(uses[row]?.[0]))?.get(String(useCases[row]?.[0])) ?? ''];
  }
  return spill;
}

/** The lookup alone; nothing is made of what it finds. */
function bareCount(map: ReturnType<typeof bareMap>, [uses = [], useCases = []]: Columns): number {
  let found = 0;
  for (let row = 0; row < uses.length; row += 1) {
    if (map.get(String(uses[row]?.[0]))?.get(String(useCases[row]?.[0])) !== undefined) found += 1;
  }
  return found;
}

const itemAt = (row: number) => CATALOGUE[row % CATALOGUE.length];
const levelAt = (row: number): string => IMPACT_DATA.levels[row % IMPACT_DATA.levels.length]?.ja ?? '';

function requiredColumns(count: number): Columns {
  return [column(count, (row) => itemAt(row)?.id ?? ''), column(count, levelAt)];
}

/** Rows as a sheet holds them: every answer that an item offers, with and without evidence and due date. */
function checkColumns(count: number): Columns {
  const answer = (row: number): string => {
    const answers = itemAt(row)?.answers ?? [];
    return answers[Math.floor(row / CATALOGUE.length) % Math.max(answers.length, 1)]?.ja ?? '記入';
  };
  return [
    column(count, (row) => itemAt(row)?.id ?? ''),
    column(count, (row) => (row % 5 === 0 ? '推奨' : '必須')),
    column(count, answer),
    column(count, (row) => (row % 3 === 0 ? '' : '試験成績書')),
    column(count, (row) => (row % 4 === 0 ? '設定で対応' : '')),
    column(count, (row) => (row % 4 === 0 ? 46_400 : '')),
    column(count, () => 46_419),
  ];
}

interface Spilled {
  readonly name: string;
  readonly columns: (count: number) => Columns;
  readonly call: (...args: Argument[]) => Spill;
}

const SPILLED: readonly Spilled[] = [
  { name: 'IMPACT', columns: impactColumns, call: impact },
  { name: 'REQUIRED', columns: requiredColumns, call: required },
  { name: 'CHECK', columns: checkColumns, call: check },
];

/** How often a sample calls a function over so many rows. */
const timesOf = (size: number, scale: number): number =>
  Math.max(1, Math.round((ROWS_PER_SAMPLE * scale) / size));

function spillContender({ name, columns, call }: Spilled, size: number, scale: number): Contender {
  return {
    name: `${name} ${size}`,
    prepare: () => {
      const args = asReceived(columns(size));
      return repeat(timesOf(size, scale), () => call(...args));
    },
  };
}

function sizeFigure(name: string, at: number, samples: readonly Samples[], scale: number): Figure {
  const size = SIZES[at] ?? NaN;
  const times = timesOf(size, scale);
  const perRow = (timesOf(THOUSAND, scale) * THOUSAND) / (times * size);
  const rows = size === 1 ? 'one row' : `${size.toLocaleString('en')} rows`;
  return milliseconds(
    { name: `spill.${name}.${size}`, what: `IIOT.${name}, one call over ${rows}; every cell read from JSON` },
    samples[at],
    times,
    against(samples[at], samples[SIZES.indexOf(THOUSAND)], 'a row of a call over 1,000 rows', perRow),
  );
}

function impactAgainstMap(rounds: number): readonly Figure[] {
  const map = bareMap();
  const rows = () => asReceived(impactColumns(LARGEST));
  const single = () => asReceived(LISTED_PAIRS[0]?.[1] ?? '');
  const [spilled, withFloor, oneUseCase, bare, counted] = takeTurns(
    [
      {
        name: 'IMPACT',
        prepare: () =>
          (
            (args) => () =>
              impact(...pairOf(args))
          )(rows()),
      },
      {
        name: 'with floor',
        prepare: () =>
          (
            (args) => () =>
              impact(...pairOf(args), null, '中')
          )(rows()),
      },
      {
        name: 'one use case',
        prepare: () =>
          (
            (args) => () =>
              impact(pairOf(args)[0], single())
          )(rows()),
      },
      {
        name: 'bare',
        prepare: () =>
          (
            (args) => () =>
              bareSpill(map, args)
          )(rows()),
      },
      {
        name: 'count',
        prepare: () =>
          (
            (args) => () =>
              bareCount(map, args)
          )(rows()),
      },
    ],
    rounds,
  );
  const lookup = 'a bare two-key Map lookup that makes the same rows';
  return [
    milliseconds(
      {
        name: 'impact.spill',
        what: 'one IIOT.IMPACT over two columns of 100,000 rows, in one call',
        target: { of: 'ratio', atMost: 2 },
      },
      spilled,
      1,
      against(spilled, bare, lookup),
    ),
    milliseconds(
      { name: 'impact.spillAgainstCount', what: 'the same call; the lookup beside it makes no rows at all' },
      spilled,
      1,
      against(spilled, counted, 'a bare two-key Map lookup that only counts what it finds'),
    ),
    milliseconds(
      { name: 'impact.spillWithFloor', what: 'the same call with the fourth argument (a floor)' },
      withFloor,
      1,
      against(withFloor, bare, lookup),
    ),
    milliseconds(
      { name: 'impact.spillOneUseCase', what: '100,000 uses and one cell for the use case' },
      oneUseCase,
      1,
      against(oneUseCase, bare, lookup),
    ),
  ];
}

const pairOf = ([uses, useCases]: Columns): [Argument, Argument] => [uses, useCases];

/** Spilled calls of the custom functions, called as Excel calls them but without Excel's own part. */
export function functionFigures({ rounds, scale }: Effort): readonly Figure[] {
  const sizes = SPILLED.flatMap((spilled) => {
    const samples = takeTurns(
      SIZES.map((size) => spillContender(spilled, size, scale)),
      rounds,
    );
    return SIZES.map((_size, at) => sizeFigure(spilled.name, at, samples, scale));
  });
  return [...impactAgainstMap(rounds), ...sizes];
}
