import type { Fault } from '../fault';
import type { OpenedWorkbook } from '../package/openedWorkbook';
import { resolveTarget } from '../package/relationships';

const CONTENT_TYPES = '[Content_Types].xml';

/** Parts that are no XML, and the parts no workbook can do without. */
export function partFaults(book: OpenedWorkbook): Fault[] {
  const broken = [...book.broken].map(([part, message]): Fault => ({
    code: 'broken-xml',
    part,
    where: '',
    message,
  }));
  const needed = [CONTENT_TYPES, '_rels/.rels', book.workbookPart === '' ? 'workbook' : book.workbookPart];
  for (const kind of ['styles', 'sharedStrings']) needed.push(book.partOf(kind)?.path ?? kind);
  for (const { name, part } of book.sheets) needed.push(part === '' ? `sheet ${name}` : part);
  const missing = needed
    .filter((part) => !book.paths.includes(part))
    .map((part): Fault => ({ code: 'part-missing', part, where: '', message: 'part is missing' }));
  return [...broken, ...missing];
}

/** Every relationship leads to a part, ids do not repeat, and every part is reached by one. */
export function relationshipFaults(book: OpenedWorkbook): Fault[] {
  const internal = book.relationships.filter(({ isExternal }) => !isExternal);
  const reached = new Set(internal.map(resolveTarget));
  const dangling = internal
    .filter((relationship) => !book.paths.includes(resolveTarget(relationship)))
    .map(({ part, id, target }): Fault => {
      return { code: 'relationship-dangling', part, where: id, message: `${target} does not exist` };
    });
  const ids = book.relationships.map(({ part, id }) => `${part} ${id}`);
  const repeated = book.relationships
    .filter(({ part, id }, index) => ids.indexOf(`${part} ${id}`) !== index)
    .map(({ part, id }): Fault => ({
      code: 'relationship-id',
      part,
      where: id,
      message: 'id is used twice',
    }));
  const unreached = book.paths
    .filter((path) => path !== CONTENT_TYPES && !path.endsWith('.rels') && !path.endsWith('/'))
    .filter((path) => !reached.has(path))
    .map((part): Fault => ({
      code: 'part-unreachable',
      part,
      where: '',
      message: 'no relationship leads here',
    }));
  return [...dangling, ...repeated, ...unreached];
}

/** Each part has a content type of its own; the default for `xml` says nothing Excel understands. */
export function contentTypeFaults(book: OpenedWorkbook): Fault[] {
  const entries = book.xml.get(CONTENT_TYPES)?.children ?? [];
  const named = entries
    .filter(({ name }) => name === 'Override')
    .map(({ attributes }) => (attributes.PartName ?? '').replace(/^\//, ''));
  const extensions = entries
    .filter(({ name }) => name === 'Default')
    .map(({ attributes }) => attributes.Extension ?? '')
    .filter((extension) => extension !== 'xml');
  const fault = (code: Fault['code'], part: string, message: string): Fault => ({
    code,
    part: CONTENT_TYPES,
    where: part,
    message,
  });
  return [
    ...book.paths
      .filter((path) => path !== CONTENT_TYPES && !path.endsWith('/') && !named.includes(path))
      .filter((path) => !extensions.some((extension) => path.endsWith(`.${extension}`)))
      .map((path) => fault('content-type-missing', path, 'part has no content type')),
    ...named
      .filter((path) => !book.paths.includes(path))
      .map((path) => fault('content-type-dangling', path, 'content type of a part that does not exist')),
  ];
}
