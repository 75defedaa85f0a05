import fc from '../seeded';
import { isFunctionError } from '../../src/functions/errors';
import { FUNCTIONS } from '../../src/functions/functions';
import { anyArgument } from '../arbitraries/cells';
import { fuzz } from './fuzz';

type Call = (...args: readonly unknown[]) => unknown;
const MOST_ARGUMENTS = 10;

/** Rows of cells, or the error that Excel shows. */
function outcome(call: Call, args: readonly unknown[]): unknown {
  try {
    return call(...args);
  } catch (error) {
    if (!isFunctionError(error)) throw error;
    return { code: error.code, message: error.message };
  }
}

function isCell(value: unknown): boolean {
  return isFunctionError(value) || ['string', 'number', 'boolean'].includes(typeof value);
}

function isSpill(value: unknown): boolean {
  if (!Array.isArray(value) || value.length === 0) return false;
  const rows = value as unknown[][];
  const width = rows[0]?.length ?? 0;
  return width > 0 && rows.every((row) => row.length === width && row.every(isCell));
}

describe.each(Object.entries(FUNCTIONS))('IIOT.%s', (name, call) => {
  fuzz(
    `${name}: any Excel values give rows of cells or an error with a message, and the same twice`,
    fc.array(anyArgument, { maxLength: MOST_ARGUMENTS }),
    (args) => {
      const given = structuredClone(args);
      const first = outcome(call, args);
      expect(args).toEqual(given);
      if (Array.isArray(first)) expect(isSpill(first)).toBe(true);
      else expect((first as { message?: string }).message ?? '').not.toBe('');
      expect(outcome(call as Call, given)).toEqual(first);
    },
  );
});
