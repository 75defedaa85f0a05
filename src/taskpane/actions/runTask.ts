import { asError } from '../browser/asError';
import type { Store } from '../store/createStore';
import type { PaneState } from '../store/paneState';
import { IDLE, type Task } from '../store/task';
import { taskOf, type TaskName, type TaskResults } from '../store/tasks';
import type { Desk, Work } from '../tasks/desk';

/** @returns the outcome, which is in the state as well */
type RunTask = <Name extends TaskName>(
  name: Name,
  work: Work<TaskResults[Name]>,
) => Promise<Task<TaskResults[Name]>>;

/** Runs work on the workbook by name: one piece of each at a time; a failure is an outcome, never an exception. */
export interface TaskRunner {
  /** For work that changes the open case: it is read again, whatever came of it. */
  readonly run: RunTask;
  /** For work that leaves the cells of the open case alone. */
  readonly look: RunTask;
  /** Asks the work to stop where it can. */
  readonly cancel: (name: TaskName) => void;
  /** Takes an outcome off the screen; work that goes on stays. */
  readonly forget: (name: TaskName) => void;
}

/** @param refresh reads the case again; never throws */
export function taskRunner(
  store: Store<PaneState>,
  tools: Omit<Desk, 'onProgress' | 'signal'>,
  refresh: () => Promise<void>,
): TaskRunner {
  const controllers = new Map<TaskName, AbortController>();
  const set = <Name extends TaskName>(name: Name, task: Task<TaskResults[Name]>): void =>
    store.update((state) => ({ ...state, tasks: { ...state.tasks, [name]: task } }));
  const start = async <Name extends TaskName>(
    name: Name,
    work: Work<TaskResults[Name]>,
    after: () => Promise<void>,
  ): Promise<Task<TaskResults[Name]>> => {
    const before = taskOf(store.get(), name);
    if (before.stage === 'working') return before;
    const controller = new AbortController();
    controllers.set(name, controller);
    const onProgress = (done: number, of: number) => set(name, { stage: 'working', progress: { done, of } });
    onProgress(0, 1);
    const task = await outcomeOf(work, { ...tools, onProgress, signal: controller.signal });
    // The case is read before the outcome shows, so that both are of one moment.
    await after();
    set(name, task);
    return task;
  };
  return {
    run: (name, work) => start(name, work, refresh),
    look: (name, work) => start(name, work, () => Promise.resolve()),
    cancel: (name) => controllers.get(name)?.abort(),
    forget: (name) => {
      if (!['idle', 'working'].includes(taskOf(store.get(), name).stage)) set(name, IDLE);
    },
  };
}

async function outcomeOf<Result>(work: Work<Result>, desk: Desk): Promise<Task<Result>> {
  try {
    return { stage: 'done', result: await work(desk) };
  } catch (error) {
    return { stage: 'failed', error: asError(error) };
  }
}
