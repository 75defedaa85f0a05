import { IUniverInstanceService, UniverInstanceType, type Univer, type Workbook } from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/preset-sheets-core';
import { composeCellsOnce } from './composeCellsOnce';

/** The grid is painted at least this often, so that a long calculation can be watched. */
const LONGEST_PAUSE = 1_000;

interface Scene {
  render(context?: unknown): void;
}

/**
 * Lets the grid keep its picture while it calculates: painting after each of several quick runs would
 * take longer than the runs. What has changed stays marked and is painted afterwards.
 */
export function pausePainting(univer: Univer, unitId: string, isCalculating: () => boolean): void {
  const injector = univer.__getInjector();
  const renders = injector.get(IRenderManagerService);
  const book = injector
    .get(IUniverInstanceService)
    .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
  const pause = (scene: Scene): void => pauseScene(scene, isCalculating, () => book?.getActiveSheet());
  const known = renders.getRenderUnitById(unitId);
  if (known) {
    pause(known.scene);
    return;
  }
  // The grid draws the first workbook only once the page has made room for it.
  const waiting = renders.created$.subscribe((render) => {
    if (render.unitId !== unitId) return;
    waiting.unsubscribe();
    pause(render.scene);
  });
}

function pauseScene(
  scene: Scene,
  isCalculating: () => boolean,
  shown: () => Parameters<typeof composeCellsOnce>[0] | undefined | null,
): void {
  const paint = scene.render.bind(scene);
  let painted = -Infinity;
  scene.render = (context) => {
    if (isCalculating() && performance.now() - painted < LONGEST_PAUSE) return;
    const sheet = shown();
    if (sheet) composeCellsOnce(sheet, () => paint(context));
    else paint(context);
    painted = performance.now();
  };
}
