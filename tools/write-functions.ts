/** `npm run functions`: writes the descriptions of the custom functions that Excel reads, one per language. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { LANGUAGES } from '../src/core/model/language';
import { functionsMetadata } from '../src/functions/metadata';

const dist = resolve(__dirname, '..', process.env.DIST ?? 'dist');
mkdirSync(dist, { recursive: true });
for (const language of LANGUAGES) {
  const name = `functions.${language}.json`;
  writeFileSync(join(dist, name), `${JSON.stringify(functionsMetadata(language), null, 1)}\n`);
  console.log(name);
}
