import { WorkbookFileError } from '../read/workbookFileError';

/** A style table that has taken in all of another one. */
export interface AdoptedStyles {
  readonly xml: string;
  /** Index of a look (cellXfs) of the other table in this one. */
  readonly look: (index: number) => number;
  /** The same for a differential format. */
  readonly format: (index: number) => number;
}

const LISTS = ['fonts', 'fills', 'borders', 'cellXfs', 'dxfs'] as const;
type StyleList = (typeof LISTS)[number];
const ENTRY: Readonly<Record<StyleList, string>> = {
  fonts: 'font',
  fills: 'fill',
  borders: 'border',
  cellXfs: 'xf',
  dxfs: 'dxf',
};
/** Ids below are the formats that every program knows (ECMA-376 18.8.30). */
const FIRST_OWN_FORMAT = 164;

/**
 * Appends the looks of one workbook to those of another; what was there keeps its index.
 * @throws WorkbookFileError `malformedXml` for a table that is spelled in a way that programs do not use
 */
export function adoptStyles(own: string, donor: string, part: string): AdoptedStyles {
  const formats = adoptFormats(own, donor);
  const count = (list: StyleList): number => entriesOf(own, list).length;
  const moved: Readonly<Record<string, number>> = {
    fontId: count('fonts'),
    fillId: count('fills'),
    borderId: count('borders'),
  };
  let xml = formats.xml;
  for (const list of LISTS) {
    const added = entriesOf(donor, list).map((entry) =>
      list === 'cellXfs' ? formats.renumber(shiftIds(entry, moved)) : entry,
    );
    xml = append(xml, list, added, part);
  }
  const [looks, differential] = [count('cellXfs'), count('dxfs')];
  return { xml, look: (index) => index + looks, format: (index) => index + differential };
}

const bodyOf = (xml: string, list: string): string | null =>
  new RegExp(`<${list}\\b[^>]*?(?:/>|>([^]*?)</${list}>)`).exec(xml)?.[1] ?? null;

function entriesOf(xml: string, list: StyleList): readonly string[] {
  const name = ENTRY[list];
  return (bodyOf(xml, list) ?? '').match(new RegExp(`<${name}\\b[^>]*?(?:/>|>[^]*?</${name}>)`, 'g')) ?? [];
}

const shiftIds = (entry: string, by: Readonly<Record<string, number>>): string =>
  entry
    .replace(
      /\b(fontId|fillId|borderId)="(\d+)"/g,
      (_all, key: string, id: string) => `${key}="${Number(id) + (by[key] ?? 0)}"`,
    )
    .replace(/\bxfId="\d+"/, 'xfId="0"');

function append(xml: string, list: StyleList, added: readonly string[], part: string): string {
  if (added.length === 0) return xml;
  const body = bodyOf(xml, list);
  const known = entriesOf(xml, list);
  const all = `<${list} count="${known.length + added.length}">${[...known, ...added].join('')}</${list}>`;
  if (body !== null || new RegExp(`<${list}\\b`).test(xml))
    return xml.replace(new RegExp(`<${list}\\b[^>]*?(?:/>|>[^]*?</${list}>)`), () => all);
  if (list !== 'dxfs') throw new WorkbookFileError('malformedXml', `${part}: ${list}`);
  return xml.replace(/<tableStyles\b|<colors\b|<extLst\b|<\/styleSheet>/, (next) => `${all}${next}`);
}

/** Number formats keep their codes and get ids that are free. */
function adoptFormats(own: string, donor: string) {
  const entries = (xml: string): readonly string[] =>
    (bodyOf(xml, 'numFmts') ?? '').match(/<numFmt\b[^>]*\/>/g) ?? [];
  const idOf = (entry: string): number => Number(/\bnumFmtId="(\d+)"/.exec(entry)?.[1] ?? 0);
  const known = entries(own);
  let next = Math.max(FIRST_OWN_FORMAT - 1, ...known.map(idOf)) + 1;
  const ids = new Map<number, number>();
  const added = entries(donor).map((entry) => {
    ids.set(idOf(entry), next);
    return entry.replace(/\bnumFmtId="\d+"/, `numFmtId="${(next += 1) - 1}"`);
  });
  const renumber = (entry: string): string =>
    entry.replace(/\bnumFmtId="(\d+)"/, (all, id: string) => {
      const now = ids.get(Number(id));
      return now === undefined ? all : `numFmtId="${now}"`;
    });
  if (added.length === 0) return { xml: own, renumber };
  const all = `<numFmts count="${known.length + added.length}">${[...known, ...added].join('')}</numFmts>`;
  const xml = /<numFmts\b/.test(own)
    ? own.replace(/<numFmts\b[^>]*?(?:\/>|>[^]*?<\/numFmts>)/, () => all)
    : own.replace(/<fonts\b/, (fonts) => `${all}${fonts}`);
  return { xml, renumber };
}
