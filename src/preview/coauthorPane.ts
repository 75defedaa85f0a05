import type { Book } from './excel/book';
import { EventType, type EventEntry } from './excel/eventHub';
import type { AddinConnection } from './transport/hostCalls';

/** What a co-author's Excel does not hear of: where the user here is. */
const PERSONAL: number = EventType.SelectionChanged;

/** The same events as a co-author's Excel gets them. */
function asRemote(entries: readonly EventEntry[]): readonly EventEntry[] {
  return entries
    .filter(([, type]) => type !== PERSONAL)
    .map(([category, type, target, json, id]) => {
      const message = JSON.parse(json) as Record<string, unknown>;
      // Not by the add-in that hears of it, whoever did it.
      const trigger = 'triggerSource' in message ? { triggerSource: 'Unknown' } : {};
      const source = 'source' in message ? { source: 'Remote' } : {};
      return [category, type, target, JSON.stringify({ ...message, ...trigger, ...source }), id, true];
    });
}

/**
 * A second add-in over the same workbook, as on a co-author's machine: what happens here is remote there,
 * and what that add-in writes is remote here. `isActing` tells whether that add-in is doing it just now.
 */
export function joinAsCoauthor(
  book: Book,
  here: Pick<AddinConnection, 'sendRichApi'>,
  there: AddinConnection,
  isActing: () => boolean,
): AddinConnection {
  book.events.route((entries) => {
    const isTheirs = isActing();
    here.sendRichApi(isTheirs ? asRemote(entries) : entries);
    there.sendRichApi(isTheirs ? entries : asRemote(entries));
  });
  return {
    ...there,
    dispose: () => {
      book.events.route((entries) => here.sendRichApi(entries));
      there.dispose();
    },
  };
}
