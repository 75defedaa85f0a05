import { copyFileSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpack from 'webpack';
import { DIST } from './chromiumPage';

const SOURCE = join(__dirname, 'emptyPane');
const PAGE = 'pane-desktop.html';

/**
 * A folder to serve in which the preview finds the empty pane in place of ours; everything else is the
 * built add-in's, office.js with it. Built the way our own pane is.
 */
export async function withEmptyPane<T>(measure: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'empty-pane-'));
  try {
    for (const name of readdirSync(DIST))
      if (name !== PAGE) symlinkSync(join(DIST, name), join(folder, name));
    copyFileSync(join(SOURCE, 'page.html'), join(folder, PAGE));
    await bundle(folder);
    return await measure(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function bundle(folder: string): Promise<void> {
  const compiler = webpack({
    mode: 'production',
    entry: join(SOURCE, 'index.tsx'),
    output: { path: folder, filename: 'empty-pane.js' },
    resolve: { extensions: ['.tsx', '.ts', '.js', '.mjs'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'swc-loader',
          options: {
            jsc: {
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
              target: 'es2020',
            },
          },
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
