import { a1 } from '../../../../core/model/address';
import type { SheetDescription } from '../../../../core/sheets/description';
import { element } from '../xml/element';
import { cellAt } from './cellAt';
import type { SheetContext } from './sheetContext';

type Freeze = NonNullable<SheetDescription['freeze']>;

/** The pane a cell lies in: frozen rows are "top", frozen columns "left". */
function paneOf(freeze: Freeze, activeCell: string): string {
  const { col, row } = cellAt(activeCell);
  const vertical = freeze.rows > 0 && row >= freeze.rows ? 'bottom' : 'top';
  const horizontal = freeze.columns > 0 && col >= freeze.columns ? 'Right' : 'Left';
  return vertical + horizontal;
}

function panes(freeze: Freeze): string[] {
  if (freeze.rows === 0) return ['topRight'];
  if (freeze.columns === 0) return ['bottomLeft'];
  return ['topRight', 'bottomLeft', 'bottomRight'];
}

function frozen(freeze: Freeze, activeCell: string): string[] {
  const active = panes(freeze).find((pane) => pane === paneOf(freeze, activeCell));
  const pane = element('pane', {
    xSplit: freeze.columns === 0 ? null : freeze.columns,
    ySplit: freeze.rows === 0 ? null : freeze.rows,
    topLeftCell: a1(freeze.columns, freeze.rows + 1),
    activePane: active ?? panes(freeze).at(-1) ?? null,
    state: 'frozen',
  });
  const selection = (name: string) =>
    element('selection', { pane: name, ...(name === active ? { activeCell, sqref: activeCell } : {}) });
  return [pane, ...panes(freeze).map(selection)];
}

/** `<sheetViews>`: no gridlines, frozen headings and the cell selected when the sheet is first shown. */
export function sheetViewsXml(sheet: SheetDescription, context: SheetContext): string {
  const { freeze, activeCell } = sheet;
  const isFrozen = freeze !== null && (freeze.rows > 0 || freeze.columns > 0);
  const inner = isFrozen
    ? frozen(freeze, activeCell)
    : [element('selection', { activeCell, sqref: activeCell })];
  const view = element(
    'sheetView',
    {
      showGridLines: false,
      tabSelected: context.selected ? true : null,
      workbookViewId: 0,
    },
    ...inner,
  );
  return element('sheetViews', {}, view);
}
