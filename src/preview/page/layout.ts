import { element } from './element';
import { splitter } from './splitter';
import type { Texts } from './texts';

const BRIEFLY = 5_000;

/** The fixed parts of the page that the rest fills. */
export interface Layout {
  readonly header: HTMLElement;
  readonly grid: HTMLElement;
  readonly pane: HTMLElement;
  readonly showPane: (shown: boolean) => void;
  /** A line under the header that goes away by itself. */
  readonly tellBriefly: (message: string) => void;
  /** A line under the header that stays until it is replaced. */
  readonly tell: (message: string, kind?: 'progress' | 'warning') => void;
  /** A line that stays, with a button for what to do. */
  readonly offer: (message: string, label: string, act: () => void) => void;
}

export function createLayout(root: HTMLElement, texts: Texts): Layout {
  const header = element('header', { class: 'bar' });
  const status = element('p', { class: 'status', role: 'status', hidden: true });
  const grid = element('main', { class: 'grid', id: 'grid', 'aria-label': texts.sheet });
  const pane = element('aside', { class: 'pane', 'aria-label': texts.pane });
  const divider = splitter(pane, texts.paneWidth);
  root.replaceChildren(header, status, element('div', { class: 'desk' }, grid, divider, pane));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell: Layout['tell'] = (message, kind = 'warning') => {
    clearTimeout(timer);
    status.textContent = message;
    status.hidden = message === '';
    status.dataset.kind = kind;
  };
  return {
    header,
    grid,
    pane,
    showPane: (shown) => {
      pane.hidden = !shown;
      divider.hidden = !shown;
      window.dispatchEvent(new Event('resize'));
    },
    tell,
    offer: (message, label, act) => {
      tell(message);
      const button = element('button', { type: 'button', 'data-testid': 'offer', onclick: act }, label);
      status.append(button);
    },
    tellBriefly: (message) => {
      // What is offered stays until it is taken: in protected view it already says that nothing can be edited.
      if (status.querySelector('button') !== null) return;
      tell(message);
      timer = setTimeout(() => tell(''), BRIEFLY);
    },
  };
}
