import { textOf } from '../core/text/text';
import { sheetVerdict } from '../core/rules/verdict/sheetVerdict';
import type { Argument } from './cells';
import { readStates } from './readStates';
import type { Spill } from './spill';

/**
 * IIOT.VERDICT: verdict over a range of 状態 (policy.verdict.sheetVerdict).
 * @returns 合格 / 条件付き合格 / 不合格 / 判定保留; 未判定 when all are blank
 */
export function verdict(states: Argument): Spill {
  const read = readStates(states);
  if (read.language === null) return [[textOf('ja').undecided]];
  return [[textOf(read.language).verdicts[sheetVerdict(read.states)]]];
}
