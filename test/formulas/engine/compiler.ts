import type { AstExpression } from '@borgar/fx';
import type { Operand } from './grid';
import type { Scope } from './scope';
import type { Value } from './value';

/** A part of a formula ready to be evaluated. */
export type Evaluate = () => Operand;

/** The arguments of a call; null where one is left out, as in `IF(x,,2)`. */
export type Arguments = readonly (AstExpression | null)[];

/** The compiler, handed to the files that it calls. */
export interface Compiler {
  /** Compiles a part that gives a range, an array or a value. */
  readonly compileOperand: (node: AstExpression | null, scope: Scope) => Evaluate;
  /** Compiles a part that has to give one value; a single cell stands for its value. */
  readonly compileValue: (node: AstExpression | null, scope: Scope) => () => Value;
}
