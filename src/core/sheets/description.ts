import type { Language } from '../model/language';
import type { StyleKey } from './styles';

/**
 * One description of a workbook. The file writer turns it into .xlsx bytes and the live writer
 * into Office.js calls; neither adds anything of its own. All addresses are written here once.
 *
 * Formulas are plain en-US A1 formulas without the leading `=`; custom functions read
 * `IIOT.NAME(…)` and each renderer spells them as its host wants them.
 */
export interface WorkbookDescription {
  /** File name without folder, e.g. `iiot-case-pa.ja.xlsx`. */
  readonly fileName: string;
  readonly language: Language;
  readonly title: string;
  readonly sheets: readonly SheetDescription[];
  readonly names: readonly NameDescription[];
  /** Custom document properties: template id and version, policy version and digest. */
  readonly properties: Readonly<Record<string, string>>;
  /** Custom XML parts, each a well-formed document without a prolog; none where it is missing. */
  readonly customXml?: readonly string[];
  /** Add-in whose pane opens with the document; null where no pane should be asked for. */
  readonly pane: { readonly addinId: string; readonly version: string; readonly store: string } | null;
}

/** A defined name; `ref` is absolute, e.g. `'表紙'!$C$5`. */
export interface NameDescription {
  readonly name: string;
  readonly ref: string;
}

export type SheetState = 'visible' | 'hidden' | 'veryHidden';

export interface SheetDescription {
  readonly key: string;
  readonly name: string;
  readonly state: SheetState;
  /** RRGGBB of the tab, or null. */
  readonly tabColor: string | null;
  /** Width in characters per column, from column A; 0 hides a column. */
  readonly columnWidths: readonly number[];
  readonly rows: readonly RowDescription[];
  /** A1 ranges. */
  readonly merges: readonly string[];
  /** Rows and columns that stay while scrolling. */
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  /** A1 range of the filter, heading row included. */
  readonly filter: string | null;
  readonly validations: readonly ValidationDescription[];
  readonly conditionalFormats: readonly ConditionalFormatDescription[];
  readonly links: readonly LinkDescription[];
  /** Native charts that stand on the sheet; none when left out. */
  readonly charts?: readonly ChartDescription[];
  /** Look of the cells that hold nothing; the host's own when left out. */
  readonly ground?: StyleKey;
  /** Protected without a password: unlocked cells can be edited, filters and widths stay usable. */
  readonly isProtected: boolean;
  readonly print: PrintDescription;
  /** Cell selected when the sheet is first shown. */
  readonly activeCell: string;
}

export interface RowDescription {
  /** 1-based, ascending within a sheet. */
  readonly row: number;
  /** Points; null lets the host decide. */
  readonly height: number | null;
  readonly cells: readonly CellDescription[];
}

export interface CellDescription {
  /** 0-based, ascending within a row. */
  readonly column: number;
  readonly style: StyleKey;
  readonly content: CellContent;
}

export type CellContent =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | {
      readonly kind: 'formula';
      readonly formula: string;
      /** Result at the moment of writing, so that a viewer that does not calculate shows it. */
      readonly cached: string | number | boolean;
    };

/** One validation per range; list sources are always ranges, never inline text. */
export interface ValidationDescription {
  readonly range: string;
  readonly rule:
    | { readonly kind: 'list'; readonly source: string }
    | { readonly kind: 'date'; readonly from: string; readonly to: string }
    | { readonly kind: 'wholeNumber'; readonly from: number; readonly to: number }
    | { readonly kind: 'textLength'; readonly max: number };
  /** Title ≤ 32, text ≤ 255 characters. */
  readonly prompt: { readonly title: string; readonly text: string } | null;
  readonly error: { readonly title: string; readonly text: string };
  /** `stop` refuses a wrong value, `warning` asks. */
  readonly onError: 'stop' | 'warning';
}

export interface ConditionalFormatDescription {
  readonly range: string;
  readonly rule:
    | {
        readonly kind: 'expression';
        /** Formula relative to the top-left cell of the range. */
        readonly formula: string;
        readonly format: DifferentialFormat;
      }
    /** Native progress bar from 0 to 1. */
    | { readonly kind: 'dataBar'; readonly color: string };
}

export interface DifferentialFormat {
  readonly fontColor?: string;
  readonly fill?: string;
  readonly bold?: boolean;
  /** Number format such as `"✓ "@`: puts the icon of a state before its word. */
  readonly numberFormat?: string;
}

/** A link inside the workbook; `target` is e.g. `'スペック'!A1`. */
export interface LinkDescription {
  readonly cell: string;
  readonly target: string;
  readonly tooltip: string;
}

/** A native chart over cells of the workbook; what it shows can also be read in those cells. */
export interface ChartDescription {
  /** A1 range that the chart covers. */
  readonly range: string;
  readonly title: string;
  /** What a screen reader says. */
  readonly description: string;
  /** Bars lie, columns stand. */
  readonly kind: 'bar' | 'column';
  /** Series on top of each other instead of side by side. */
  readonly stacked: boolean;
  /** The numbers are shares of 1, shown in per cent; counts when left out. */
  readonly isShare?: boolean;
  /** Absolute range of the categories, e.g. `'集計'!$B$13:$B$16`. */
  readonly categories: string;
  readonly series: readonly ChartSeries[];
}

export interface ChartSeries {
  /** Absolute cell that holds the name. */
  readonly name: string;
  /** Absolute range of the numbers, as long as the categories. */
  readonly values: string;
  /** RRGGBB of the series, or of each of its points. */
  readonly colors: readonly [string, ...string[]];
  /** Hatched, so that the series can be told apart without colour. */
  readonly hatched: boolean;
}

/** A4 landscape, fitted to one page wide unless told. */
export interface PrintDescription {
  /** A table too wide for one page stands on two beside each other; these columns (`$A:$C`) repeat. */
  readonly twoWide?: { readonly titleColumns: string };
  /** Pages it is fitted to in height; null takes as many as it needs. */
  readonly pagesTall: number | null;
  /** e.g. `$1:$4`; rows repeated on every page. */
  readonly titleRows: string | null;
  /** A1 range; null prints whatever holds something. */
  readonly area: string | null;
  readonly header: string;
  readonly footer: string;
}
