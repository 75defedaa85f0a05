/**
 * Prints what Microsoft's Open XML SDK says about a workbook, as a JSON array of its errors. A program
 * of its own, because the package is an ES module that jest does not load.
 */
import { readFileSync } from 'node:fs';
import validate from '@ooxml-tools/validate';

const [file = ''] = process.argv.slice(2);
const errors = await validate(new Uint8Array(readFileSync(file)), 'xlsx', 'Microsoft365');
console.log(JSON.stringify(errors.map(({ description, path }) => ({ description, path: path.xpath }))));
process.exit(0); // the SDK's runtime would stay
