import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FUNCTION_DESCRIPTIONS } from '../../src/functions/descriptions';

/** docs/functions.md is written by hand from the descriptions that Excel shows; neither may drift. */
const page = readFileSync(join(__dirname, '../../docs/functions.md'), 'utf8').replace(/\\([_*[\]])/g, '$1');

test.each(Object.entries(FUNCTION_DESCRIPTIONS))('docs/functions.md describes IIOT.%s', (id, description) => {
  const names = description.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  expect(page).toContain(`## IIOT.${id}(${names.join(', ')})`);
  for (const { text } of [description, ...description.parameters]) {
    expect(page).toContain(text.ja);
    expect(page).toContain(text.en);
  }
});
