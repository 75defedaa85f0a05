import { joinAsCoauthor } from '../coauthorPane';
import type { Book } from '../excel/book';
import type { AddinConnection, HostCalls } from '../transport/hostCalls';
import type { Addins } from './addins';

/** A second pane over the workbook, as a co-author has it: one at a time. */
export interface CoauthorSeat {
  /** Its frame, to be put into the page; who sat there before leaves. */
  readonly join: () => HTMLIFrameElement;
  readonly dispose: () => void;
}

/**
 * @param here the first pane's connection
 * @param calls what the first pane can ask of the host; the co-author's asks the same but for its requests
 */
export function coauthorSeat(
  book: Book,
  addins: Addins,
  here: AddinConnection,
  connectTo: (calls: HostCalls) => AddinConnection,
  calls: HostCalls,
): CoauthorSeat {
  let taken: AddinConnection | undefined;
  return {
    join: () => {
      taken?.dispose();
      const there = connectTo({ ...calls, run: addins.coauthor() });
      taken = joinAsCoauthor(book, here, there, addins.isCoauthorActing);
      return taken.frame;
    },
    dispose: () => taken?.dispose(),
  };
}
