import { invalidArgument, itemNotFound } from '../protocol/apiError';
import { hostType, type Argument, type HostObject, type HostType } from '../protocol/hostType';
import { stringArgument } from './arguments';
import type { Book } from './book';
import type { XmlPart } from './documentStore';

interface PartsTarget {
  readonly book: Book;
  /** Only parts whose root has this namespace. */
  readonly namespace?: string;
}

interface PartTarget {
  readonly book: Book;
  readonly part: XmlPart;
}

/** Excel's CustomXmlPartCollection, and the same narrowed to one namespace. */
export const customXmlPartsType: HostType<PartsTarget> = hostType<PartsTarget>({
  name: 'CustomXmlPartCollection',
  items: (target) => partsIn(target).map((part) => customXmlPartType({ book: target.book, part })),
  item: getItem,
  methods: {
    Add: ({ book }, xml) => customXmlPartType({ book, part: book.document.addXmlPart(wellFormed(xml)) }),
    GetByNamespace: ({ book }, namespace): HostObject =>
      customXmlPartsType({ book, namespace: stringArgument(namespace) }),
    GetItem: getItem,
  },
});

const customXmlPartType = hostType<PartTarget>({
  name: 'CustomXmlPart',
  identity: ({ part }) => ({ Id: part.id }),
  scalars: { Id: { get: ({ part }) => part.id } },
  methods: {
    Delete: ({ book, part }) => book.document.removeXmlPart(part.id),
    GetXml: ({ part }) => part.xml,
    SetXml: ({ part }, xml) => {
      part.xml = wellFormed(xml);
    },
  },
});

function partsIn({ book, namespace }: PartsTarget): readonly XmlPart[] {
  const { xmlParts } = book.document;
  return namespace === undefined ? xmlParts : xmlParts.filter((part) => namespaceOf(part.xml) === namespace);
}

function getItem(target: PartsTarget, id: Argument): HostObject {
  const part = partsIn(target).find((each) => each.id === stringArgument(id));
  if (part === undefined) throw itemNotFound('CustomXmlPartCollection.getItem');
  return customXmlPartType({ book: target.book, part });
}

/** The namespace of the root element, "" when it has none. */
function namespaceOf(xml: string): string {
  const root =
    /<([A-Za-z_][\w.-]*:)?[A-Za-z_][\w.-]*((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/.exec(
      xml.replace(/<\?.*?\?>|<!--.*?-->/gs, ''),
    );
  const prefix = root?.[1]?.slice(0, -1);
  const declaration = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`;
  const match = new RegExp(`\\s${declaration.replace('.', '\\.')}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(
    root?.[2] ?? '',
  );
  return match?.[1] ?? match?.[2] ?? '';
}

function wellFormed(xml: Argument): string {
  const text = stringArgument(xml);
  if (typeof DOMParser === 'undefined') return text;
  const failed =
    new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror') !== null;
  if (failed) throw invalidArgument('CustomXmlPart');
  return text;
}
