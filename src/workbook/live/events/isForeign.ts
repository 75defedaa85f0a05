/**
 * Edits that the pane leaves alone: those of co-authors, whose own panes see them, and those that
 * this add-in made itself (`triggerSource` since ExcelApi 1.14, before that all count as the user's).
 */
export function isForeign(event: { readonly source?: string; readonly triggerSource?: string }): boolean {
  return event.source === 'Remote' || event.triggerSource === 'ThisLocalAddin';
}
