import { element } from '../xml/element';

/**
 * Protection without a password: it guards against slips, not against people. `0` means allowed:
 * column widths, row heights, sorting and filters stay usable, and both kinds of cells selectable.
 */
export function protectionXml(isProtected: boolean): string {
  if (!isProtected) return '';
  return element('sheetProtection', {
    sheet: true,
    formatColumns: false,
    formatRows: false,
    sort: false,
    autoFilter: false,
  });
}
