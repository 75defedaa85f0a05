import { a1 } from '../../../core/model/address';
import type { CellContent } from './cellContent';
import { storedFormula } from './storedFormula';
import { escapeText } from '../../../workbook/file/write/xml/escapeText';
import { elementXml, escapeXml } from './xmlText';

/** Type attribute of a cell whose value stands in `v`; a number has none. */
const TYPES: Readonly<Record<CellContent['kind'], string | undefined>> = {
  blank: undefined,
  number: undefined,
  boolean: 'b',
  error: 'e',
  text: 'str',
};

/**
 * A cell of the sheet part, without prefix. Text is written inline, so the shared strings stay as
 * they are. A blank cell of the default style is nothing.
 * @param formulaXml the original `f` element, kept where the formula did not change
 */
export function cellXml(
  row: number,
  col: number,
  style: number,
  content: CellContent,
  formulaXml?: string,
): string {
  const { kind, text, formula } = content;
  const place = { r: a1(col, row + 1), s: style === 0 ? undefined : style };
  if (formula !== null) {
    const f = formulaXml ?? `<f>${escapeXml(storedFormula(formula))}</f>`;
    const v = kind === 'blank' ? '' : `<v>${escapeText(text)}</v>`;
    return elementXml('c', { ...place, t: TYPES[kind] }, f + v);
  }
  if (kind === 'blank') return style === 0 ? '' : elementXml('c', place);
  if (kind !== 'text') return elementXml('c', { ...place, t: TYPES[kind] }, `<v>${escapeXml(text)}</v>`);
  return elementXml(
    'c',
    { ...place, t: 'inlineStr' },
    `<is><t xml:space="preserve">${escapeText(text)}</t></is>`,
  );
}
