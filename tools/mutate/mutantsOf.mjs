/** Small mistakes at every place of a source file where a person could make one. */
import { parseSync } from 'oxc-parser';

/**
 * @typedef {{ start: number, end: number, to: string }} Mistake the text between two offsets becomes another
 * @typedef {{ type: string, start: number, end: number } & Record<string, unknown>} Node
 */

/** @type {Readonly<Record<string, string>>} */
const OTHER_OPERATOR = {
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '&&': '||',
  '||': '&&',
  '??': '&&',
  '-': '+',
  '*': '/',
};
/** @type {Readonly<Record<string, string>>} */
const OTHER_METHOD = { every: 'some', some: 'every', min: 'max', max: 'min' };
/** Comparisons in the text of a native formula. @type {Readonly<Record<string, string>>} */
const OTHER_COMPARISON = { '<>': '=', '>=': '>', '<=': '<' };

/** Declarations that hold no decision of their own. */
const SKIPPED = /^(?:TS|Import|ExportAllDeclaration)/;

/**
 * @param {string} file for the parser, which goes by its ending
 * @param {string} source
 * @returns {Mistake[]} in the order of the source
 */
export function mistakesIn(file, source) {
  /** @type {Mistake[]} */
  const found = [];
  visit(/** @type {Node} */ (/** @type {unknown} */ (parseSync(file, source).program)));
  return found.sort((a, b) => a.start - b.start);

  /** @param {Node} node */
  function visit(node) {
    if (SKIPPED.test(node.type) && node.type !== 'TSAsExpression' && node.type !== 'TSSatisfiesExpression')
      return;
    found.push(...mistakesAt(node, source));
    for (const value of Object.values(node)) {
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child);
    }
  }
}

/**
 * @param {unknown} value
 * @returns {value is Node}
 */
function isNode(value) {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/**
 * @param {Node} node
 * @param {string} source
 * @returns {Mistake[]}
 */
function mistakesAt(node, source) {
  const text = source.slice(node.start, node.end);
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression':
      return operatorOf(node, source);
    case 'Literal':
      return literalOf(node, text);
    case 'TemplateElement':
      return comparisonsIn(text, node.start);
    case 'IfStatement':
    case 'ConditionalExpression': {
      const test = /** @type {Node} */ (node.test);
      return [{ start: test.start, end: test.end, to: `!(${source.slice(test.start, test.end)})` }];
    }
    case 'ArrayExpression':
      return withoutElements(/** @type {(Node | null)[]} */ (node.elements));
    case 'MemberExpression': {
      const { start, end, name } = /** @type {Node & { name?: string }} */ (node.property);
      const to = node.computed === true ? undefined : OTHER_METHOD[name ?? ''];
      return to === undefined ? [] : [{ start, end, to }];
    }
    default:
      return [];
  }
}

/**
 * @param {Node} node
 * @param {string} source
 * @returns {Mistake[]}
 */
function operatorOf(node, source) {
  const [left, right] = /** @type {Node[]} */ ([node.left, node.right]);
  const operator = String(node.operator);
  const to = OTHER_OPERATOR[operator];
  if (to === undefined || left === undefined || right === undefined) return [];
  const start = source.indexOf(operator, left.end);
  return start < 0 || start >= right.start ? [] : [{ start, end: start + operator.length, to }];
}

/**
 * @param {Node} node
 * @param {string} text
 * @returns {Mistake[]}
 */
function literalOf({ start, end, value }, text) {
  if (typeof value === 'boolean') return [{ start, end, to: String(!value) }];
  if (typeof value === 'number') return [{ start, end, to: String(value + 1) }];
  return typeof value === 'string' ? comparisonsIn(text, start) : [];
}

/**
 * @param {string} text
 * @param {number} offset
 * @returns {Mistake[]}
 */
function comparisonsIn(text, offset) {
  return [...text.matchAll(/<>|>=|<=/g)].map(({ 0: sign, index }) => ({
    start: offset + index,
    end: offset + index + sign.length,
    to: OTHER_COMPARISON[sign] ?? sign,
  }));
}

/**
 * A list that has lost one of its elements, for each of them.
 * @param {(Node | null)[]} elements
 * @returns {Mistake[]}
 */
function withoutElements(elements) {
  const nodes = elements.filter((element) => element !== null);
  if (nodes.length < 2 || nodes.length > MOST_ELEMENTS) return [];
  return nodes.map((node, index) => {
    const next = nodes[index + 1];
    const before = nodes[index - 1];
    if (next !== undefined) return { start: node.start, end: next.start, to: '' };
    return { start: before?.end ?? node.start, end: node.end, to: '' };
  });
}

/** Longer lists are data. */
const MOST_ELEMENTS = 12;
