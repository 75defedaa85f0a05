/** How far something that the pane was asked to do with the workbook has come, and what came of it. */
export type Task<Result> =
  | { readonly stage: 'idle' }
  | { readonly stage: 'working'; readonly progress: Progress }
  | { readonly stage: 'done'; readonly result: Result }
  | { readonly stage: 'failed'; readonly error: Error };

/** Steps done, of how many; one step where nobody counts. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

export const IDLE = { stage: 'idle' } as const;

/** Stage of a task, or the kind of what came of it: one word for tests and styles. */
export function stageOf(task: Task<{ readonly kind: string }>): string {
  return task.stage === 'done' ? task.result.kind : task.stage;
}
