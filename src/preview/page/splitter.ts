import { element } from './element';

const NARROWEST = 320;
const STEP = 20;

/** The line between grid and pane: dragged with the pointer or moved with the arrow keys. */
export function splitter(pane: HTMLElement): HTMLElement {
  const line = element('div', {
    class: 'splitter',
    role: 'separator',
    'aria-orientation': 'vertical',
    tabindex: '0',
  });
  const setWidth = (width: number): void => {
    const widest = Math.max(NARROWEST, window.innerWidth - NARROWEST);
    pane.style.width = `${Math.min(widest, Math.max(NARROWEST, width))}px`;
  };
  line.addEventListener('pointerdown', (down) => {
    line.setPointerCapture(down.pointerId);
    document.body.classList.add('dragging');
  });
  line.addEventListener('pointermove', (move) => {
    if (line.hasPointerCapture(move.pointerId)) setWidth(window.innerWidth - move.clientX);
  });
  line.addEventListener('lostpointercapture', () => document.body.classList.remove('dragging'));
  line.addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowLeft') setWidth(pane.offsetWidth + STEP);
    if (key === 'ArrowRight') setWidth(pane.offsetWidth - STEP);
  });
  return line;
}
