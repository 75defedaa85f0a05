import type { SheetDescription, WorkbookDescription } from '../../../src/core/sheets/description';
import { a1 } from '../../../src/core/model/address';
import { resolveFormula } from '../../../src/preview/grid/formulas/formulaReferences';
import { areaOf } from '../../../src/preview/grid/formulas/reference';

/** A formula and the formulas whose cells it reads, directly or through defined names. */
interface Node {
  /** E.g. `表紙!C9`. */
  readonly name: string;
  readonly reads: () => readonly Node[];
}

/** Formula cells of a sheet by row, then column, both from 0. */
type Lines = ReadonlyMap<number, ReadonlyMap<number, Node>>;

/**
 * The cells of a circle, each of which reads the next and the last the first; null where no formula follows from
 * itself. Cells count as read where a formula names them, also inside a range or a branch that is not taken: so
 * does Excel.
 */
export function circleIn(book: WorkbookDescription): readonly string[] | null {
  const nodes = nodesOf(book);
  const done = new Set<Node>();
  for (const start of nodes) {
    const path: { readonly node: Node; readonly next: Iterator<Node> }[] = [];
    const open = new Set<Node>();
    const enter = (node: Node): void => {
      open.add(node);
      path.push({ node, next: node.reads()[Symbol.iterator]() });
    };
    if (!done.has(start)) enter(start);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const next = top.next.next();
      if (next.done === true) {
        done.add(top.node);
        open.delete(top.node);
        path.pop();
      } else if (open.has(next.value)) {
        const from = path.findIndex(({ node }) => node === next.value);
        return path.slice(from).map(({ node }) => node.name);
      } else if (!done.has(next.value)) enter(next.value);
    }
  }
  return null;
}

function nodesOf({ sheets, names }: WorkbookDescription): readonly Node[] {
  const meanings = new Map(names.map(({ name, ref }) => [name.toLowerCase(), ref]));
  const lines = new Map<string, Lines>();
  const inArea = new Map<string, readonly Node[]>();
  const reads = (formula: string, own: string): readonly Node[] =>
    resolveFormula(formula, (name) => meanings.get(name.toLowerCase())).references.flatMap((reference) => {
      const area = areaOf(reference, 0, 0);
      const sheet = reference.sheet ?? own;
      if (area === undefined) throw new Error(`${own}: no such cells in ${formula}`);
      const key = `${sheet}!${area.row},${area.column},${area.rows},${area.columns}`;
      const found = inArea.get(key) ?? within(lines.get(sheet) ?? new Map(), area);
      inArea.set(key, found);
      return found;
    });
  for (const sheet of sheets) lines.set(sheet.name, linesOf(sheet, reads));
  return [...lines.values()].flatMap((rows) => [...rows.values()].flatMap((cells) => [...cells.values()]));
}

function linesOf(
  { name, rows }: SheetDescription,
  reads: (formula: string, own: string) => readonly Node[],
): Lines {
  return new Map(
    rows.map(({ row, cells }) => [
      row - 1,
      new Map(
        cells.flatMap(({ column, content }) =>
          content.kind === 'formula'
            ? [[column, { name: `${name}!${a1(column, row)}`, reads: () => reads(content.formula, name) }]]
            : [],
        ),
      ),
    ]),
  );
}

function within(
  lines: Lines,
  { row, column, rows, columns }: { row: number; column: number; rows: number; columns: number },
): readonly Node[] {
  return [...lines].flatMap(([at, cells]) =>
    at < row || at >= row + rows
      ? []
      : [...cells].flatMap(([col, node]) => (col < column || col >= column + columns ? [] : [node])),
  );
}
