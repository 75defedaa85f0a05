/** After the tests of a run: ends each LibreOffice that a worker started. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

export default function closeOffices() {
  const folder = process.env.SHARED_OFFICES;
  if (folder === undefined || !existsSync(folder)) return;
  for (const worker of readdirSync(folder)) {
    const note = join(folder, worker, 'office.json');
    if (existsSync(note)) end(JSON.parse(readFileSync(note, 'utf8')).pid);
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** @param {number} pid of the group's first process: soffice is a script that starts the real program */
function end(pid) {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error;
  }
}
