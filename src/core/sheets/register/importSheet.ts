import type { CellWords } from '../cellWords';
import type { SheetDescription } from '../description';
import { SheetDraft } from '../sheetDraft';
import { printOf } from '../case/print';
import { REGISTER_TEXT } from './registerWords';

/** Figures of the last import, from column A. */
const IMPORT_FIGURES = [
  'importedOn',
  'readBooks',
  'addedCases',
  'updatedCases',
  'unchangedCases',
  'rejectedBooks',
] as const satisfies readonly (keyof typeof REGISTER_TEXT)[];

/** Columns of its lines. */
export const IMPORT_COLUMNS = ['result', 'caseNumber', 'source', 'reason', 'inFavourOf'] as const;

export const FIGURES_ROW = 5;
export const FIRST_IMPORT_LINE = 9;

const WIDTHS = [20, 20, 40, 56, 40, 16] as const;
/** Lines made ready; more can follow. */
const LINES = 200;

/** 読み込み結果: what became of the workbooks that were read last. */
export function importSheet({ language }: CellWords): SheetDescription {
  const draft = new SheetDraft();
  const last = FIRST_IMPORT_LINE + LINES - 1;
  draft.text(0, 1, 'title', REGISTER_TEXT.importTitle[language]);
  draft.height(1, 32);
  draft.text(0, 2, 'subtitle', REGISTER_TEXT.importNote[language]);
  IMPORT_FIGURES.forEach((figure, column) => {
    draft.text(column, FIGURES_ROW - 1, 'heading', REGISTER_TEXT[figure][language]);
    draft.put(column, FIGURES_ROW, figure === 'importedOn' ? 'computedDate' : 'figure');
  });
  draft.height(FIGURES_ROW, 30);
  draft.text(0, FIRST_IMPORT_LINE - 2, 'section', REGISTER_TEXT.importLines[language]);
  IMPORT_COLUMNS.forEach((heading, column) => {
    draft.text(column, FIRST_IMPORT_LINE - 1, 'heading', REGISTER_TEXT[heading][language]);
    for (let row = FIRST_IMPORT_LINE; row <= last; row += 1) draft.put(column, row, 'record');
  });
  const headings = FIRST_IMPORT_LINE - 1;
  const print = printOf(WIDTHS.length - 1, last, `$${headings}:$${headings}`, language);
  return {
    key: 'import',
    name: REGISTER_TEXT.imported[language],
    state: 'visible',
    tabColor: null,
    columnWidths: WIDTHS,
    rows: draft.rows(),
    merges: draft.merges,
    freeze: { rows: headings, columns: 0 },
    filter: null,
    validations: [],
    conditionalFormats: [
      {
        range: `A${FIRST_IMPORT_LINE}:A${last}`,
        rule: {
          kind: 'expression',
          formula: `AND($A${FIRST_IMPORT_LINE}<>"",$D${FIRST_IMPORT_LINE}<>"")`,
          format: { fontColor: 'B10E1C', fill: 'FDF3F4', bold: true, numberFormat: '"! "@' },
        },
      },
    ],
    links: [],
    ground: 'plain',
    isProtected: false,
    // Only lines that say something are printed.
    print: { ...print, area: null },
    activeCell: 'A1',
  };
}
