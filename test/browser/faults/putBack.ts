import { HISTORY_NAMESPACE } from '../../../src/core/review/historyXml';
import type { CellEdit } from '../../../src/workbook/port';
import { HISTORY_PLACE } from './attached';
import { changedPlaces, type BookState } from './bookState';
import type { FaultStory, Scene } from './faultStory';
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
  if (changed.some(isHistory)) await putHistoryBack(scene, Object.keys(before).find(isHistory));
  await refresh(scene);
};

const isHistory = (place: string): boolean => HISTORY_PLACE.test(place);

async function putHistoryBack(scene: Scene, former: string | undefined): Promise<void> {
  if (former !== undefined) {
    await askLive(scene, (xml: string) => window.live.writeHistory(xml), former.replace(/^part /, ''));
    return;
  }
  await scene.frame.evaluate(
    (namespace) =>
      Excel.run(async (context) => {
        const parts = context.workbook.customXmlParts.getByNamespace(namespace).load('items/id');
        await context.sync();
        parts.items.forEach((part) => part.delete());
        await context.sync();
      }),
    HISTORY_NAMESPACE,
  );
}

/** Cells that people fill in; formulas follow by themselves. */
function cellEdit(place: string, before: BookState, now: BookState): CellEdit[] {
  const [, sheet, cell] = /^([^!<]+)!([A-Z]+\d+)$/.exec(place) ?? [];
  const texts = [before[place], now[place]];
  if (sheet === undefined || cell === undefined || texts.some((text) => text?.startsWith('='))) return [];
  return [{ place: { sheet, cell }, value: JSON.parse(before[place] ?? 'null') as CellEdit['value'] }];
}
