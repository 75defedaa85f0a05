import { judgeCase } from '../../src/core/review/judgeCase';
import type { WorkbookDescription } from '../../src/core/sheets/description';
import { createActions } from '../../src/taskpane/actions/paneActions';
import { createStore } from '../../src/taskpane/store/createStore';
import { initialState } from '../../src/taskpane/store/paneState';
import { taskOf } from '../../src/taskpane/store/tasks';
import type { Work } from '../../src/taskpane/tasks/desk';
import type { ReviewResult } from '../../src/taskpane/tasks/reviewWork';
import { PACKAGE_FILES } from '../../src/workbook/file/packageFiles';
import type { CellEdit } from '../../src/workbook/port';
import { webDigest } from '../../src/workbook/digest/webDigest';
import { answeredBook, edited, readingOf } from '../review/caseBook';
import { standInWorkbook } from './standInWorkbook';

export { rowEdit, submit } from '../review/heldCase';

/** A case in memory whose cells keep what is written, and the pane's actions over it. */
export function reviewCase(start: WorkbookDescription = answeredBook()) {
  let book = start;
  const reading = () => readingOf(book);
  const workbook = standInWorkbook({ kind: 'case', reading: reading() });
  const change = (edits: readonly CellEdit[]) => {
    book = edited(book, edits);
    workbook.outcome = { kind: 'case', reading: reading() };
  };
  const { apply } = workbook;
  workbook.apply = async (edits) => {
    const outcome = await apply(edits);
    if (outcome.conflicts.length === 0) change(edits);
    return outcome;
  };
  const store = createStore(initialState(workbook.host));
  const actions = createActions(store, workbook, {
    judge: judgeCase,
    write: () => Promise.resolve(new Uint8Array()),
    digest: webDigest,
    files: () => Promise.resolve(PACKAGE_FILES),
  });
  /** Does something about the review, and what came of it. */
  const review = (work: Work<ReviewResult>) => actions.run('review', work);
  const outcome = () => taskOf(store.get(), 'review');
  return { workbook, store, actions, reading, change, book: () => book, review, outcome };
}

export type ReviewCase = ReturnType<typeof reviewCase>;
