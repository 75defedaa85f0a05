import { invalidArgument } from '../protocol/apiError';
import { hostType, type Argument } from '../protocol/hostType';
import type { MaybeCell } from '../grid/univer';
import { booleanArgument, numberArgument, stringArgument } from './arguments';
import type { RangeTarget } from './book';
import { asAddin, gridRange, refuseProtected } from './cells';
import { VerticalAlign } from '../file/gridTerms';
import { INDENT_PIXELS } from '../file/styles/styleWords';
import { bordersType } from './borders';
import { commonValue } from './matrix';
import { paintCells } from './paintCells';
import { isLocked } from './protectionTable';

/** Points (Excel) and pixels (grid) at 96 dpi. */
const PIXELS_PER_POINT = 96 / 72;

/** Excel's RangeFormat with its fill, font and protection. Mixed values read as null, as in Excel. */
export const rangeFormatType = hostType<RangeTarget>({
  name: 'RangeFormat',
  scalars: {
    WrapText: {
      get: (range) => commonValue(gridRange(range).getWraps()),
      set: (range, value) =>
        change(range, 'wrapText', () => gridRange(range).setWrap(booleanArgument(value))),
    },
    HorizontalAlignment: { get: horizontalAlignment, set: setHorizontalAlignment },
    VerticalAlignment: { get: verticalAlignment, set: setVerticalAlignment },
    IndentLevel: { get: indentLevel, set: setIndentLevel },
    ColumnWidth: {
      get: ({ sheet, area }) => sheet.getColumnWidth(area.column) / PIXELS_PER_POINT,
      set: (range, value) =>
        change(range, 'columnWidth', () =>
          range.sheet.setColumnWidths(
            range.area.column,
            range.area.columns,
            numberArgument(value) * PIXELS_PER_POINT,
          ),
        ),
    },
    RowHeight: {
      get: ({ sheet, area }) => sheet.getRowHeight(area.row) / PIXELS_PER_POINT,
      set: (range, value) =>
        change(range, 'rowHeight', () =>
          range.sheet.setRowHeightsForced(
            range.area.row,
            range.area.rows,
            numberArgument(value) * PIXELS_PER_POINT,
          ),
        ),
    },
  },
  navigations: {
    Borders: (range) => bordersType(range),
    Fill: (range) => rangeFillType(range),
    Font: (range) => rangeFontType(range),
    Protection: (range) => formatProtectionType(range),
  },
});

const rangeFillType = hostType<RangeTarget>({
  name: 'RangeFill',
  scalars: {
    Color: {
      get: (range) =>
        commonValue(
          gridRange(range)
            .getBackgrounds()
            .map((row) => row.map(colorOf)),
        )?.toUpperCase() ?? '',
      set: (range, value) =>
        change(range, 'fill.color', () => gridRange(range).setBackground(stringArgument(value))),
    },
  },
});

const rangeFontType = hostType<RangeTarget>({
  name: 'RangeFont',
  scalars: {
    Bold: {
      get: (range) => commonValue(weights(range)),
      set: (range, value) =>
        change(range, 'font.bold', () =>
          gridRange(range).setFontWeight(booleanArgument(value) ? 'bold' : 'normal'),
        ),
    },
    Color: {
      get: (range) => fontColor(range),
      set: (range, value) =>
        change(range, 'font.color', () => gridRange(range).setFontColor(stringArgument(value))),
    },
    Name: {
      get: (range) => gridRange(range).getFontFamily(),
      set: (range, value) =>
        change(range, 'font.name', () => gridRange(range).setFontFamily(stringArgument(value))),
    },
    Size: {
      get: (range) => gridRange(range).getFontSize(),
      set: (range, value) =>
        change(range, 'font.size', () => gridRange(range).setFontSize(numberArgument(value))),
    },
  },
});

const formatProtectionType = hostType<RangeTarget>({
  name: 'FormatProtection',
  scalars: { Locked: { get: locked, set: setLocked } },
});

/** What lets the sizes of lines be changed on a protected sheet. */
const OPTIONS: Readonly<Record<string, string>> = {
  columnWidth: 'allowFormatColumns',
  rowHeight: 'allowFormatRows',
};

/** Formats of a protected sheet change only where its options allow it, on unlocked cells as well. */
function change(range: RangeTarget, member: string, apply: () => unknown): void {
  refuseProtected(range, `RangeFormat.${member}`, OPTIONS[member] ?? 'allowFormatCells');
  asAddin(range.book, apply);
}

function colorOf(color: string): string {
  return color === '' || color === '#fff' ? '#FFFFFF' : color;
}

function weights(range: RangeTarget): boolean[][] {
  return gridRange(range)
    .getCellStyles()
    .map((row) => row.map((style) => style?.bold === true));
}

function fontColor(range: RangeTarget): string {
  const style = gridRange(range).getCellStyleData();
  return (style?.cl?.rgb ?? '#000000').toUpperCase();
}

const ALIGNMENTS: Readonly<Record<string, string>> = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  justify: 'Justify',
};

function horizontalAlignment(range: RangeTarget): string | null {
  const common = commonValue(gridRange(range).getHorizontalAlignments());
  return common === null ? null : (ALIGNMENTS[common] ?? 'General');
}

function setHorizontalAlignment(range: RangeTarget, value: Argument): void {
  const wanted = stringArgument(value).toLowerCase();
  if (wanted !== 'left' && wanted !== 'center' && wanted !== 'right' && wanted !== 'general')
    throw invalidArgument('RangeFormat.horizontalAlignment');
  change(range, 'horizontalAlignment', () =>
    gridRange(range).setHorizontalAlignment(wanted === 'general' || wanted === 'right' ? 'normal' : wanted),
  );
}

const VERTICAL: Readonly<Record<string, readonly [word: 'top' | 'middle' | 'bottom', VerticalAlign]>> = {
  Top: ['top', VerticalAlign.TOP],
  Center: ['middle', VerticalAlign.MIDDLE],
  Bottom: ['bottom', VerticalAlign.BOTTOM],
};

function verticalAlignment(range: RangeTarget): string | null {
  const common = commonValue(gridRange(range).getVerticalAlignments());
  const names = Object.entries(VERTICAL);
  return common === null ? null : (names.find(([, [word]]) => word === common)?.[0] ?? 'Bottom');
}

function setVerticalAlignment(range: RangeTarget, value: Argument): void {
  const vt = VERTICAL[stringArgument(value)]?.[1];
  if (vt === undefined) throw invalidArgument('RangeFormat.verticalAlignment');
  change(range, 'verticalAlignment', () => paintCells(range, () => ({ vt })));
}

function indentLevel(range: RangeTarget): number {
  const { l, r } = gridRange(range).getCellStyleData()?.pd ?? {};
  return Math.round((l ?? r ?? 0) / INDENT_PIXELS);
}

/** Space on the left; indented texts of this host are never aligned right. */
function setIndentLevel(range: RangeTarget, value: Argument): void {
  const l = numberArgument(value) * INDENT_PIXELS;
  change(range, 'indentLevel', () => paintCells(range, () => ({ pd: { l } })));
}

function locked(range: RangeTarget): boolean | null {
  const { sheet, area } = range;
  const cells = gridRange(range).getCellDatas();
  return commonValue(
    cells.map((row, r) => row.map((cell, c) => isLocked(sheet, area.row + r, area.column + c, cell))),
  );
}

/** Locked is a flag of the style in Excel; the grid keeps it with the cell. */
function setLocked(range: RangeTarget, value: Argument): void {
  const flag = booleanArgument(value);
  refuseProtected(range, 'FormatProtection.locked');
  const metadata = gridRange(range)
    .getCellDatas()
    .map((row) => row.map((cell: MaybeCell) => ({ ...cell?.custom, locked: flag })));
  asAddin(range.book, () => gridRange(range).setCustomMetaDatas(metadata));
}
