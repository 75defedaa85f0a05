import { labelLevelValid } from '../core/rules/requirement/labelValid';
import { starLevelOf } from '../core/text/vocabularies';
import { isBlank, readDate, refuse, textOfValue, type Argument, type Cell } from './cells';
import { languageOf } from './readLevel';
import { elementwise, type Spill } from './spill';

function readStar(cell: Cell): number | null {
  if (isBlank(cell) || cell === false) return null;
  if (cell === true) return 1;
  return starLevelOf(textOfValue(cell)) ?? refuse('star', cell, languageOf(cell));
}

/**
 * IIOT.LABELVALID: does a JC-STAR label hold on a day (policy.jcstar L1, L2).
 * @param starLevel 1…4, ☆1…☆4, 0 or なし for no label
 * @param expiry last day of validity
 * @param on day of the decision
 * @returns TRUE / FALSE; FALSE for blank input
 */
export function labelValidOn(starLevel: Argument, expiry: Argument, on: Argument): Spill {
  return elementwise([starLevel, expiry, on], (star, end, day) =>
    labelLevelValid(readStar(star), readDate(end, 'ja'), readDate(day, 'ja')),
  );
}
