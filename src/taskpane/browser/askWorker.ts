import type { RegisterAnswer, RegisterQuestion } from '../../worker/registerMessages';

/** A worker that answers one question at a time. */
export interface RegisterWorker {
  readonly ask: (question: RegisterQuestion) => Promise<RegisterAnswer>;
  /** Ends it, whatever it is at. */
  readonly end: () => void;
}

/** Starts the worker that reads workbooks beside the pane's thread. */
export function startWorker(): RegisterWorker {
  const worker = new Worker(
    /* webpackChunkName: "register-worker" */ new URL('../../worker/registerWorker.ts', import.meta.url),
  );
  let fail: (error: Error) => void = () => undefined;
  const ask = (question: RegisterQuestion): Promise<RegisterAnswer> =>
    new Promise((resolve, reject) => {
      fail = reject;
      worker.onmessage = ({ data }: MessageEvent<RegisterAnswer>) => resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.postMessage(question);
    });
  return {
    ask,
    end: () => {
      worker.terminate();
      fail(new Error('ended'));
    },
  };
}
