import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const SOURCE = join(__dirname, '../../../src');

/** A text that people read, with the file it is in. */
export interface ProductText {
  readonly file: string;
  readonly text: string;
}

/** What people type or other programs write, former wordings, and the page that stands in for Excel. */
const READ_ONLY =
  /^(core\/(devices|advisories)\/(?!faults|text)|core\/model\/(typed|vocabulary)|core\/migrate\/reworded|preview\/)/;

/** Texts of a JSON file, at any depth; clauses name headings of other documents and are nobody's wording. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => (key === 'clause' ? [] : textsOf(entry)));
}

/** Literals of a program: quoted by ' or `, comments left out. */
const literalsOf = (code: string): readonly string[] =>
  [...code.replace(/^\s*(\/\*\*?|\*|\/\/).*$/gm, '').matchAll(/'((?:[^'\\\n]|\\.)*)'|`([^`]*)`/g)].map(
    ([, quoted, template]) => quoted ?? template ?? '',
  );

/** Every text of the product that holds Japanese, or, in files of English texts, any words at all. */
export function productTexts(): readonly ProductText[] {
  return readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(json|ts|tsx|html)$/.test(file) && !READ_ONLY.test(file))
    .flatMap((file) => {
      const content = readFileSync(join(SOURCE, file), 'utf8');
      const texts = file.endsWith('.json')
        ? textsOf(JSON.parse(content))
        : file.endsWith('.html')
          ? content.split(/<[^>]*>/)
          : literalsOf(content);
      return texts.filter((text) => /\s|[ぁ-ん一-龠]/.test(text)).map((text) => ({ file, text }));
    });
}
