import { invalidArgument, itemNotFound } from '../protocol/apiError';
import { HostObject, hostType, type Argument } from '../protocol/hostType';
import { parseAddress, MAX_COLUMNS, MAX_ROWS, type Area } from './area';
import { numberArgument, recordArgument, stringArgument } from './arguments';
import { bagScalars, bagType, type Bag } from './bag';
import type { RangeTarget, SheetTarget } from './book';
import { rangeAreasType } from './rangeAreas';

const PAPERS = [
  'A4 Letter LetterSmall Tabloid Ledger Legal Statement Executive A3 A4Small A5 B4 B5 Folio Quatro',
  'Paper10x14 Paper11x17 Note Envelope9 Envelope10 Envelope11 Envelope12 Envelope14 Csheet Dsheet Esheet',
  'EnvelopeDL EnvelopeC5 EnvelopeC3 EnvelopeC4 EnvelopeC6 EnvelopeC65 EnvelopeB4 EnvelopeB5 EnvelopeB6',
  'EnvelopeItaly EnvelopeMonarch EnvelopePersonal FanfoldUS FanfoldStdGerman FanfoldLegalGerman',
].flatMap((line) => line.split(' '));

const headerFooterType = bagType('HeaderFooter', {
  LeftHeader: '',
  CenterHeader: '',
  RightHeader: '',
  LeftFooter: '',
  CenterFooter: '',
  RightFooter: '',
});

const headersFootersType = bagType(
  'HeaderFooterGroup',
  {
    State: ['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'],
    UseSheetMargins: true,
    UseSheetScale: true,
  },
  {
    DefaultForAllPages: headerFooterType,
    FirstPage: headerFooterType,
    EvenPages: headerFooterType,
    OddPages: headerFooterType,
  },
);

const bagOf = ({ book, sheet }: SheetTarget): Bag => book.extras.pageOf(sheet.getSheetId());

/** Excel's PageLayout. Lengths are points; what is set is kept and read back. */
export const pageLayoutType = hostType<SheetTarget>({
  name: 'PageLayout',
  scalars: bagScalars<SheetTarget>(
    'PageLayout',
    {
      Orientation: ['Portrait', 'Landscape'],
      PaperSize: PAPERS,
      BlackAndWhite: false,
      DraftMode: false,
      CenterHorizontally: false,
      CenterVertically: false,
      PrintHeadings: false,
      PrintGridlines: false,
      PrintComments: ['NoComments', 'EndSheet', 'InPlace'],
      PrintErrors: ['AsDisplayed', 'Blank', 'Dash', 'NotAvailable'],
      PrintOrder: ['DownThenOver', 'OverThenDown'],
      FirstPageNumber: null,
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
    SetPrintArea: (target, area) => setAreas(target, 'PrintArea', areasOf(target, area)),
    GetPrintArea: (target) => orNotFound(printArea(target), 'PageLayout.getPrintArea'),
    GetPrintAreaOrNullObject: printArea,
    SetPrintTitleRows: (target, rows) =>
      setAreas(target, 'TitleRows', areasOf(target, rows).map(wholeRows).slice(0, 1)),
    GetPrintTitleRows: (target) => orNotFound(titles(target, 'TitleRows'), 'PageLayout.getPrintTitleRows'),
    GetPrintTitleRowsOrNullObject: (target) => titles(target, 'TitleRows'),
    SetPrintTitleColumns: (target, columns) =>
      setAreas(target, 'TitleColumns', areasOf(target, columns).map(wholeColumns).slice(0, 1)),
    GetPrintTitleColumns: (target) =>
      orNotFound(titles(target, 'TitleColumns'), 'PageLayout.getPrintTitleColumns'),
    GetPrintTitleColumnsOrNullObject: (target) => titles(target, 'TitleColumns'),
    SetPrintMargins: setMargins,
  },
});

function areasOf({ book }: SheetTarget, given: Argument): Area[] {
  const range = book.types.rangeOf(given);
  if (range !== undefined) return [range.area];
  const several = rangeAreasType.targetOf(given);
  if (several !== undefined) return several.map(({ area }) => area);
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

function orNotFound(object: HostObject, location: string): HostObject {
  if (object.isNull) throw itemNotFound(location);
  return object;
}

const wholeRows = (area: Area): Area => ({ ...area, column: 0, columns: MAX_COLUMNS });
const wholeColumns = (area: Area): Area => ({ ...area, row: 0, rows: MAX_ROWS });

const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
const SIDES = {
  top: 'Top',
  bottom: 'Bottom',
  left: 'Left',
  right: 'Right',
  header: 'Header',
  footer: 'Footer',
};

function setMargins(target: SheetTarget, unit: Argument, options: Argument): void {
  const points = POINTS[stringArgument(unit)];
  if (points === undefined) throw invalidArgument('PageLayout.setPrintMargins');
  const given = recordArgument(options);
  for (const [key, side] of Object.entries(SIDES)) {
    if (given[key] !== undefined)
      bagOf(target).values.set(`${side}Margin`, numberArgument(given[key]) * points);
  }
}
