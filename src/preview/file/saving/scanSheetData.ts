import { parseCell } from '../../../core/model/cellRange';
import { parseXml, type XmlAttributes } from '../../../workbook/file/read/parseXml';
import { numberOf } from '../../../workbook/file/read/xmlTree';

/** A cell as it stands in the sheet's part. */
export interface CellSource {
  readonly xml: string;
  readonly style: number;
  readonly attributes: XmlAttributes;
}

/** A row as it stands in the sheet's part. */
export interface RowSource {
  readonly attributes: XmlAttributes;
  /** By zero-based column. */
  readonly cells: ReadonlyMap<number, CellSource>;
}

/** The rows of a sheet part by zero-based number, each cell with its own text. */
export function scanSheetData(xml: string, part: string): ReadonlyMap<number, RowSource> {
  const rows = new Map<number, RowSource>();
  let cells = new Map<number, CellSource>();
  let row = -1;
  let col = -1;
  let start = 0;
  let attributes: XmlAttributes = {};
  parseXml(xml, part, {
    open(name, found, position) {
      if (name === 'row') {
        row = found.r === undefined ? row + 1 : Number(found.r) - 1;
        col = -1;
        cells = new Map();
        rows.set(row, { attributes: found, cells });
      } else if (name === 'c') {
        col = parseCell(found.r ?? '')?.col ?? col + 1;
        start = xml.lastIndexOf('<', position - 1);
        attributes = found;
      }
    },
    close(name, position) {
      if (name !== 'c') return;
      cells.set(col, { xml: xml.slice(start, position), style: numberOf(attributes.s, 0), attributes });
    },
  });
  return rows;
}
