import type { XmlElement } from '../../../workbook/file/read/xmlTree';
import { elementXml, escapeXml } from './xmlText';

/** An element read from a part as text again, without prefixes and without what extensions add. */
export function treeXml({ name, attributes, children, text }: XmlElement): string {
  const content = children
    .filter((each) => each.name !== 'extLst')
    .map(treeXml)
    .join('');
  return elementXml(name, attributes, content === '' ? escapeXml(text) : content);
}
