import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { endGroup, startOffice } from './officeProcess';
import { sofficePath } from './sofficePath';

/** Where openOffices.mjs lets the workers of a run note their LibreOffice. */
const FOLDER = process.env.SHARED_OFFICES;

export interface SharedOffice {
  readonly pipe: string;
  /** After LibreOffice has broken down: the next test starts another. */
  end(): void;
}

interface Note {
  readonly pipe: string;
  readonly pid: number;
}

/** The LibreOffice of this worker, started when first asked for; null where the run shares none. */
export function sharedOffice(): SharedOffice | null {
  if (FOLDER === undefined) return null;
  const folder = join(FOLDER, process.env.JEST_WORKER_ID ?? '1');
  const note = join(folder, 'office.json');
  if (!existsSync(note)) start(folder, note);
  const { pipe, pid } = JSON.parse(readFileSync(note, 'utf8')) as Note;
  return {
    pipe,
    end: () => {
      rmSync(note);
      endGroup(pid);
    },
  };
}

function start(folder: string, note: string): void {
  mkdirSync(folder, { recursive: true });
  const { pipe, pid, leave } = startOffice(sofficePath(), folder);
  leave();
  writeFileSync(note, JSON.stringify({ pipe, pid }));
}
