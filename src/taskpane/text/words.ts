import type { FindingWords } from '../../core/text/findingWords';
import type { StatusWords } from '../../core/text/status/statusWords';
import type paneJa from './pane.ja.json';

/** Words that only the pane shows. */
export type PaneWords = typeof paneJa;

/** What the first screen says, in one language; levels and answers are in core/text with the functions. */
export interface ReaderWords {
  readonly pane: PaneWords;
  readonly finding: FindingWords;
  readonly status: StatusWords;
}
