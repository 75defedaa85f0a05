import { element, XML_HEAD } from '../xml/element';
import { NS } from '../xml/namespaces';
import type { Part } from './part';

/** `[Content_Types].xml`: relationship parts by extension, every other part by name. */
export function contentTypesXml(parts: readonly Part[]): string {
  const relationships = 'application/vnd.openxmlformats-package.relationships+xml';
  return (
    XML_HEAD +
    element(
      'Types',
      { xmlns: NS.contentTypes },
      element('Default', { Extension: 'rels', ContentType: relationships }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      ...parts.map(({ path, contentType }) =>
        element('Override', { PartName: `/${path}`, ContentType: contentType }),
      ),
    )
  );
}
