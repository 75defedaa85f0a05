/** The element that holds the view. */
export const PANEL_ID = 'view';

/**
 * Puts the focus on the view: there the user goes on when what had the focus is gone. The panel is in the
 * tab order, because office.js moves the focus itself in Excel on the web and starts anew from anything
 * that is not.
 */
export function focusPanel(): void {
  document.getElementById(PANEL_ID)?.focus();
}
