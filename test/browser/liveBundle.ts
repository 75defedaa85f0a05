import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import webpack from 'webpack';
import type { Page } from 'playwright-core';

const ROOT = resolve(__dirname, '../..');

/**
 * The live side as one script that sets `window.live`: what the pane does not call yet can be called in the
 * pane's own frame, on the real office.js that stands there.
 */
export async function buildLive(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'live-'));
  try {
    writeFileSync(
      join(folder, 'entry.ts'),
      `import { liveWorkbook } from ${JSON.stringify(join(ROOT, 'src/workbook/live/liveWorkbook'))};
       Object.assign(window, { live: liveWorkbook() });`,
    );
    await bundle(folder);
    return readFileSync(join(folder, 'live.js'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function bundle(folder: string): Promise<void> {
  const compiler = webpack({
    mode: 'production',
    entry: join(folder, 'entry.ts'),
    output: { path: folder, filename: 'live.js', uniqueName: 'live' },
    resolve: { extensions: ['.ts', '.js'] },
    resolveLoader: { modules: [join(ROOT, 'node_modules')] },
    // One script, although the pane loads some of it later.
    module: {
      parser: { javascript: { dynamicImportMode: 'eager' } },
      rules: [
        {
          test: /\.ts$/,
          loader: 'swc-loader',
          options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2020' } },
        },
      ],
    },
    performance: { hints: false },
  });
  return new Promise((done, fail) => {
    compiler.run((error, stats) => {
      if (error) fail(error);
      else if (stats?.hasErrors() === true) fail(new Error(stats.toString('errors-only')));
      else done();
    });
  });
}

/** The frame of the pane with `window.live` in it. */
export async function withLive(page: Page, script: string): Promise<ReturnType<Page['frames']>[number]> {
  const frame = page.frames().find((each) => each.url().includes('taskpane') || each.url().includes('pane-'));
  if (frame === undefined) throw new Error('The pane is not open.');
  await frame.evaluate(script);
  return frame;
}
