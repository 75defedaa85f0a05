import { criteriaText } from '../core/text/criteriaText';
import { textOf } from '../core/text/text';
import type { Argument } from './cells';
import { readLevel } from './readLevel';
import { elementwise, type Spill } from './spill';

/**
 * IIOT.CRITERIA: 評価基準 of a level as text, one criterion a line (guide 4.2.2).
 * @returns 未判定 for blank; nothing for a level that reads 未判定
 */
export function criteria(level: Argument): Spill {
  return elementwise([level], (cell) => {
    const read = readLevel(cell);
    if (read.level !== null) return criteriaText(read.level, read.language);
    return read.blank ? textOf(read.language).undecided : '';
  });
}
