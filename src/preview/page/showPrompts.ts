import { gridRange } from '../excel/cells';
import type { Book } from '../excel/book';
import { selection } from '../excel/selection';
import { element } from './element';

interface Disposable {
  dispose(): void;
}

/**
 * Shows the input message of the selected cell's validation, as Excel does. It stands in a corner of the grid, where it
 * covers no cell that is being filled in.
 */
export function showPrompts(book: Book, grid: HTMLElement): Disposable {
  const note = element('p', { class: 'prompt', role: 'status', hidden: true, 'data-testid': 'prompt' });
  grid.after(note);
  const show = (): void => {
    const prompt = promptOf(book);
    note.hidden = prompt === null;
    note.replaceChildren(
      ...(prompt === null ? [] : [element('strong', {}, prompt.title), element('span', {}, prompt.text)]),
    );
  };
  const { api } = book;
  const disposables = [
    api.addEvent(api.Event.SelectionChanged, show),
    api.addEvent(api.Event.ActiveSheetChanged, show),
  ];
  return {
    dispose: () => {
      disposables.forEach((each) => each.dispose());
      note.remove();
    },
  };
}

function promptOf(book: Book): { readonly title: string; readonly text: string } | null {
  const { sheet, area } = selection(book);
  const rule = gridRange({ book, sheet, area: { ...area, rows: 1, columns: 1 } }).getDataValidation()?.rule;
  if (rule?.showInputMessage !== true) return null;
  const { promptTitle: title = '', prompt: text = '' } = rule;
  return title === '' && text === '' ? null : { title, text };
}
