import type { IColumnData, IRange, IWorksheetData } from '@univerjs/core';
import { BooleanNumber } from '../gridTerms';
import type { GridSheet } from '../sheet/mapSheet';
import { rangeName } from '../../../core/model/cellRange';
import { child, childrenOf, numberOf, type XmlElement } from '../../../workbook/file/read/xmlTree';
import { widthOfPixels } from '../sheet/measures';
import { styleIndex, type ProtectionAttributes } from '../sourcePackage';
import { a1 } from '../../../core/model/address';
import { treeXml } from './treeXml';
import type { Exchange } from './topElements';
import type { SheetPair } from './sheetData';
import { elementXml } from './xmlText';

const differs = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) !== JSON.stringify(b ?? null);

/** Exchanges for the look of a sheet that was changed in the grid: columns, merges, tab, panes, protection. */
export function dressingExchanges(
  { opened, current }: SheetPair,
  dressing: XmlElement,
  digit: number,
  protection: { readonly opened: ProtectionAttributes | null; readonly current: ProtectionAttributes | null },
): Exchange[] {
  const exchanges: Exchange[] = [];
  const exchange = (name: string, changed: boolean, xml: () => string): void => {
    if (changed) exchanges.push({ name, xml: xml() });
  };
  exchange('sheetPr', (current.tabColor ?? '') !== opened.tabColor, () =>
    sheetPrXml(dressing, current.tabColor),
  );
  exchange('sheetViews', viewDiffers(opened, current), () => sheetViewsXml(dressing, current));
  exchange('cols', columnsDiffer(opened.columnData, current.columnData), () =>
    columnsXml(dressing, current, digit),
  );
  exchange('mergeCells', differs(plain(opened.mergeData), plain(current.mergeData)), () =>
    mergesXml(current.mergeData ?? []),
  );
  exchange('sheetProtection', differs(protection.opened, protection.current), () =>
    protection.current === null ? '' : elementXml('sheetProtection', { sheet: '1', ...protection.current }),
  );
  return exchanges;
}

const plain = (ranges: readonly IRange[] | undefined): readonly string[] =>
  (ranges ?? []).map(rangeName).sort();

function sheetPrXml(dressing: XmlElement, tabColor: string | undefined): string {
  const old = child(dressing, 'sheetPr');
  const rest = (old?.children ?? []).filter(({ name }) => name !== 'tabColor').map(treeXml);
  const color = tabColor
    ? elementXml('tabColor', { rgb: `FF${tabColor.replace('#', '').toUpperCase()}` })
    : '';
  return elementXml('sheetPr', old?.attributes ?? {}, color + rest.join(''));
}

function viewDiffers(opened: GridSheet, current: Partial<IWorksheetData>): boolean {
  const split = ({ freeze }: Partial<IWorksheetData>) => [freeze?.xSplit ?? 0, freeze?.ySplit ?? 0];
  return (
    differs(split(opened), split(current)) ||
    (current.showGridlines ?? BooleanNumber.TRUE) !== opened.showGridlines
  );
}

function sheetViewsXml(dressing: XmlElement, { freeze, showGridlines }: Partial<IWorksheetData>): string {
  const old = child(child(dressing, 'sheetViews'), 'sheetView')?.attributes ?? {};
  const { xSplit = 0, ySplit = 0 } = freeze ?? {};
  const pane = xSplit > 0 && ySplit > 0 ? 'bottomRight' : ySplit > 0 ? 'bottomLeft' : 'topRight';
  const split = { xSplit: xSplit || undefined, ySplit: ySplit || undefined };
  const frozen = { ...split, topLeftCell: a1(xSplit, ySplit + 1), activePane: pane, state: 'frozen' };
  const content = xSplit + ySplit === 0 ? '' : elementXml('pane', frozen) + elementXml('selection', { pane });
  const attributes = {
    workbookViewId: 0,
    ...old,
    showGridLines: showGridlines === BooleanNumber.FALSE ? 0 : undefined,
  };
  return elementXml('sheetViews', {}, elementXml('sheetView', attributes, content));
}

type ColumnTable = Readonly<Record<number, Partial<IColumnData> | undefined>>;

function columnsDiffer(opened: ColumnTable, current: ColumnTable = {}): boolean {
  const view = (table: ColumnTable, col: string) => {
    const { w, hd, s } = table[Number(col)] ?? {};
    return [w ?? null, Boolean(hd), s ?? null];
  };
  const columns = new Set([...Object.keys(opened), ...Object.keys(current)]);
  return [...columns].some((col) => differs(view(opened, col), view(current, col)));
}

/** All columns again; those beyond the grid (a foreign sheet hides them up to XFD) as they were. */
function columnsXml(dressing: XmlElement, current: Partial<IWorksheetData>, digit: number): string {
  const { columnCount = 0, defaultColumnWidth = 72 } = current;
  const table: ColumnTable = current.columnData ?? {};
  const inside = Object.keys(table).map((key) => {
    const { w, hd, s } = table[Number(key)] ?? {};
    const col = Number(key) + 1;
    const style = typeof s === 'string' ? (styleIndex(s) ?? 0) : 0;
    return elementXml('col', {
      min: col,
      max: col,
      width: widthOfPixels(w ?? defaultColumnWidth, digit),
      style: style === 0 ? undefined : style,
      hidden: hd ? 1 : undefined,
      customWidth: w === undefined ? undefined : 1,
    });
  });
  const beyond = childrenOf(child(dressing, 'cols'), 'col')
    .filter(({ attributes }) => numberOf(attributes.max, 0) > columnCount)
    .map(({ attributes }) =>
      elementXml('col', { ...attributes, min: Math.max(numberOf(attributes.min, 1), columnCount + 1) }),
    );
  const columns = [...inside, ...beyond];
  return columns.length === 0 ? '' : elementXml('cols', {}, columns.join(''));
}

function mergesXml(merges: readonly IRange[]): string {
  const cells = merges.map((range) => elementXml('mergeCell', { ref: rangeName(range) }));
  return cells.length === 0 ? '' : elementXml('mergeCells', { count: cells.length }, cells.join(''));
}
