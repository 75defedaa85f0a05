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

export default { meta: { name: 'house' }, rules: { 'no-clock': noClock } };
