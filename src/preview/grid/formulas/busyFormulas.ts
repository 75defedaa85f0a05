import type { FormulaGraph, FormulaNode } from './formulaGraph';

/**
 * Formulas that wait for a custom function, and those that depend on them: the latter are not
 * calculated before the former are known, but show `#BUSY!` as well.
 */
export class BusyFormulas<N extends FormulaNode> {
  private readonly busy = new Set<N>();
  private heldBack = new Set<N>();

  constructor(private readonly graph: FormulaGraph<N>) {}

  /** A run begins: what reads a formula that stays busy has to wait. */
  begin(scheduled: readonly N[]): void {
    const now = new Set(scheduled);
    this.heldBack = new Set();
    for (const node of this.busy) {
      if (!this.graph.nodes.has(node)) this.busy.delete(node);
      else if (!now.has(node)) this.holdReadersOf(node);
    }
  }

  /** True when the formula must not be calculated yet. */
  mustWait(node: N): boolean {
    this.busy.delete(node);
    if (!this.heldBack.has(node)) return false;
    this.wait(node);
    return true;
  }

  /** The formula has called a function whose result is not there yet. */
  wait(node: N): void {
    this.busy.add(node);
    this.holdReadersOf(node);
  }

  private holdReadersOf(node: N): void {
    this.graph.readersOfNode(node).forEach((reader) => this.heldBack.add(reader));
  }
}
