import type { Parts } from '../../../workbook/file/read/openPackage';
import { partText } from '../../../workbook/file/read/partText';
import type { Relationship } from '../../../workbook/file/read/readRelationships';
import { child, readTree } from '../../../workbook/file/read/xmlTree';

/** Order in which `theme="n"` counts the colours of a theme (not the order of the part: 0/1 and 2/3 swap). */
const ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** The Office theme, for a file without one. */
const OFFICE = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
  '0563C1',
  '954F72',
];

/** RRGGBB of the theme's colours by their index in styles. */
export function themeColors(parts: Parts, relations: readonly Relationship[]): readonly string[] {
  const part = relations.find(({ type, target }) => type === 'theme' && parts.has(target))?.target;
  if (part === undefined) return OFFICE;
  const scheme = child(child(readTree(partText(parts, part), part), 'themeElements'), 'clrScheme');
  return ORDER.map((name, index) => {
    const color = child(scheme, name)?.children[0];
    return color?.attributes.lastClr ?? color?.attributes.val ?? OFFICE[index] ?? '000000';
  });
}
