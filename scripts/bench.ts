/**
 * `npm run -s bench`: figures of speed and size as one JSON object on standard output, progress on
 * standard error. `--quick` measures a few short rounds: enough to see that it works, not to quote.
 */
import { cpus, loadavg } from 'node:os';
import { assessFigures } from './bench/assessFigures';
import { bundleFigures } from './bench/bundleFigures';
import type { Effort, Figure } from './bench/figure';
import { excelJsFigures } from './bench/excelJsFigures';
import { fileFigures } from './bench/fileFigures';
import { functionFigures } from './bench/functionFigures';
import { impactFigures } from './bench/impactFigures';
import { mailFigures } from './bench/mailFigures';
import { NOT_MEASURED } from './bench/notMeasured';
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
  ['templates and case workbooks', fileFigures],
  ['mail drafts', mailFigures],
  ['the same by ExcelJS', excelJsFigures],
];

const NO_PREVIEW = {
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

async function report(isQuick: boolean): Promise<void> {
  const effort = isQuick ? QUICK : THOROUGH;
  const entries = await measureAll(effort);
  const bundles = bundleFigures();
  const preview = isQuick ? NO_PREVIEW : await previewFigures();
  const processors = cpus();
  const busy = loadavg()[0] ?? 0;
  const figures = {
    machine: { node: process.version, cpus: processors.length, cpu: processors[0]?.model ?? '', load: busy },
    quick: isQuick,
    rounds: effort.rounds,
    entries: [...entries, ...bundles.figures, ...preview.figures],
    notMeasured: [...NOT_MEASURED, ...bundles.notMeasured, ...preview.notMeasured],
  };
  console.log(JSON.stringify(figures, null, 2));
}

const given = process.argv.slice(2);
const unknown = given.filter((argument) => argument !== '--quick');
if (unknown.length > 0) {
  console.error(`usage: npm run -s bench [-- --quick]; not known: ${unknown.join(' ')}`);
  process.exitCode = 2;
} else {
  void report(given.includes('--quick'));
}
