/**
 * `npm run -s report:templates`: a table of templates and checks. What is quick is checked here; what
 * needs the Open XML SDK or LibreOffice comes from the tests of exactly these bytes. Exit 1 when a check
 * failed or was not run.
 */
import { ALL_TEMPLATES } from '../src/core/sheets/allTemplates';
import type { WorkbookDescription } from '../src/core/sheets/description';
import { lintWorkbook } from './xlsx-lint/lintWorkbook';
import { writeWorkbook } from '../src/workbook/file/write/writeWorkbook';
import { smallestZip } from './smallestZip';
import { digestOf, recordOf, type RecordedCheck } from './template-records';

/** product limits: bytes of a template as it is shipped, milliseconds for all of them, pages of a whole case. */
const MAX_BYTES = 200_000;
const MAX_MILLISECONDS = 2000;
const MAX_PAGES = 30;

interface Result {
  readonly text: string;
  readonly passed: boolean;
}

const HEADINGS = [
  'template',
  'Open XML SDK',
  'faults',
  'same bytes',
  'bytes',
  'calculated as written',
  'LibreOffice = rules',
  'pages',
];

/** A number that a test noted. */
function recorded(
  fileName: string,
  check: RecordedCheck,
  digest: string,
  unit: string,
  passes: (value: number) => boolean,
): Result {
  const value = recordOf(fileName, check, digest);
  if (value === null) return { text: 'NOT RUN', passed: false };
  return { text: `${value} ${unit}`, passed: passes(value) };
}

async function resultsOf(template: WorkbookDescription): Promise<Result[]> {
  const { fileName } = template;
  const bytes = writeWorkbook(template);
  const digest = digestOf(bytes);
  const faults = lintWorkbook(bytes).length;
  const same = digestOf(writeWorkbook(template)) === digest;
  const shipped = (await smallestZip(bytes)).length;
  return [
    recorded(fileName, 'schema', digest, 'errors', (errors) => errors === 0),
    { text: `${faults}`, passed: faults === 0 },
    { text: same ? 'yes' : 'NO', passed: same },
    { text: `${shipped}`, passed: shipped < MAX_BYTES },
    recorded(fileName, 'written', digest, 'cells', (cells) => cells > 0),
    recorded(fileName, 'rules', digest, 'cells', (cells) => cells > 0),
    recorded(fileName, 'pages', digest, 'pages', (pages) => pages > 0 && pages <= MAX_PAGES),
  ];
}

function millisecondsToWriteAll(): number {
  const started = performance.now();
  for (const template of ALL_TEMPLATES) writeWorkbook(template);
  return Math.round(performance.now() - started);
}

async function report(): Promise<void> {
  const rows = await Promise.all(
    ALL_TEMPLATES.map(async (template) => ({ name: template.fileName, results: await resultsOf(template) })),
  );
  const table = [
    HEADINGS,
    ...rows.map(({ name, results }) => [
      name,
      ...results.map(({ text, passed }) => `${passed ? '✓' : '✕'} ${text}`),
    ]),
  ];
  const widths = HEADINGS.map((_heading, column) =>
    Math.max(...table.map((line) => line[column]?.length ?? 0)),
  );
  for (const line of table) {
    console.log(
      line
        .map((text, column) => text.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  }
  const milliseconds = millisecondsToWriteAll();
  const results = [
    ...rows.flatMap((row) => row.results),
    { text: 'time', passed: milliseconds < MAX_MILLISECONDS },
  ];
  const failed = results.filter(({ passed }) => !passed).length;
  console.log(`\nall ${rows.length} templates written in ${milliseconds} ms`);
  console.log(`Template checks: ${results.length - failed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

void report();
