import type { Language } from '../../model/language';
import { a1 } from '../../model/address';
import type { ConditionalFormatDescription } from '../description';
import { quote } from '../formulas/expressions';
import { sealName, sealWords } from '../formulas/sealFormula';
import { columnOf } from '../../model/rowFields';
import type { SheetKey } from '../../model/terms';
import { STATE_LOOKS } from './stateFormats';

const { fontColor, fill } = STATE_LOOKS.unmet;

/** Red with a sign while the status says that something changed after approval. */
export function brokenSealFormat(cell: string, language: Language): ConditionalFormatDescription {
  const [beginning] = sealWords(language).changed;
  return {
    range: cell,
    rule: {
      kind: 'expression',
      formula: `LEFT(${cell},${beginning.length})=${quote(beginning)}`,
      format: { fontColor, fill, bold: true, numberFormat: '"⚠ "@' },
    },
  };
}

/** Marks the item id of every row that changed after approval. */
export function changedRowFormat(
  sheet: SheetKey,
  firstRow: number,
  lastRow: number,
  language: Language,
): ConditionalFormatDescription {
  const id = a1(columnOf(sheet, 'itemId'), firstRow);
  return {
    range: `${id}:${a1(columnOf(sheet, 'itemId'), lastRow)}`,
    rule: {
      kind: 'expression',
      formula: `COUNTIF(${sealName('items', language)},$${id})>0`,
      format: { fontColor, fill, bold: true, numberFormat: '"⚠ "@' },
    },
  };
}
