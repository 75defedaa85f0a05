import type { IFreeze } from '@univerjs/core';
import { parseRange } from '../../../core/model/cellRange';
import { readRelationships } from '../../../workbook/file/read/readRelationships';
import type { Parts } from '../../../workbook/file/read/openPackage';
import { partText } from '../../../workbook/file/read/partText';
import {
  child,
  childrenOf,
  flag,
  numberOf,
  prefixed,
  readTree,
  type XmlElement,
} from '../../../workbook/file/read/xmlTree';

/** Everything of a sheet part but its cells, as elements. */
export function readDressing(parts: Parts, path: string): XmlElement {
  return readTree(partText(parts, path), path, new Set(['sheetData']));
}

/** Rows and columns that stay while scrolling, in Univer's form; -1 means nothing is frozen. */
export function freezeOf(dressing: XmlElement): IFreeze {
  const pane = child(sheetView(dressing), 'pane');
  const frozen = (pane?.attributes.state ?? '').startsWith('frozen');
  const xSplit = frozen ? numberOf(pane?.attributes.xSplit, 0) : 0;
  const ySplit = frozen ? numberOf(pane?.attributes.ySplit, 0) : 0;
  return { xSplit, ySplit, startColumn: xSplit > 0 ? xSplit : -1, startRow: ySplit > 0 ? ySplit : -1 };
}

export function showsGridlines(dressing: XmlElement): boolean {
  return flag(sheetView(dressing)?.attributes.showGridLines, true);
}

function sheetView(dressing: XmlElement): XmlElement | undefined {
  return child(child(dressing, 'sheetViews'), 'sheetView');
}

/** Cells that one link may cover in the preview; a link over whole columns shows on its first cell. */
const MAX_LINKED = 1_000;

/** Targets of the sheet's links by `row,col`: a place inside the workbook or an address outside. */
export function linksOf(dressing: XmlElement, parts: Parts, path: string): ReadonlyMap<string, string> {
  const relations = readRelationships(parts, path);
  const links = new Map<string, string>();
  for (const { attributes } of childrenOf(child(dressing, 'hyperlinks'), 'hyperlink')) {
    const external = relations.find(({ id }) => id === prefixed(attributes, 'id'))?.target;
    const target = attributes.location ?? external;
    const range = parseRange(attributes.ref ?? '');
    if (target === undefined || !range) continue;
    const { startRow, endRow, startColumn, endColumn } = range;
    const fits = (endRow - startRow + 1) * (endColumn - startColumn + 1) <= MAX_LINKED;
    for (let row = startRow; row <= (fits ? endRow : startRow); row += 1) {
      for (let col = startColumn; col <= (fits ? endColumn : startColumn); col += 1)
        links.set(`${row},${col}`, target);
    }
  }
  return links;
}
