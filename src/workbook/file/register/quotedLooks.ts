import { WorkbookFileError } from '../read/workbookFileError';

/** Looks added to a style table. */
export interface QuotedLooks {
  /** The same look with the mark by which Excel keeps what is typed a text (`quotePrefix`). */
  readonly quoted: (look: string | null) => string;
  /** The style part with what was asked for. */
  readonly xml: () => string;
}

const FORMATS = /<cellXfs\b[^>]*>([^]*?)<\/cellXfs>/;
const FORMAT = /<xf\b[^>]*?(?:\/>|>[^]*?<\/xf>)/g;

/** Adds to the style part of a workbook, which stays as it is where nothing is asked for. */
export function quotedLooks(styles: string, part: string): QuotedLooks {
  const formats = FORMATS.exec(styles)?.[1]?.match(FORMAT);
  if (!formats) throw new WorkbookFileError('malformedXml', `${part}: cellXfs`);
  const added: string[] = [];
  const known = new Map<string, string>();
  const add = (look: string): string => {
    const format = formats[Number(look)] ?? formats[0];
    added.push(format.replace(/\squotePrefix="[^"]*"/, '').replace(/^<xf/, '<xf quotePrefix="1"'));
    return String(formats.length + added.length - 1);
  };
  return {
    quoted: (look) => {
      const key = look ?? '0';
      const index = known.get(key) ?? add(key);
      known.set(key, index);
      return index;
    },
    xml: () => {
      if (added.length === 0) return styles;
      const all = [...formats, ...added];
      return styles.replace(FORMATS, () => `<cellXfs count="${all.length}">${all.join('')}</cellXfs>`);
    },
  };
}
