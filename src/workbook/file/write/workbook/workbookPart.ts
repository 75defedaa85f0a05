import type { SheetState, WorkbookDescription } from '../../../../core/sheets/description';
import { element, XML_HEAD } from '../xml/element';
import { NS } from '../xml/namespaces';
import { definedNamesXml } from './definedNames';

const STATES: Readonly<Record<SheetState, string | null>> = {
  visible: null,
  hidden: 'hidden',
  veryHidden: 'veryHidden',
};

/** Index of the sheet shown first; -1 when all are hidden (refused by the check). */
export function firstVisibleSheet(description: WorkbookDescription): number {
  return description.sheets.findIndex(({ state }) => state === 'visible');
}

/** `xl/workbook.xml`; `fullCalcOnLoad` because the cached values are only for viewers that do not calculate. */
export function workbookXml(description: WorkbookDescription): string {
  const sheets = description.sheets.map(({ name, state }, index) =>
    element('sheet', { name, sheetId: index + 1, state: STATES[state], 'r:id': `rId${index + 1}` }),
  );
  const activeTab = firstVisibleSheet(description);
  return (
    XML_HEAD +
    element(
      'workbook',
      { xmlns: NS.main, 'xmlns:r': NS.relationships },
      element('workbookPr', {}),
      element(
        'bookViews',
        {},
        element('workbookView', {
          xWindow: 0,
          yWindow: 0,
          windowWidth: 28800,
          windowHeight: 15600,
          tabRatio: 800,
          activeTab,
        }),
      ),
      element('sheets', {}, ...sheets),
      definedNamesXml(description),
      element('calcPr', { calcId: 191029, fullCalcOnLoad: true }),
    )
  );
}
