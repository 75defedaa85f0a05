import type { Advisory } from '../../../core/advisories/advisory';
import { AdvisoryFault } from '../../../core/advisories/advisoryFault';
import type { AdvisoryContent } from '../../../core/advisories/csaf/readJson';
import { readOverview } from '../../../core/advisories/jvn/readOverview';
import { readVulinfo } from '../../../core/advisories/jvn/readVulinfo';
import { childOf, childrenOf, type XmlNode } from '../../../core/advisories/jvn/xmlNode';
import { parseXml } from '../read/parseXml';
import { WorkbookFileError } from '../read/workbookFileError';

/** Entries of the formats by MyJVN: details (VULDEF), lists (RSS), notices (Atom). */
const ENTRIES: ReadonlySet<string> = new Set(['Vulinfo', 'item', 'entry']);
const MOST_ENTRIES = 200_000;

interface Growing extends XmlNode {
  readonly children: Growing[];
  text: string;
}

/**
 * Reads a file by MyJVN entry by entry: a year's file holds thousands, of which only what matching needs stays.
 * @throws AdvisoryFault
 */
export function readAdvisoryXml(xml: string): AdvisoryContent {
  const advisories: Advisory[] = [];
  const stack: Growing[] = [];
  const roots: string[] = [];
  const take = (entry: XmlNode): void => {
    if (advisories.length >= MOST_ENTRIES) throw new AdvisoryFault('TOO_MANY', `${MOST_ENTRIES} entries`);
    // Texts that were cut out of the file would keep the whole of it in memory.
    advisories.push(...(JSON.parse(JSON.stringify(advisoriesOf(entry))) as readonly Advisory[]));
  };
  parsed(xml, {
    open: (name, attributes) => {
      if (roots.length === 0) roots.push(name);
      if (stack.length === 0 && !ENTRIES.has(name)) return;
      const node: Growing = { name, attributes, children: [], text: '' };
      stack.at(-1)?.children.push(node);
      stack.push(node);
    },
    close: () => {
      const node = stack.pop();
      if (node !== undefined && stack.length === 0) take(node);
    },
    text: (text) => {
      const node = stack.at(-1);
      if (node !== undefined) node.text += text;
    },
  });
  const [root = ''] = roots;
  if (!ROOTS.has(root)) throw new AdvisoryFault('NOT_ADVISORY', root);
  return { advisories, exploited: [] };
}

/** VULDEF, RSS 1.0, Atom. */
const ROOTS: ReadonlySet<string> = new Set(['VULDEF-Document', 'RDF', 'feed']);

function advisoriesOf(entry: XmlNode): readonly Advisory[] {
  if (entry.name === 'Vulinfo') return [readVulinfo(entry)];
  const items = childrenOf(childOf(entry, 'items'), 'item');
  return (items.length > 0 ? items : [entry]).map(readOverview);
}

function parsed(xml: string, handler: Parameters<typeof parseXml>[2]): void {
  try {
    parseXml(xml, '', handler);
  } catch (error) {
    if (!(error instanceof WorkbookFileError)) throw error;
    throw new AdvisoryFault(error.code === 'forbiddenXml' ? 'FORBIDDEN_XML' : 'NOT_XML', error.detail);
  }
}
