import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { figure, type Described, type Figure, type NotMeasured } from './figure';

const DIST = join(__dirname, '..', '..', 'dist');
const FUNCTIONS = 'functions.js';
const FIRST_VIEW = 'case';
/** Of one language only; the Japanese words are the larger ones. */
const READER_WORDS = 'words-ja';

const textOf = (name: string): string => readFileSync(join(DIST, name), 'utf8');

/** Scripts and styles that the pane's page names, without office.js, which Excel brings or caches. */
function initialFiles(): readonly string[] {
  const found = textOf('taskpane.html').matchAll(
    /<(?:script|link)\b[^>]*?\b(?:src|href)="?([^"\s>]+\.(?:js|css))/g,
  );
  return [...found].map(([, name = '']) => name).filter((name) => !/(?:^|\/)office\.js$/.test(name));
}

/**
 * Chunks that the first screen of a case asks for, with the words of one language. The built code says `12===e?"chunks/case.0123.js":…` of every
 * chunk, and asks for those of one import in a `Promise.all([x.e(1),x.e(2)])`.
 */
function firstScreenChunks(files: readonly string[]): readonly string[] {
  const code = files.map(textOf).join('\n');
  const named = [...code.matchAll(/\b(\d+)===\w+\?"(chunks\/[^"]+\.js)"/g)];
  const fileOf = new Map(named.map(([, number = '', file = '']) => [number, file]));
  const id = [...fileOf].find(([, file]) => file.startsWith(`chunks/${FIRST_VIEW}.`))?.[0];
  if (id === undefined) return [];
  const groups = [...code.matchAll(/\[((?:\w+\.e\(\d+\),?)+)\]/g)].map(([, group = '']) =>
    [...group.matchAll(/\((\d+)\)/g)].map(([, number = '']) => number),
  );
  const group = groups.find((numbers) => numbers.includes(id)) ?? [id];
  const words = [...fileOf.values()].filter((file) => file.startsWith(`chunks/${READER_WORDS}.`));
  return [...group.flatMap((number) => fileOf.get(number) ?? []), ...words];
}

function sizeFigure(described: Described, files: readonly string[]): Figure {
  const bytes = files.reduce((sum, name) => sum + gzipSync(readFileSync(join(DIST, name))).length, 0);
  return figure(described, 'B gzip', [bytes]);
}

/** Sizes of what the last build left in dist/; none without a build. */
export function bundleFigures(): { figures: readonly Figure[]; notMeasured: readonly NotMeasured[] } {
  if (!existsSync(join(DIST, 'taskpane.html'))) {
    const why = 'dist/ holds no build: run npm run build first.';
    return { figures: [], notMeasured: [{ name: 'bundle', why }] };
  }
  const initial = initialFiles();
  const chunks = firstScreenChunks(initial);
  const figures = [
    sizeFigure(
      {
        name: 'bundle.functions',
        what: 'functions.js: rules, items and texts for every workbook',
        target: { of: 'median', atMost: 60_000 },
      },
      [FUNCTIONS],
    ),
    sizeFigure(
      {
        name: 'bundle.pageScripts',
        what: `what the pane's page names: ${initial.join(', ')}`,
        target: { of: 'median', atMost: 166_000 },
      },
      initial,
    ),
  ];
  if (chunks.length === 0) {
    const why = 'The chunks of the first screen were not found in the built code.';
    return { figures, notMeasured: [{ name: 'bundle.firstScreen', why }] };
  }
  const screen = [...initial.filter((name) => name !== FUNCTIONS), ...chunks];
  const firstScreen = sizeFigure(
    {
      name: 'bundle.firstScreen',
      what: `what the pane adds to functions.js up to the first screen of a case: ${screen.length} files`,
      target: { of: 'median', atMost: 166_000 },
    },
    screen,
  );
  return { figures: [...figures, firstScreen], notMeasured: [] };
}
