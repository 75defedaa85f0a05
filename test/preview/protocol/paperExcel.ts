import { boundingArea, formatArea, parseAddress, type Area } from '../../../src/preview/excel/area';
import { itemNotFound } from '../../../src/preview/protocol/apiError';
import { HostObject, hostType, type Argument, type HostType } from '../../../src/preview/protocol/hostType';
import type { WireValue } from '../../../src/preview/protocol/wire';

/** As much of Excel as the recorded conversations touch, in plain memory: the grid needs a browser. */
interface Paper {
  readonly cells: Map<string, WireValue>;
}
type PaperRange = Paper & { readonly area: Area };

const key = (row: number, column: number): string => `${row},${column}`;
const at = (paper: Paper, area: Area): HostObject => rangeType({ cells: paper.cells, area });

const rangeType: HostType<PaperRange> = hostType<PaperRange>({
  name: 'Range',
  keptByReference: true,
  scalars: {
    Address: { get: ({ area }) => `Sheet1!${formatArea(area)}` },
    Values: { get: values, set: setValues },
  },
  navigations: {
    Worksheet: (range) => worksheetType(range),
    Format: (range) => formatType(range),
  },
  methods: {
    GetRow: (range, row) => at(range, { ...range.area, row: range.area.row + Number(row), rows: 1 }),
    GetLastCell: ({ cells, area }) =>
      at(
        { cells },
        { row: area.row + area.rows - 1, column: area.column + area.columns - 1, rows: 1, columns: 1 },
      ),
    GetBoundingRect: (range, other) =>
      at(range, boundingArea(range.area, rangeType.targetOf(other)?.area ?? range.area)),
    _ValidateArraySize: () => undefined,
  },
});

function values({ cells, area }: PaperRange): WireValue {
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (__, c) => cells.get(key(area.row + r, area.column + c)) ?? ''),
  );
}

function setValues({ cells, area }: PaperRange, given: Argument): void {
  (given as WireValue[][]).forEach((line, r) =>
    line.forEach((value, c) => cells.set(key(area.row + r, area.column + c), value)),
  );
}

const fillType = hostType<PaperRange>({ name: 'RangeFill', scalars: { Color: { get: () => '#FFFFFF' } } });
const formatType = hostType<PaperRange>({ name: 'RangeFormat', navigations: { Fill: fillType } });

const worksheetType: HostType<Paper> = hostType<Paper>({
  name: 'Worksheet',
  identity: () => ({ Id: 'sheet1' }),
  scalars: {
    Id: { get: () => 'sheet1' },
    Name: { get: () => 'Sheet1' },
    Position: { get: () => 0 },
    Visibility: { get: () => 'Visible' },
    TabColor: { get: () => '' },
    ShowGridlines: { get: () => true },
  },
  methods: {
    GetRange: (paper, address) => at(paper, parseAddress(address as string)?.area ?? NOWHERE),
    _RegisterDataChangedEvent: () => undefined,
    _UnregisterDataChangedEvent: () => undefined,
  },
});

const NOWHERE: Area = { row: 0, column: 0, rows: 1, columns: 1 };

const worksheetsType = hostType<Paper>({
  name: 'WorksheetCollection',
  items: (paper) => [worksheetType(paper)],
  item: (paper, name) => {
    if (name !== 'Sheet1' && name !== 'sheet1') throw itemNotFound('WorksheetCollection.getItem');
    return worksheetType(paper);
  },
  methods: { GetCount: () => 1, GetItemOrNullObject: () => HostObject.NULL },
});

const workbookType = hostType<Paper>({
  name: 'Workbook',
  scalars: { Name: { get: () => 'book.xlsx' } },
  navigations: { Worksheets: (paper) => worksheetsType(paper) },
});

export function paperExcel(): HostObject {
  return workbookType({ cells: new Map() });
}
