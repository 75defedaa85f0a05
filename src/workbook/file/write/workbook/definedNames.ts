import { quoteSheet } from '../../../../core/model/address';
import type { SheetDescription, WorkbookDescription } from '../../../../core/sheets/description';
import { element } from '../xml/element';
import { escapeFormula } from '../xml/escapeText';
import { absoluteRange } from './absoluteRange';

interface StoredName {
  readonly name: string;
  readonly ref: string;
  /** Index of the sheet a built-in name belongs to; null for the whole workbook. */
  readonly localSheetId: number | null;
  readonly hidden: boolean;
}

function sheetNames(sheet: SheetDescription, localSheetId: number): StoredName[] {
  const on = (range: string) => `${quoteSheet(sheet.name)}!${absoluteRange(range)}`;
  const stored = (name: string, ref: string, hidden = false) => ({ name, ref, localSheetId, hidden });
  const { titleRows, twoWide } = sheet.print;
  const titles = [twoWide?.titleColumns ?? null, titleRows].filter((each) => each !== null);
  return [
    ...(sheet.filter === null ? [] : [stored('_xlnm._FilterDatabase', on(sheet.filter), true)]),
    ...(sheet.print.area === null ? [] : [stored('_xlnm.Print_Area', on(sheet.print.area))]),
    ...(titles.length === 0
      ? []
      : [stored('_xlnm.Print_Titles', titles.map((each) => `${quoteSheet(sheet.name)}!${each}`).join(','))]),
  ];
}

/** Excel keeps names sorted without regard to case, and by sheet where the name repeats. */
function compare(a: StoredName, b: StoredName): number {
  const [left, right] = [a.name.toLowerCase(), b.name.toLowerCase()];
  if (left !== right) return left < right ? -1 : 1;
  return (a.localSheetId ?? -1) - (b.localSheetId ?? -1);
}

/** `<definedNames>`: the described names and those behind filters, print areas and print titles. */
export function definedNamesXml(description: WorkbookDescription): string {
  const own = description.names.map(({ name, ref }) => ({ name, ref, localSheetId: null, hidden: false }));
  const all: StoredName[] = [...own, ...description.sheets.flatMap(sheetNames)];
  const items = all
    .sort(compare)
    .map(({ name, ref, localSheetId, hidden }) =>
      element('definedName', { name, localSheetId, hidden: hidden ? true : null }, escapeFormula(ref)),
    );
  return items.length === 0 ? '' : element('definedNames', {}, ...items);
}
