import type { PrintDescription } from '../../../../core/sheets/description';
import { PAGE_MARGINS } from '../../../../core/sheets/pageMargins';
import { element } from '../xml/element';
import { escapeText } from '../xml/escapeText';

const A4 = 9;

function headerFooter({ header, footer }: PrintDescription): string {
  if (header === '' && footer === '') return '';
  return element(
    'headerFooter',
    {},
    header === '' ? '' : element('oddHeader', {}, escapeText(header)),
    footer === '' ? '' : element('oddFooter', {}, escapeText(footer)),
  );
}

/** A4 landscape, one page wide, as many pages long as the description says or as needed. */
export function printSettingsXml(print: PrintDescription): string {
  return [
    element('printOptions', { horizontalCentered: true }),
    element('pageMargins', PAGE_MARGINS),
    element('pageSetup', {
      paperSize: A4,
      fitToWidth: print.twoWide === undefined ? 1 : 2,
      fitToHeight: print.pagesTall ?? 0,
      orientation: 'landscape',
    }),
    headerFooter(print),
  ].join('');
}
