import type { Parts } from '../../../workbook/file/read/openPackage';
import { partText } from '../../../workbook/file/read/partText';
import type { WorkbookPart } from '../../../workbook/file/read/readWorkbook';
import { child, childrenOf, numberOf, readTree, type XmlElement } from '../../../workbook/file/read/xmlTree';
import { BUILT_IN_FORMATS } from './numberFormats';
import { themeColors } from './themeColors';

/** The styles part as elements, with what is needed to understand them. */
export interface StyleSheet {
  /** Name of the part; null when the workbook has none. */
  readonly part: string | null;
  readonly fonts: readonly XmlElement[];
  readonly fills: readonly XmlElement[];
  readonly borders: readonly XmlElement[];
  readonly cellXfs: readonly XmlElement[];
  readonly dxfs: readonly XmlElement[];
  readonly formats: ReadonlyMap<number, string>;
  /** RRGGBB by index. */
  readonly theme: readonly string[];
}

const NONE: XmlElement = { name: 'styleSheet', attributes: {}, children: [], text: '' };

/** Reads the styles part of a workbook; an absent part reads as one plain style. */
export function readStyleSheet(parts: Parts, { relations }: WorkbookPart): StyleSheet {
  const part = relations.find(({ type, target }) => type === 'styles' && parts.has(target))?.target ?? null;
  const root = part === null ? NONE : readTree(partText(parts, part), part);
  const list = (container: string, name: string) => childrenOf(child(root, container), name);
  const own = list('numFmts', 'numFmt').map(
    ({ attributes }) => [numberOf(attributes.numFmtId, 0), attributes.formatCode ?? 'General'] as const,
  );
  const builtIn = Object.entries(BUILT_IN_FORMATS).map(([id, code]) => [Number(id), code] as const);
  return {
    part,
    fonts: list('fonts', 'font'),
    fills: list('fills', 'fill'),
    borders: list('borders', 'border'),
    cellXfs: list('cellXfs', 'xf'),
    dxfs: list('dxfs', 'dxf'),
    formats: new Map([...builtIn, ...own]),
    theme: themeColors(parts, relations),
  };
}
