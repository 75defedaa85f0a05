/**
 * An edit that this add-in made itself: it knows what it wrote (`triggerSource` since ExcelApi 1.14;
 * before that all edits count as the user's). Edits of co-authors are read like the user's own: the pane
 * shows them and writes nothing in answer.
 */
export function isOwnEdit(event: { readonly source?: string; readonly triggerSource?: string }): boolean {
  return event.source !== 'Remote' && event.triggerSource === 'ThisLocalAddin';
}
