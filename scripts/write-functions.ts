/** `npm run functions`: writes the descriptions of the custom functions that Excel reads, one per language. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LANGUAGES } from '../src/core/guide/language';
import { functionsMetadata } from '../src/functions/metadata';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
mkdirSync(dist, { recursive: true });
for (const language of LANGUAGES) {
  const name = `functions.${language}.json`;
  writeFileSync(`${dist}${name}`, `${JSON.stringify(functionsMetadata(language), null, 1)}\n`);
  console.log(name);
}
