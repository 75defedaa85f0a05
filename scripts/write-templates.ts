/** Writes every template to dist/templates/, one line each: name, bytes, milliseconds. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALL_TEMPLATES } from '../src/core/template/allTemplates';
import { writeWorkbook } from '../src/workbook/file/write/writeWorkbook';

const folder = join(__dirname, '..', 'dist', 'templates');
mkdirSync(folder, { recursive: true });

for (const template of ALL_TEMPLATES) {
  const start = performance.now();
  const bytes = writeWorkbook(template);
  writeFileSync(join(folder, template.fileName), bytes);
  const milliseconds = (performance.now() - start).toFixed(0);
  console.log(`${template.fileName}\t${bytes.length}\t${milliseconds}`);
}
