import type { Univer } from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/preset-sheets-core';

/** The grid is painted at least this often, so that a long calculation can be watched. */
const LONGEST_PAUSE = 1_000;

/**
 * Lets the grid keep its picture while it calculates: painting after each of several quick runs would
 * take longer than the runs. What has changed stays marked and is painted afterwards.
 */
export function pausePainting(univer: Univer, unitId: string, isCalculating: () => boolean): void {
  const scene = univer.__getInjector().get(IRenderManagerService).getRenderUnitById(unitId)?.scene;
  if (scene === undefined) return;
  const paint = scene.render.bind(scene);
  let painted = 0;
  scene.render = (context) => {
    const now = performance.now();
    if (isCalculating() && now - painted < LONGEST_PAUSE) return;
    paint(context);
    painted = performance.now();
  };
}
