import { HISTORY_NAMESPACE } from '../../../src/core/review/historyXml';
import type { CellEdit } from '../../../src/workbook/port';
import { changedPlaces, type BookState } from './bookState';
import type { FaultStory } from './faultStory';
import { askLive } from './live';
import { refresh } from './pane';

/**
 * Writes back what cells and the history said before, and lets the pane read it: quicker than opening the workbook
 * again. Whatever else has changed is left to that.
 */
export const putBack: NonNullable<FaultStory['undo']> = async (scene, { before, now }) => {
  const changed = changedPlaces(before, now);
  const edits = changed.flatMap((place) => cellEdit(place, before, now));
  await askLive(scene, (given: readonly CellEdit[]) => window.live.apply(given), edits);
  const history = changed.find((place) => place.includes(HISTORY_NAMESPACE) && before[place] !== undefined);
  if (history !== undefined)
    await askLive(scene, (xml: string) => window.live.writeHistory(xml), history.replace(/^part /, ''));
  await refresh(scene);
};

/** Cells that people fill in; formulas follow by themselves. */
function cellEdit(place: string, before: BookState, now: BookState): CellEdit[] {
  const [, sheet, cell] = /^([^!<]+)!([A-Z]+\d+)$/.exec(place) ?? [];
  const texts = [before[place], now[place]];
  if (sheet === undefined || cell === undefined || texts.some((text) => text?.startsWith('='))) return [];
  return [{ place: { sheet, cell }, value: JSON.parse(before[place] ?? 'null') as CellEdit['value'] }];
}
