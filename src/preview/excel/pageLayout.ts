import { invalidArgument } from '../protocol/apiError';
import { HostObject, hostType, type Argument } from '../protocol/hostType';
import { parseAddress, MAX_COLUMNS, MAX_ROWS, type Area } from './area';
import { stringArgument } from './arguments';
import { bagScalars, bagType, type Bag } from './bag';
import type { RangeTarget, SheetTarget } from './book';

const headerFooterType = bagType('HeaderFooter', {
  LeftHeader: '',
  CenterHeader: '',
  RightHeader: '',
  LeftFooter: '',
  CenterFooter: '',
  RightFooter: '',
});

const headersFootersType = bagType('HeaderFooterGroup', {}, { DefaultForAllPages: headerFooterType });

const bagOf = ({ book, sheet }: SheetTarget): Bag => book.extras.pageOf(sheet.getSheetId());

/** Excel's PageLayout. Lengths are points; what is set is kept and read back. */
export const pageLayoutType = hostType<SheetTarget>({
  name: 'PageLayout',
  scalars: bagScalars<SheetTarget>(
    'PageLayout',
    {
      Orientation: ['Portrait', 'Landscape'],
      PaperSize: ['Letter', 'A4'],
      CenterHorizontally: false,
      Zoom: { scale: 100 },
      LeftMargin: 50.4,
      RightMargin: 50.4,
      TopMargin: 54,
      BottomMargin: 54,
      HeaderMargin: 21.6,
      FooterMargin: 21.6,
    },
    bagOf,
  ),
  navigations: { HeadersFooters: (target) => headersFootersType(bagOf(target).part('HeadersFooters')) },
  methods: {
    SetPrintArea: (target, area) => setAreas(target, 'PrintArea', areasOf(area)),
    GetPrintAreaOrNullObject: printArea,
    SetPrintTitleRows: (target, rows) =>
      setAreas(target, 'TitleRows', areasOf(rows).map(wholeRows).slice(0, 1)),
    GetPrintTitleRowsOrNullObject: (target) => titles(target, 'TitleRows'),
    SetPrintTitleColumns: (target, columns) =>
      setAreas(target, 'TitleColumns', areasOf(columns).map(wholeColumns).slice(0, 1)),
    GetPrintTitleColumnsOrNullObject: (target) => titles(target, 'TitleColumns'),
  },
});

function areasOf(given: Argument): Area[] {
  return stringArgument(given)
    .split(',')
    .map((text) => parseAddress(text)?.area ?? refuse());
}

function refuse(): never {
  throw invalidArgument('PageLayout');
}

function setAreas(target: SheetTarget, key: string, areas: readonly Area[]): void {
  bagOf(target).values.set(
    key,
    areas.map(({ row, column, rows, columns }) => [row, column, rows, columns]),
  );
}

function readAreas(target: SheetTarget, key: string): RangeTarget[] {
  const kept = (bagOf(target).values.get(key) ?? []) as readonly [number, number, number, number][];
  return kept.map(([row, column, rows, columns]) => ({ ...target, area: { row, column, rows, columns } }));
}

function printArea(target: SheetTarget): HostObject {
  const areas = readAreas(target, 'PrintArea');
  return areas.length === 0 ? HostObject.NULL : target.book.types.rangeAreas(areas);
}

function titles(target: SheetTarget, key: string): HostObject {
  const [range] = readAreas(target, key);
  return range === undefined ? HostObject.NULL : target.book.types.range(range);
}

const wholeRows = (area: Area): Area => ({ ...area, column: 0, columns: MAX_COLUMNS });
const wholeColumns = (area: Area): Area => ({ ...area, row: 0, rows: MAX_ROWS });
