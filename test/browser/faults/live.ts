import type { WorkbookPort } from '../../../src/workbook/port';
import type { Scene, Told } from './faultStory';

declare global {
  interface Window {
    live: WorkbookPort;
  }
}

/** Asks the live side in the pane's frame; what it throws is what the pane would tell. */
export function askLive<T>(
  { frame }: Scene,
  ask: (given: T) => Promise<unknown>,
  given: T,
): Promise<Told | null> {
  return frame.evaluate(
    `(${ask.toString()})(${JSON.stringify(given)}).then(
      () => null,
      (error) => {
        if (typeof error.code !== 'string') throw error;
        return { code: error.code, detail: error.detail };
      },
    )`,
  );
}
