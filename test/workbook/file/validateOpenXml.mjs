/**
 * Prints what Microsoft's Open XML SDK says about workbooks, as JSON: an array of errors for each. A
 * program of its own, because the package is an ES module that jest does not load.
 */
import { readFileSync } from 'node:fs';
import validate from '@ooxml-tools/validate';

const said = [];
for (const file of process.argv.slice(2)) {
  const errors = await validate(new Uint8Array(readFileSync(file)), 'xlsx', 'Microsoft365');
  said.push(errors.map(({ description, path }) => ({ description, path: path.xpath })));
}
console.log(JSON.stringify(said));
process.exit(0); // the SDK's runtime would stay
