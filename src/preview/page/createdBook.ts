import type { CreatedWorkbook } from '../excel/bookExtras';
import { blankBook } from './blankBook';

/** A workbook that the add-in of another window made and had opened. */
const ADDRESS = /^#created=(\w+)$/;

/** Opens the workbook in a window of its own, as Excel does; the page there takes the bytes from this one. */
export function showCreated({ id }: CreatedWorkbook, search: string): void {
  window.open(`${location.pathname}${search}#created=${id}`, '_blank');
}

/**
 * The workbook that this window was opened for; null where it was opened for none.
 * @throws Error with `gone` where the window that made it is closed or shows another workbook by now
 */
export function createdHere(gone: string): { readonly bytes: Uint8Array; readonly name: string } | null {
  const id = ADDRESS.exec(location.hash)?.[1];
  if (id === undefined) return null;
  const from = (window.opener as Window | null)?.iiotPreview;
  const created = from?.createdWorkbooks().find((each) => each.id === id);
  if (created === undefined) throw new Error(gone);
  const { base64 } = created;
  const bytes =
    base64 === null ? blankBook() : Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return { bytes, name: `${id.replace(/^created/, 'Book')}.xlsx` };
}
