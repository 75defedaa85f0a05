import type { Language } from '../../model/language';
import type { SheetDescription } from '../description';
import type { ChoiceList, ListPlace } from '../lists';
import { SheetDraft } from '../sheetDraft';
import { notPrinted } from '../case/print';

const LIST_WIDTH = 24;

/** A hidden sheet with nothing but the lists that dropdowns refer to. */
export function listSheet(
  lists: readonly ChoiceList[],
  { sheet, column, row }: ListPlace,
  language: Language,
): SheetDescription {
  const draft = new SheetDraft();
  lists.forEach((list, index) =>
    list.values.forEach((value, i) => draft.text(column + index, row + i, 'text', value)),
  );
  return {
    key: 'choices',
    name: sheet,
    state: 'hidden',
    tabColor: null,
    columnWidths: lists.map(() => LIST_WIDTH),
    rows: draft.rows(),
    merges: [],
    freeze: null,
    filter: null,
    validations: [],
    conditionalFormats: [],
    links: [],
    ground: 'plain',
    isProtected: true,
    print: notPrinted(draft.lastColumn, language),
    activeCell: 'A1',
  };
}
