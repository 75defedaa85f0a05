import type { AstExpression, CallExpression } from '@borgar/fx';
import { callFunction } from './call';
import type { Compiler, Evaluate } from './compiler';
import { ArrayGrid, isGrid, singleValue } from './grid';
import { binaryOperator, unaryOperator } from './operators';
import type { Scope } from './scope';
import { SPECIAL_FORMS } from './specialForms';
import { spreadPair } from './spread';
import { EngineError, errorNamed, NAME_ERROR, type Value } from './value';

/** Compiles a part that gives a range, an array or a value. */
export function compileOperand(node: AstExpression | null, scope: Scope): Evaluate {
  if (node === null) return () => null;
  switch (node.type) {
    case 'Literal': {
      const { value } = node;
      return () => value;
    }
    case 'ErrorLiteral': {
      const error = errorNamed(node.value);
      return () => error;
    }
    case 'ReferenceIdentifier': {
      const area = scope.resolve(node.value);
      return () => area ?? NAME_ERROR;
    }
    case 'ArrayExpression': {
      const rows = node.elements.map((row) => row.map((element) => compileValue(element, scope)()));
      const grid = new ArrayGrid(rows);
      return () => grid;
    }
    case 'UnaryExpression':
      return compileUnary(node.operator, node.arguments[0]!, scope);
    case 'BinaryExpression':
      return compileBinary(node.operator, node.arguments, scope);
    case 'CallExpression':
      return compileCall(node, scope);
    default:
      throw new EngineError(`${node.type} belongs to newer versions of Excel`);
  }
}

/** Compiles a part that has to give one value; a single cell stands for its value. */
function compileValue(node: AstExpression | null, scope: Scope): () => Value {
  if (node?.type === 'ReferenceIdentifier') {
    const area = scope.resolve(node.value);
    if (area?.rows === 1 && area.columns === 1) return () => area.at(0, 0);
    return () => (area === null ? NAME_ERROR : singleValue(area));
  }
  const evaluate = compileOperand(node, scope);
  return () => singleValue(evaluate());
}

function compileUnary(sign: string, argument: AstExpression, scope: Scope): Evaluate {
  const apply = unaryOperator(sign, scope.environment.locale);
  if (!scope.isArray) {
    const value = compileValue(argument, scope);
    return () => apply(value());
  }
  const operand = compileOperand(argument, scope);
  return () => spreadPair(operand(), null, apply);
}

function compileBinary(sign: string, nodes: readonly AstExpression[], scope: Scope): Evaluate {
  const [left = null, right = null] = nodes;
  const apply = binaryOperator(sign, scope.environment.locale);
  if (!scope.isArray) {
    const [a, b] = [compileValue(left, scope), compileValue(right, scope)];
    return () => apply(a(), b());
  }
  const [a, b] = [compileOperand(left, scope), compileOperand(right, scope)];
  return () => spreadPair(a(), b(), apply);
}

function compileCall(node: CallExpression, scope: Scope): Evaluate {
  const name = node.callee.name.toUpperCase().replace(/^_XLFN\./, '');
  const special = SPECIAL_FORMS[name];
  if (special !== undefined) return special(node.arguments, scope, COMPILER);
  return callFunction(name, node.arguments, scope, COMPILER);
}

const COMPILER: Compiler = { compileOperand, compileValue };

/** What a cell shows of a result. */
export function resultOf(evaluate: Evaluate): Value {
  const result = evaluate();
  const value = isGrid(result) ? singleValue(result) : result;
  // A formula that refers to a blank cell shows 0.
  return value ?? 0;
}
