import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** 0 = always: LibreOffice otherwise trusts the cached values of a file. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Misc"><prop oor:name="FirstRun" oor:op="fuse"><value>false</value></prop></item>
</oor:items>
`;

export interface OfficeProcess {
  readonly pipe: string;
  /** Number of its group. */
  readonly pid: number;
  /** Ends LibreOffice if it still runs and removes its profile. */
  stop(): Promise<void>;
  /** Lets this process end before LibreOffice does. */
  leave(): void;
}

function exited(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once('exit', () => resolve()));
}

/** soffice is a script that starts the real program: a group of its own lets both be ended. */
export function endGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Starts a headless LibreOffice with a profile of its own, so that several can run side by side. */
export function startOffice(soffice: string, folder: string): OfficeProcess {
  const profile = join(folder, 'profile');
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), SETTINGS);
  const pipe = `iiot_${process.pid}_${Math.random().toString(36).slice(2)}`;
  const child = spawn(
    soffice,
    [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--norestore',
      '--nologo',
      `--accept=pipe,name=${pipe};urp;`,
    ],
    { stdio: 'ignore', detached: true },
  );
  const { pid } = child;
  if (pid === undefined) throw new Error(`LibreOffice could not be started: ${soffice}`);
  const stop = async (): Promise<void> => {
    const patience = setTimeout(() => endGroup(pid), 5000);
    await exited(child);
    clearTimeout(patience);
    endGroup(pid);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { pipe, pid, stop, leave: () => child.unref() };
}
