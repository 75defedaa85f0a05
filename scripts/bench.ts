/**
 * `npm run -s bench`: figures of speed and size as one JSON object on standard output, progress on
 * standard error. `--quick` measures a few short rounds: enough to see that it works, not to quote;
 * `--preview` measures the preview in Chromium alone.
 */
import { cpus, loadavg } from 'node:os';
import { assessFigures } from './bench/assessFigures';
import { editFigures } from './bench/editFigures';
import { bundleFigures } from './bench/bundleFigures';
import type { Effort, Figure, NotMeasured } from './bench/figure';
import { excelJsFigures } from './bench/excelJsFigures';
import { fileFigures } from './bench/fileFigures';
import { functionFigures } from './bench/functionFigures';
import { impactFigures } from './bench/impactFigures';
import { mailFigures } from './bench/mailFigures';
import { NOT_MEASURED } from './bench/notMeasured';
import { registerFigures } from './bench/registerFigures';
import { PREVIEW_ROUNDS, previewFigures } from './bench/previewFigures';

const THOROUGH: Effort = { rounds: 9, scale: 1 };
const OPTIONS = ['--quick', '--preview'];
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
  ['a register of a thousand workbooks', registerFigures],
];

interface Measured {
  readonly figures: readonly Figure[];
  readonly notMeasured: readonly NotMeasured[];
}

const NO_PREVIEW: Measured = {
  figures: [],
  notMeasured: [{ name: 'preview.*', why: 'Chromium is started for a full run only.' }],
};

async function measureAll(effort: Effort): Promise<readonly Figure[]> {
  const entries: Figure[] = [];
  for (const [name, measure] of GROUPS) {
    console.error(`${name} …`);
    entries.push(...(await measure(effort)));
  }
  return entries;
}

/** Only the preview in Chromium, or everything; a quick run leaves Chromium out. */
async function measured(isQuick: boolean, isPreviewOnly: boolean): Promise<Measured> {
  if (isPreviewOnly) return previewFigures();
  const entries = await measureAll(isQuick ? QUICK : THOROUGH);
  const others = [bundleFigures(), isQuick ? NO_PREVIEW : await previewFigures()];
  return {
    figures: [...entries, ...others.flatMap(({ figures }) => figures)],
    notMeasured: [...NOT_MEASURED, ...others.flatMap(({ notMeasured }) => notMeasured)],
  };
}

async function report(isQuick: boolean, isPreviewOnly: boolean): Promise<void> {
  const { figures: entries, notMeasured } = await measured(isQuick, isPreviewOnly);
  const processors = cpus();
  const busy = loadavg()[0] ?? 0;
  const figures = {
    machine: { node: process.version, cpus: processors.length, cpu: processors[0]?.model ?? '', load: busy },
    quick: isQuick,
    rounds: isPreviewOnly ? PREVIEW_ROUNDS : (isQuick ? QUICK : THOROUGH).rounds,
    entries,
    notMeasured,
  };
  console.log(JSON.stringify(figures, null, 2));
}

const given = process.argv.slice(2);
const unknown = given.filter((argument) => !OPTIONS.includes(argument));
if (unknown.length > 0) {
  console.error(`usage: npm run -s bench [-- --quick | --preview]; not known: ${unknown.join(' ')}`);
  process.exitCode = 2;
} else {
  void report(given.includes('--quick'), given.includes('--preview'));
}
