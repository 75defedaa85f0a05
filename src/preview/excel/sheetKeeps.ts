import { hostType, type Scalar } from '../protocol/hostType';
import type { WireValue } from '../protocol/wire';
import type { SheetTarget } from './book';

/** What a sheet is told about printing and filtering: kept and read back, no more. */
type Kept = Map<string, WireValue>;
interface KeptTarget {
  readonly kept: Kept;
  readonly part: string;
}

const bySheet = new WeakMap<SheetTarget['book'], Map<string, Kept>>();

function keptOf({ book, sheet }: SheetTarget): Kept {
  const sheets = bySheet.get(book) ?? new Map<string, Kept>();
  bySheet.set(book, sheets);
  const kept = sheets.get(sheet.getSheetId()) ?? new Map<string, WireValue>();
  sheets.set(sheet.getSheetId(), kept);
  return kept;
}

function scalarsFor(names: readonly string[]): Record<string, Scalar<KeptTarget>> {
  const scalar = (name: string): Scalar<KeptTarget> => ({
    get: ({ kept, part }) => kept.get(`${part}${name}`) ?? null,
    set: ({ kept, part }, value) => void kept.set(`${part}${name}`, value as WireValue),
  });
  return Object.fromEntries(names.map((name) => [name, scalar(name)]));
}

const headerFooterType = hostType<KeptTarget>({
  name: 'HeaderFooter',
  scalars: scalarsFor([
    'LeftHeader',
    'CenterHeader',
    'RightHeader',
    'LeftFooter',
    'CenterFooter',
    'RightFooter',
  ]),
});

const headerFooterGroupType = hostType<KeptTarget>({
  name: 'HeaderFooterGroup',
  navigations: { DefaultForAllPages: ({ kept }) => headerFooterType({ kept, part: 'Header.' }) },
});

const keptPageType = hostType<KeptTarget>({
  name: 'PageLayout',
  scalars: scalarsFor([
    'Orientation',
    'PaperSize',
    'CenterHorizontally',
    'Zoom',
    'LeftMargin',
    'RightMargin',
    'TopMargin',
    'BottomMargin',
    'HeaderMargin',
    'FooterMargin',
  ]),
  navigations: { HeadersFooters: (target) => headerFooterGroupType(target) },
  methods: {
    SetPrintArea: ({ kept }, area) => void kept.set('PrintArea', area as WireValue),
    SetPrintTitleRows: ({ kept }, rows) => void kept.set('TitleRows', rows as WireValue),
  },
});

const keptFilterType = hostType<KeptTarget>({
  name: 'AutoFilter',
  methods: { Apply: ({ kept }) => void kept.set('Filter', true) },
});

/** Excel's PageLayout. */
export const pageLayoutOf = (target: SheetTarget) => keptPageType({ kept: keptOf(target), part: 'Page.' });
/** Excel's AutoFilter of a sheet. */
export const autoFilterOf = (target: SheetTarget) => keptFilterType({ kept: keptOf(target), part: '' });
