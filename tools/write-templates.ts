/**
 * Writes every template to dist/templates/ (DIST names another folder than dist/), one line each: name, bytes, milliseconds. TEMPLATE_PANE
 * (none, sideloaded, central) says whether the pane opens with a case; see docs/decisions/pane-with-document.md.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ALL_TEMPLATES } from '../src/core/sheets/allTemplates';
import { paneSetting, withPane } from '../src/core/sheets/documentPane';
import { writeWorkbook } from '../src/workbook/file/write/writeWorkbook';
import { smallestZip } from './smallestZip';

const folder = join(resolve(__dirname, '..', process.env.DIST ?? 'dist'), 'templates');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const pane = paneSetting(process.env.TEMPLATE_PANE ?? 'none');

async function writeAll(): Promise<void> {
  for (const template of ALL_TEMPLATES) {
    const start = performance.now();
    const bytes = await smallestZip(writeWorkbook(withPane(template, pane)));
    writeFileSync(join(folder, template.fileName), bytes);
    const milliseconds = (performance.now() - start).toFixed(0);
    console.log(`${template.fileName}\t${bytes.length}\t${milliseconds}`);
  }
}

void writeAll();
