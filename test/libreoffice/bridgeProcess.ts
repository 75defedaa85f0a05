import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

type Answer = { readonly ok: unknown } | { readonly error: string };

export interface BridgeProcess {
  /** One request after the other; rejects with the bridge's words. */
  ask(action: string, ...parameters: readonly unknown[]): Promise<unknown>;
}

/** Debian's own Python has the `uno` module; a Python from elsewhere has not. */
const PYTHON = process.env.UNO_PYTHON ?? '/usr/bin/python3';

/** Starts the Python side that talks to LibreOffice over the named pipe; a shared one outlives the bridge. */
export function startBridge(pipe: string, isShared: boolean): BridgeProcess {
  const options = isShared ? ['shared'] : [];
  const child = spawn(PYTHON, [join(__dirname, 'office_bridge.py'), pipe, ...options], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let complaints = '';
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  const lines = createInterface({ input: child.stdout });
  const waiting: { resolve(value: unknown): void; reject(error: Error): void }[] = [];
  lines.on('line', (line) => {
    const answer = JSON.parse(line) as Answer;
    const asker = waiting.shift();
    if ('error' in answer) asker?.reject(new Error(answer.error));
    else asker?.resolve(answer.ok);
  });
  const fail = (reason: string): void => {
    for (const asker of waiting.splice(0)) asker.reject(new Error(`LibreOffice bridge: ${reason}`));
  };
  child.on('error', (error) => fail(error.message));
  child.on('close', () => fail(complaints === '' ? 'ended' : complaints));
  child.stdin.on('error', (error) => fail(error.message));
  const ask = (action: string, ...parameters: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      waiting.push({ resolve, reject });
      if (child.exitCode !== null) {
        fail(complaints);
        return;
      }
      child.stdin.write(`${JSON.stringify({ do: action, with: parameters })}\n`);
    });
  return { ask };
}
