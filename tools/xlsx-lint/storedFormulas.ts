import { cellsOf } from './package/openedWorkbook';
import type { OpenedWorkbook } from './package/openedWorkbook';
import { childOf, findAll, itemsOf } from './package/xmlElement';

export type FormulaHome = 'cell' | 'conditionalFormat' | 'validation' | 'name';

/** A formula anywhere in the file. */
export interface StoredFormula {
  readonly home: FormulaHome;
  readonly part: string;
  readonly where: string;
  readonly formula: string;
}

/** Formulas of cells, rules and names: the rules about formulas hold for all of them. */
export function storedFormulas(book: OpenedWorkbook): StoredFormula[] {
  const found: StoredFormula[] = [];
  for (const { attributes, text } of itemsOf(book.workbook, 'definedNames')) {
    found.push({ home: 'name', part: book.workbookPart, where: attributes.name ?? '', formula: text });
  }
  for (const sheet of book.sheets) {
    if (sheet.xml === null) continue;
    const { part } = sheet;
    for (const cell of cellsOf(sheet)) {
      const formula = childOf(cell, 'f')?.text ?? '';
      const where = cell.attributes.r ?? '';
      if (formula !== '') found.push({ home: 'cell', part, where, formula });
    }
    for (const format of findAll(sheet.xml, 'conditionalFormatting')) {
      const where = format.attributes.sqref ?? '';
      for (const { text } of findAll(format, 'formula')) {
        found.push({ home: 'conditionalFormat', part, where, formula: text });
      }
    }
    for (const validation of findAll(sheet.xml, 'dataValidation')) {
      const where = validation.attributes.sqref ?? '';
      for (const { name, text } of validation.children) {
        if (name.startsWith('formula')) found.push({ home: 'validation', part, where, formula: text });
      }
    }
  }
  return found;
}
