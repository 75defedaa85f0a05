/** A part of the page that F6 leads to. */
export interface Part {
  readonly element: HTMLElement;
  /** False while the part is not there to be used. */
  readonly isShown: () => boolean;
  /** Gives the part the focus. */
  readonly enter: () => void;
}

/**
 * F6 leads from one part of the page to the next and Shift+F6 back, as in Excel: the grid keeps Tab for its
 * cells, so there is no other way out of it by keyboard.
 */
export function moveByF6(
  grid: Part,
  others: readonly Part[],
): { readonly follow: (frame: HTMLIFrameElement) => void } {
  const parts = [grid, ...others];
  const move = (event: KeyboardEvent): void => {
    if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    const shown = parts.filter(({ isShown }) => isShown());
    const here = shown.findIndex(({ element }) => element.contains(document.activeElement));
    const step = event.shiftKey ? shown.length - 1 : 1;
    shown[(Math.max(0, here) + step) % shown.length]?.enter();
  };
  window.addEventListener('keydown', move, { capture: true });
  return {
    // The pane has a window of its own, of the same origin.
    follow: (frame) => frame.contentWindow?.addEventListener('keydown', move, { capture: true }),
  };
}

const FOCUSABLE = 'button:enabled, select, input:not([hidden]), a[href], [tabindex="0"]';

/** The first of the controls that the keyboard reaches; false where there is none. */
function focusFirst(root: ParentNode | null | undefined): boolean {
  const [first] = [...(root?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])].filter(
    (each) => each.getClientRects().length > 0,
  );
  first?.focus();
  return first !== undefined;
}

/** Toolbar, grid and pane of the page. */
export function partsOfPage(
  header: HTMLElement,
  grid: HTMLElement,
  pane: HTMLElement,
): ReturnType<typeof moveByF6> {
  let lastInGrid: HTMLElement | undefined;
  grid.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement) lastInGrid = target;
  });
  const frame = (): HTMLIFrameElement | null => pane.querySelector('iframe');
  return moveByF6(
    {
      element: grid,
      isShown: () => true,
      enter: () => (lastInGrid ?? grid.querySelector<HTMLElement>('[contenteditable="true"]'))?.focus(),
    },
    [
      {
        element: pane,
        isShown: () => !pane.hidden && frame() !== null,
        enter: () => {
          frame()?.contentWindow?.focus();
          focusFirst(frame()?.contentDocument);
        },
      },
      { element: header, isShown: () => true, enter: () => void focusFirst(header) },
    ],
  );
}
