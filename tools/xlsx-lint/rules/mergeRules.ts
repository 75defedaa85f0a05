import type { Fault } from '../fault';
import type { OpenedWorkbook } from '../package/openedWorkbook';
import { itemsOf } from '../package/xmlElement';
import { overlappingPairs, readRanges } from '../range';

/** Merged areas that share a cell make Excel drop all of them. */
export function mergeFaults(book: OpenedWorkbook): Fault[] {
  return book.sheets.flatMap(({ part, xml }) => {
    const entries = itemsOf(xml, 'mergeCells').flatMap(({ attributes }) => {
      const label = attributes.ref ?? '';
      return readRanges(label).map((range) => ({ label, range }));
    });
    return overlappingPairs(entries).map(([where, other]): Fault => {
      return { code: 'merge-overlap', part, where, message: `overlaps ${other}` };
    });
  });
}
