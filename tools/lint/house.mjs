/** Rules of this house that the linter does not bring; `.oxlintrc.json` says where they hold. */

/** `new Date()` reads the clock; `new Date(value)` does not. Date.now is a rule of the linter's own. */
const noClock = {
  /** @param {{ report(problem: { node: object, message: string }): void }} context */
  create: (context) => ({
    /** @param {{ callee: { type: string, name?: string }, arguments: readonly object[] }} node */
    NewExpression(node) {
      if (node.callee.type !== 'Identifier' || node.callee.name !== 'Date' || node.arguments.length > 0)
        return;
      context.report({ node, message: 'Core has no clock: take the date as an argument.' });
    },
  }),
};

const EFFECT = /^use(?:Layout|Insertion)?Effect$/;
/** @param {{ type: string }} node */
const isFunction = ({ type }) => type === 'ArrowFunctionExpression' || type === 'FunctionExpression';

/**
 * React calls what an effect returns. `() => window.scrollTo(0, 0)` returns nothing by its type, but a promise in
 * newer browsers, and the page breaks down when the effect ends: an effect is a block, or returns a function.
 */
const effectBlock = {
  /** @param {{ report(problem: { node: object, message: string }): void }} context */
  create: (context) => ({
    /** @param {{ callee: { type: string, name?: string }, arguments: readonly { type: string, body?: { type: string } }[] }} node */
    CallExpression({ callee, arguments: [effect] }) {
      if (callee.type !== 'Identifier' || !EFFECT.test(callee.name ?? '')) return;
      const body = effect?.type === 'ArrowFunctionExpression' ? effect.body : undefined;
      if (body === undefined || body.type === 'BlockStatement' || isFunction(body)) return;
      context.report({ node: body, message: 'React calls what an effect returns: make it a block.' });
    },
  }),
};

export default { meta: { name: 'house' }, rules: { 'no-clock': noClock, 'effect-block': effectBlock } };
