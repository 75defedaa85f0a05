/**
 * `npm run -s bench`: figures of speed and size as one JSON object on standard output, progress on
 * standard error. `--quick` measures a few short rounds: enough to see that it works, not to quote; the
 * groups that start a program (Chromium, LibreOffice) are left out of it, and each can be had alone:
 * `--preview`, `--pane`, `--live`, `--cells`, `--office`.
 */
import { cpus, loadavg } from 'node:os';
import { advisoryFigures } from './bench/advisoryFigures';
import { assessFigures } from './bench/assessFigures';
import { editFigures } from './bench/editFigures';
import { bundleFigures } from './bench/bundleFigures';
import { cellFigures } from './bench/cellFigures';
import { deviceFigures } from './bench/deviceFigures';
import type { Measured } from './bench/chromiumPage';
import type { Effort, Figure } from './bench/figure';
import { excelJsFigures } from './bench/excelJsFigures';
import { fileFigures } from './bench/fileFigures';
import { functionFigures } from './bench/functionFigures';
import { impactFigures } from './bench/impactFigures';
import { mailFigures } from './bench/mailFigures';
import { liveFigures } from './bench/liveFigures';
import { registerFigures } from './bench/registerFigures';
import { officeFigures } from './bench/officeFigures';
import { paneFigures } from './bench/paneFigures';
import { previewFigures } from './bench/previewFigures';

const THOROUGH: Effort = { rounds: 9, scale: 1 };
const QUICK: Effort = { rounds: 1, scale: 0.02 };

const GROUPS: readonly (readonly [
  string,
  (effort: Effort) => readonly Figure[] | Promise<readonly Figure[]>,
])[] = [
  ['impact decisions', impactFigures],
  ['spilled functions', functionFigures],
  ['assessment', assessFigures],
  ['edits', editFigures],
  ['templates and case workbooks', fileFigures],
  ['mail drafts', mailFigures],
  ['the same by ExcelJS', excelJsFigures],
  ['a register of many workbooks', registerFigures],
  ['lists of devices', deviceFigures],
  ['advisories against devices', advisoryFigures],
];

/** Groups that start a program of their own. */
const APART: Readonly<Record<string, () => Promise<Measured>>> = {
  '--pane': paneFigures,
  '--live': liveFigures,
  '--cells': cellFigures,
  '--office': officeFigures,
  '--preview': previewFigures,
};

const LEFT_OUT: Measured = {
  figures: [],
  notMeasured: Object.keys(APART).map((option) => ({
    name: `${option.slice(2)}.*`,
    why: `A program is started for a full run or ${option} only.`,
  })),
};

async function measureAll(effort: Effort): Promise<readonly Figure[]> {
  const entries: Figure[] = [];
  for (const [name, measure] of GROUPS) {
    console.error(`${name} …`);
    entries.push(...(await measure(effort)));
  }
  return entries;
}

async function measureApart(options: readonly string[]): Promise<Measured> {
  const all: Measured[] = [];
  for (const option of options) {
    console.error(`${option.slice(2)} …`);
    const measure = APART[option];
    if (measure !== undefined) all.push(await measure());
  }
  return joined(all);
}

const joined = (all: readonly Measured[]): Measured => ({
  figures: all.flatMap(({ figures }) => figures),
  notMeasured: all.flatMap(({ notMeasured }) => notMeasured),
});

/** Only the groups that are asked for, or everything; a quick run starts no program. */
async function measured(isQuick: boolean, alone: readonly string[]): Promise<Measured> {
  if (alone.length > 0) return measureApart(alone);
  const figures = await measureAll(isQuick ? QUICK : THOROUGH);
  const apart = isQuick ? LEFT_OUT : await measureApart(Object.keys(APART));
  return joined([{ figures, notMeasured: [] }, bundleFigures(), apart]);
}

async function report(isQuick: boolean, alone: readonly string[]): Promise<void> {
  const { figures: entries, notMeasured } = await measured(isQuick, alone);
  const processors = cpus();
  const busy = loadavg()[0] ?? 0;
  const figures = {
    machine: { node: process.version, cpus: processors.length, cpu: processors[0]?.model ?? '', load: busy },
    quick: isQuick,
    rounds: (isQuick ? QUICK : THOROUGH).rounds,
    entries,
    notMeasured,
  };
  console.log(JSON.stringify(figures, null, 2));
}

const given = process.argv.slice(2);
const alone = Object.keys(APART).filter((option) => given.includes(option));
const unknown = given.filter((argument) => argument !== '--quick' && !(argument in APART));
if (unknown.length > 0) {
  const options = ['--quick', ...Object.keys(APART)].join(' | ');
  console.error(`usage: npm run -s bench [-- ${options}]; not known: ${unknown.join(' ')}`);
  process.exitCode = 2;
} else {
  void report(given.includes('--quick'), alone);
}
