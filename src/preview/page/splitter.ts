import { element } from './element';

const NARROWEST = 320;
const WIDEST = 600;
const FIRST_WIDTH = 450;
const STEP = 20;
const KEPT_AS = 'iiot-preview-pane-width';

/**
 * The line between grid and pane: dragged with the pointer, moved with the arrow keys, put back with a
 * double click. The width is kept for the next visit. While it is dragged, the pane's frame takes no
 * pointer events (page.css), or it would swallow them.
 */
export function splitter(pane: HTMLElement, label: string): HTMLElement {
  const line = element('div', {
    class: 'splitter',
    role: 'separator',
    tabindex: '0',
    'data-testid': 'splitter',
    'aria-label': label,
    'aria-orientation': 'vertical',
    'aria-valuemin': String(NARROWEST),
    'aria-valuemax': String(WIDEST),
  });
  let width = keptWidth();
  const setWidth = (wanted: number): void => {
    const room = Math.max(NARROWEST, window.innerWidth - NARROWEST);
    width = Math.round(Math.min(WIDEST, room, Math.max(NARROWEST, wanted)));
    pane.style.width = `${width}px`;
    line.setAttribute('aria-valuenow', String(width));
    keepWidth(width);
  };
  setWidth(width);
  line.addEventListener('pointerdown', (down) => {
    down.preventDefault();
    line.focus();
    line.setPointerCapture(down.pointerId);
    document.body.classList.add('dragging');
  });
  line.addEventListener('pointermove', (move) => {
    if (line.hasPointerCapture(move.pointerId)) setWidth(window.innerWidth - move.clientX);
  });
  line.addEventListener('lostpointercapture', () => document.body.classList.remove('dragging'));
  line.addEventListener('dblclick', () => setWidth(FIRST_WIDTH));
  line.addEventListener('keydown', (event) => {
    const wanted = { ArrowLeft: width + STEP, ArrowRight: width - STEP, Home: NARROWEST, End: WIDEST }[
      event.key
    ];
    if (wanted === undefined) return;
    event.preventDefault();
    setWidth(wanted);
  });
  return line;
}

/** A browser may refuse to keep anything; the width is then the first one every time. */
function keptWidth(): number {
  try {
    return Number(localStorage.getItem(KEPT_AS)) || FIRST_WIDTH;
  } catch {
    return FIRST_WIDTH;
  }
}

function keepWidth(width: number): void {
  try {
    localStorage.setItem(KEPT_AS, String(width));
  } catch {
    // as above
  }
}
