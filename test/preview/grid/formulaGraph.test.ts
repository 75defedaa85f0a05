import { parseAddress } from '../../../src/preview/excel/area';
import { BusyFormulas } from '../../../src/preview/grid/formulas/busyFormulas';
import {
  FormulaGraph,
  type FormulaNode,
  type SheetArea,
} from '../../../src/preview/grid/formulas/formulaGraph';

interface Named extends FormulaNode {
  readonly name: string;
}

function at(address: string): SheetArea {
  const found = parseAddress(address);
  if (found === undefined) throw new Error(address);
  return { sheet: found.sheet ?? 'S', area: found.area };
}

const formula = (name: string, ...reads: readonly string[]): Named => ({
  name,
  cell: name.startsWith('rule') ? null : at(name),
  reads: reads.map(at),
});

function graphOf(...formulas: readonly Named[]): FormulaGraph<Named> {
  const graph = new FormulaGraph<Named>();
  formulas.forEach((each) => graph.add(each));
  return graph;
}

const names = (nodes: Iterable<Named>): string[] => [...nodes].map(({ name }) => name);

describe('FormulaGraph', () => {
  const [b1, c1, d1, rule, far] = [
    formula('B1', 'A1'),
    formula('C1', 'B1', 'A1:A9'),
    formula('D1', 'C1'),
    formula('rule', 'D:D'),
    formula('T!B1', 'T!A1'),
  ];
  const graph = graphOf(d1, rule, c1, far, b1);

  test('finds what reads a cell, as a cell, in a range or in a whole column, on its sheet only', () => {
    expect(names(graph.readersIn(at('A1'))).sort()).toEqual(['B1', 'C1']);
    expect(names(graph.readersIn(at('A5')))).toEqual(['C1']);
    expect(names(graph.readersIn(at('D700')))).toEqual(['rule']);
    expect(names(graph.readersIn(at('A1:XFD1048576'))).sort()).toEqual(['B1', 'C1', 'D1', 'rule']);
  });

  test('calculates each formula after what it reads, and nothing else', () => {
    expect(names(graph.order(graph.readersIn(at('A1'))).nodes)).toEqual(['B1', 'C1', 'D1', 'rule']);
    expect(names(graph.order([d1]).nodes)).toEqual(['D1', 'rule']);
  });

  test('a removed formula is neither read nor calculated', () => {
    const rest = graphOf(b1, c1, d1);
    rest.remove(c1);
    expect(names(rest.order([b1]).nodes)).toEqual(['B1']);
  });

  test('tells circles, and ends', () => {
    const circle = graphOf(formula('A1', 'B1'), formula('B1', 'C1'), formula('C1', 'A1'));
    expect(circle.order(circle.nodes)).toMatchObject({ hasCircle: true });
    expect(graph.order(graph.nodes).hasCircle).toBe(false);
  });

  test('long chains do not exhaust the stack', () => {
    const chain = Array.from({ length: 20_000 }, (_, i) => formula(`A${i + 2}`, `A${i + 1}`));
    const ordered = names(graphOf(...[...chain].reverse()).order(chain.slice(0, 1)).nodes);
    expect([ordered.length, ordered[0], ordered.at(-1)]).toEqual([20_000, 'A2', 'A20001']);
  });
});

describe('BusyFormulas', () => {
  const [called, reader, last] = [formula('A1'), formula('B1', 'A1'), formula('C1', 'B1')];
  const graph = graphOf(called, reader, last);

  /** One run over formulas; gives those that were calculated. */
  function run(busy: BusyFormulas<Named>, nodes: readonly Named[], pending: readonly Named[]): string[] {
    busy.begin(nodes);
    const calculated = nodes.filter((node) => {
      if (busy.mustWait(node)) return false;
      if (pending.includes(node)) busy.wait(node);
      return true;
    });
    return names(calculated);
  }

  test('what depends on a call waits until its result is there', () => {
    const busy = new BusyFormulas(graph);
    expect(run(busy, [called, reader, last], [called])).toEqual(['A1']);
    expect(run(busy, [called, reader, last], [])).toEqual(['A1', 'B1', 'C1']);
  });

  test('it waits as well when another edit calculates it meanwhile', () => {
    const busy = new BusyFormulas(graph);
    run(busy, [called, reader, last], [called]);
    expect(run(busy, [last], [])).toEqual([]);
    expect(run(busy, [called, reader, last], [])).toEqual(['A1', 'B1', 'C1']);
  });
});
