import { parseAddress } from '../excel/area';
import { findSheet, type Book } from '../excel/book';
import { growGrid } from '../excel/cells';

/** The document behind the grid's cell editor. */
const CELL_EDITOR = '__INTERNAL_EDITOR__DOCS_NORMAL';

const SHOW_EDITOR = 'sheet.operation.set-cell-edit-visible';
/** `DeviceInputEventType.Keyboard` of the grid. */
const BY_KEYBOARD = 4;

const SET_VALUES = 'sheet.mutation.set-range-values';
/** A refused input (validation) writes nothing; counted in turns, as a busy page delays the grid too. */
const TURNS_UNTIL_WRITTEN = 60;
const TURN_MILLISECONDS = 5;

/** Types into a cell as a user does: select, open the editor, insert the text, press Enter. */
export async function typeCell(book: Book, sheetName: string, address: string, text: string): Promise<void> {
  const { api, workbook } = book;
  const sheet = findSheet(book, sheetName);
  const area = parseAddress(address)?.area;
  if (sheet === undefined || area === undefined) throw new Error(`There is no cell ${sheetName}!${address}.`);
  if (workbook.getActiveSheet().getSheetId() !== sheet.getSheetId()) workbook.setActiveSheet(sheet);
  growGrid({ book, sheet }, area);
  sheet.setActiveRange(sheet.getRange(area.row, area.column));
  if (text === '') {
    await api.executeCommand('sheet.command.clear-selection-content');
    return;
  }
  const unitId = workbook.getId();
  // Opened by a key, the editor replaces the cell's content; opened by a double click it would keep it.
  const opened = await api.executeCommand(SHOW_EDITOR, { visible: true, eventType: BY_KEYBOARD, unitId });
  if (!opened) throw new Error(`${sheetName}!${address} does not take input.`);
  const range = { startOffset: 0, endOffset: 0, collapsed: true };
  await api.executeCommand('doc.command.insert-text', {
    unitId: CELL_EDITOR,
    body: { dataStream: text },
    range,
    segmentId: '',
  });
  const written = watchWrites(book);
  await workbook.endEditingAsync(true);
  await written();
}

/** Waits until the grid has taken the input over, which it does after checking it. */
function watchWrites({ api }: Book): () => Promise<void> {
  let seen = false;
  const listener = api.addEvent(api.Event.CommandExecuted, ({ id, options }) => {
    if (id === SET_VALUES && options?.fromFormula !== true) seen = true;
  });
  return async () => {
    for (let turn = 0; turn < TURNS_UNTIL_WRITTEN && !seen; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, TURN_MILLISECONDS));
    }
    listener.dispose();
  };
}
