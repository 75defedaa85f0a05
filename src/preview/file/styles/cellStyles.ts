import type { IStyleData } from '@univerjs/core';
import { child, flag, numberOf, type XmlElement } from '../../../workbook/file/read/xmlTree';
import { styleId } from '../sourcePackage';
import { alignmentStyle, borderStyle, fillStyle, fontStyle } from './facets';
import type { StyleSheet } from './styleSheet';

/** The grid's style of one entry of cellXfs. */
export function cellStyle(xf: XmlElement | undefined, sheet: StyleSheet): IStyleData {
  const index = (name: string): number => numberOf(xf?.attributes[name], 0);
  const pattern = sheet.formats.get(index('numFmtId')) ?? 'General';
  return {
    ...fontStyle(sheet.fonts[index('fontId')], sheet.theme),
    ...fillStyle(sheet.fills[index('fillId')], sheet.theme),
    ...borderStyle(sheet.borders[index('borderId')], sheet.theme),
    ...alignmentStyle(child(xf, 'alignment')),
    ...(pattern === 'General' ? {} : { n: { pattern } }),
  };
}

/** Whether cells of a style stay read-only on a protected sheet; that is the default. */
export function isLockedStyle(xf: XmlElement | undefined): boolean {
  return flag(child(xf, 'protection')?.attributes.locked, true);
}

/** All styles of a workbook by their snapshot id. */
export function cellStyles(sheet: StyleSheet): Record<string, IStyleData> {
  return Object.fromEntries(sheet.cellXfs.map((xf, index) => [styleId(index), cellStyle(xf, sheet)]));
}

/** Style of a conditional format; Univer shows font, ground and number format of it. */
export function differentialStyle(dxf: XmlElement | undefined, sheet: StyleSheet): IStyleData {
  const pattern = child(dxf, 'numFmt')?.attributes.formatCode;
  return {
    ...fontStyle(child(dxf, 'font'), sheet.theme),
    ...fillStyle(child(dxf, 'fill'), sheet.theme, true),
    ...borderStyle(child(dxf, 'border'), sheet.theme),
    ...(pattern === undefined ? {} : { n: { pattern } }),
  };
}
