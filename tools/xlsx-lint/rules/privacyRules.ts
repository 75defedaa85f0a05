import type { Fault } from '../fault';
import type { OpenedWorkbook } from '../package/openedWorkbook';
import { findAll } from '../package/xmlElement';
import type { XmlElement } from '../package/xmlElement';

/** Properties that name a person or an organisation. */
const PEOPLE = ['creator', 'lastModifiedBy', 'Manager', 'Company'];
/** `C:\…`, `\\server\…`, `file:` addresses and home folders. */
const LOCAL_PATH = /[A-Za-z]:\\|\\\\[^\\\s]+\\|file:\/|\/(?:home|Users)\/[^/\s]+/;

function strings(element: XmlElement): string[] {
  return [element.text, ...Object.values(element.attributes), ...element.children.flatMap(strings)];
}

/** Nobody's name and no folder of the machine that made the file (HECVAT 4.14 leaks both). */
export function privacyFaults(book: OpenedWorkbook): Fault[] {
  return [...book.xml].flatMap(([part, root]): Fault[] => {
    if (!part.startsWith('docProps/') && part !== book.workbookPart) return [];
    const people = PEOPLE.flatMap((name) => findAll(root, name))
      .filter(({ text }) => text.trim() !== '')
      .map(({ name, text }): Fault => ({ code: 'author-name', part, where: name, message: `names ${text}` }));
    const path = strings(root).find((text) => LOCAL_PATH.test(text));
    if (path === undefined) return people;
    return [...people, { code: 'local-path', part, where: '', message: `holds a local path: ${path}` }];
  });
}
