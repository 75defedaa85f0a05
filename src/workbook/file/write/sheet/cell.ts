import { a1 } from '../../../../core/model/address';
import type { CellDescription } from '../../../../core/sheets/description';
import { storedFormula } from '../formula/storedFormula';
import { element } from '../xml/element';
import { escapeFormula, escapeText } from '../xml/escapeText';
import type { SharedFormula } from './sharedRuns';
import type { SheetContext } from './sheetContext';

function formulaCell(
  at: { readonly r: string; readonly s: number },
  formula: string,
  cached: string | number | boolean,
  shared: SharedFormula | undefined,
): string {
  const isBlank = cached === '';
  const type = isBlank ? null : typeof cached === 'string' ? 'str' : typeof cached === 'boolean' ? 'b' : null;
  const value = typeof cached === 'boolean' ? String(Number(cached)) : escapeText(String(cached));
  const space = typeof cached === 'string' && /^\s|\s$/.test(cached) ? 'preserve' : null;
  return element(
    'c',
    { ...at, t: type },
    shared === undefined
      ? element('f', {}, escapeFormula(storedFormula(formula)))
      : element(
          'f',
          { t: 'shared', ref: shared.ref, si: shared.si },
          shared.ref === null ? '' : escapeFormula(storedFormula(formula)),
        ),
    // A blank result needs no value: a viewer that does not calculate shows nothing either way.
    isBlank ? '' : element('v', { 'xml:space': space }, value),
  );
}

/**
 * One `<c>`. Text is always a shared string, so text that begins with `=`, `+`, `-` or `@` stays
 * text; an empty text is a blank cell, as it is when written through Office.js.
 */
export function cellXml(
  cell: CellDescription,
  row: number,
  shared: ReadonlyMap<string, SharedFormula>,
  context: SheetContext,
): string {
  const at = { r: a1(cell.column, row), s: context.styles.cellIndex(cell.style) };
  const { content } = cell;
  switch (content.kind) {
    case 'blank':
      return element('c', at);
    case 'text':
      if (content.text === '') return element('c', at);
      return element('c', { ...at, t: 's' }, element('v', {}, String(context.strings.indexOf(content.text))));
    case 'number':
      return element('c', at, element('v', {}, String(content.value)));
    case 'formula':
      return formulaCell(at, content.formula, content.cached, shared.get(at.r));
  }
}
