import { quoteSheet } from '../../model/address';
import type { PrintDescription, SheetDescription } from '../description';
import { heightOf } from '../rowHeight';
import type { SheetDraft } from '../sheetDraft';
import { COLORS, STYLES } from '../styles';
import { SHEET_NAMES, type OtherSheetKey } from '../../model/sheetNames';
import type { CaseContext } from '../case/context';
import { printOf } from '../case/print';
import { SHEET_TEXT } from '../words';
import type { Bilingual } from '../../model/language';

/** What the sheets about a device's life have in common. */
interface LifeSheet {
  readonly key: OtherSheetKey;
  readonly widths: readonly number[];
  /** Last column that is printed. */
  readonly lastColumn: number;
  readonly lastRow: number;
  readonly activeCell: string;
  /** Sheets of a later phase wait for their gate. */
  readonly isLater?: boolean;
  readonly freezeRows?: number;
  /** Row that repeats on every page of a list; without it the sheet is a form of one page. */
  readonly titleRow?: number;
  readonly twoWide?: PrintDescription['twoWide'];
}

/** Title, note and the way back to the cover, in columns B and C. */
export function writeLifeHead(
  draft: SheetDraft,
  title: Bilingual,
  note: Bilingual,
  { widths, lastColumn }: Pick<LifeSheet, 'widths' | 'lastColumn'>,
  { language }: CaseContext,
): void {
  draft.text(1, 1, 'title', title[language]);
  draft.height(1, 32);
  draft.text(1, 2, 'note', note[language]);
  draft.merge(1, 2, lastColumn);
  const width = widths.slice(1, lastColumn + 1).reduce((sum, each) => sum + each, 0);
  draft.height(2, heightOf({ text: note[language], width, size: STYLES.note.size }));
  draft.text(1, 3, 'link', SHEET_TEXT.backToCover[language]);
  draft.links.push({
    cell: 'B3',
    target: `${quoteSheet(SHEET_NAMES.cover[language])}!A1`,
    tooltip: SHEET_TEXT.openSheet[language],
  });
}

/** The description of such a sheet. */
export function describeLifeSheet(
  draft: SheetDraft,
  sheet: LifeSheet,
  { language }: CaseContext,
): SheetDescription {
  const { key, widths, lastColumn, lastRow, activeCell, isLater, freezeRows = 3, titleRow, twoWide } = sheet;
  const titleRows = titleRow === undefined ? null : `$${titleRow}:$${titleRow}`;
  return {
    key,
    name: SHEET_NAMES[key][language],
    state: isLater === true ? 'hidden' : 'visible',
    tabColor: COLORS.muted,
    columnWidths: widths,
    rows: draft.rows(),
    merges: draft.merges,
    freeze: { rows: freezeRows, columns: 0 },
    filter: null,
    validations: draft.validations,
    conditionalFormats: draft.conditionalFormats,
    links: draft.links,
    ground: 'plain',
    isProtected: true,
    print: {
      ...printOf(lastColumn, lastRow, titleRows, language),
      ...(twoWide === undefined ? {} : { twoWide }),
    },
    activeCell,
  };
}
