import type { SendTools } from '../sending/sendOrder';

/** What became of something that a view tried. */
export type Attempt<Result> =
  | { readonly kind: 'done'; readonly result: Result }
  | { readonly kind: 'failed'; readonly error: Error };

/** Tries something with the workbook and reads it again, whatever came of it. Never throws. */
export async function attempt<Result>(
  tools: SendTools,
  work: (tools: SendTools) => Promise<Result>,
  refresh: () => Promise<void>,
): Promise<Attempt<Result>> {
  try {
    return { kind: 'done', result: await work(tools) };
  } catch (error) {
    return { kind: 'failed', error: error instanceof Error ? error : new Error(String(error)) };
  } finally {
    await refresh();
  }
}
