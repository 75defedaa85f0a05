import type { HistoryReading } from '../../core/review/historyXml';
import type { SendResult } from '../sending/sendOrder';
import type { Answered } from '../tasks/answerRows';
import type { Created } from '../tasks/createCase';
import type { VendorBookMade } from '../tasks/exportVendorBook';
import type { Migration } from '../tasks/migrate';
import type { RowsShown } from '../tasks/showRows';
import type { VendorFileRead } from '../tasks/readVendorFile';
import type { BooksRead } from '../tasks/register/readBooks';
import type { AdvisoriesRead } from '../tasks/register/readAdvisories';
import type { EvidenceRead } from '../tasks/register/readEvidence';
import type { PlanRead } from '../tasks/register/readPlan';
import type { ListsRead } from '../tasks/register/readDeviceLists';
import type { ChangesWritten } from '../tasks/register/writeChanges';
import type { RegisterWritten } from '../tasks/register/writeRegister';
import type { ReviewResult } from '../tasks/reviewWork';
import type { Written } from '../tasks/writeCells';
import { IDLE, type Task } from './task';

/** Everything that the pane does with the workbook, by name, with what can come of it. */
export interface TaskResults {
  readonly create: Created;
  readonly send: SendResult;
  readonly review: ReviewResult;
  /** Reading the answers of earlier submissions. */
  readonly history: HistoryReading;
  /** Answers written in the guide, with what can be taken back. */
  readonly answer: Answered;
  /** Which rows the check sheets show. */
  readonly rows: RowsShown;
  /** Items of the rows that are selected. */
  readonly selection: readonly string[];
  readonly policy: Written;
  readonly sheets: Written;
  readonly round: Written;
  readonly change: Written;
  readonly acknowledge: Written;
  readonly readEvidence: EvidenceRead;
  readonly evidence: Written;
  readonly due: Written;
  readonly vendorBook: VendorBookMade;
  readonly vendorFile: VendorFileRead;
  readonly vendorMerge: Written;
  readonly migrate: Migration;
  readonly readBooks: BooksRead;
  readonly writeRegister: RegisterWritten;
  readonly readLists: ListsRead;
  readonly readAdvisories: AdvisoriesRead;
  readonly readPlan: PlanRead;
  readonly writeChanges: ChangesWritten;
}

export type TaskName = keyof TaskResults;

/** The tasks that were asked for; one that is missing is idle. */
export type Tasks = { readonly [Name in TaskName]?: Task<TaskResults[Name]> };

/** A task by its name. */
export function taskOf<Name extends TaskName>(
  { tasks }: { readonly tasks: Tasks },
  name: Name,
): Task<TaskResults[Name]> {
  const task: Task<TaskResults[Name]> | undefined = tasks[name];
  return task ?? IDLE;
}

/** True while a task is at work. */
export function isWorking(state: { readonly tasks: Tasks }, name: TaskName): boolean {
  return taskOf(state, name).stage === 'working';
}
