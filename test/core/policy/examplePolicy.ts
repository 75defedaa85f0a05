import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The example of docs/policy-file.md, which is run as it stands there. */
export function examplePolicy(): string {
  const page = readFileSync(join(__dirname, '../../../docs/policy-file.md'), 'utf8');
  const example = /```json\n([\s\S]*?)```/.exec(page)?.[1];
  if (example === undefined) throw new Error('docs/policy-file.md has no example');
  return example;
}
