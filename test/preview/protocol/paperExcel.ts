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
  },
  methods: {
    GetRange: (paper, address) => at(paper, parseAddress(address as string)?.area ?? NOWHERE),
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
  methods: {
    GetItemOrNullObject: () => HostObject.NULL,
    _RegisterDataChangedEvent: () => undefined,
    _UnregisterDataChangedEvent: () => undefined,
  },
});

const propertiesType = hostType<Paper>({ name: 'DocumentProperties', scalars: { Title: { get: () => '' } } });

const partType = hostType<string>({
  name: 'CustomXmlPart',
  identity: () => ({ Id: PART_ID }),
  scalars: { Id: { get: () => PART_ID } },
  methods: { GetXml: (xml) => xml },
});
/** The recorded id is another one each time. */
const PART_ID = '{PART}';
const partsType = hostType<Paper>({
  name: 'CustomXmlPartCollection',
  methods: { Add: (_paper, xml) => partType(xml as string) },
});

const nameType = hostType<string>({
  name: 'NamedItem',
  identity: (name) => ({ Name: name, Id: name }),
  scalars: { Formula: { get: () => '=Sheet1!$A$1' } },
});
const namesType = hostType<Paper>({
  name: 'NamedItemCollection',
  methods: { Add: (_paper, name) => nameType(name as string) },
});

const workbookType = hostType<Paper>({
  name: 'Workbook',
  navigations: {
    CustomXmlParts: (paper) => partsType(paper),
    Names: (paper) => namesType(paper),
    Properties: (paper) => propertiesType(paper),
    Worksheets: (paper) => worksheetsType(paper),
  },
});

export function paperExcel(): HostObject {
  return workbookType({ cells: new Map() });
}
