import type { WorkbookDescription } from '../../core/sheets/description';
import type { CreateOutcome } from '../../workbook/port';
import type { Work } from './desk';

/** What is to be created, and where: beside the open workbook or in it. */
export interface CreationOrder {
  readonly into: 'newBook' | 'openBook';
  readonly describe: () => WorkbookDescription;
}

/** What came of creating a case. */
export type Created = CreateOutcome | { readonly kind: 'opened' };

/** The screen is drawn once more before the description, which takes a moment, is made. */
const nextTurn = (): Promise<void> => new Promise((done) => setTimeout(done));

/** Creates a case, in the open workbook or as a new one. */
export function createCase({ into, describe }: CreationOrder): Work<Created> {
  return async ({ port, write, onProgress, signal }) => {
    await nextTurn();
    const description = describe();
    if (into === 'openBook') return port.createCase(description, onProgress, signal);
    const bytes = await write(description);
    if (signal.aborted) return { kind: 'cancelled' };
    await port.openAsNewWorkbook(bytes);
    return { kind: 'opened' };
  };
}
