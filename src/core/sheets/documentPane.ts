import identity from '../identity.json';
import type { WorkbookDescription } from './description';

/** How the add-in is installed where the templates are used; `none` writes no pane into them. */
export const PANE_SETTINGS = ['none', 'sideloaded', 'central'] as const;

export type PaneSetting = (typeof PANE_SETTINGS)[number];

/** Store of a web extension (MS-OWEXML 2.2.5) by the way of installing. */
const STORES: Readonly<Record<Exclude<PaneSetting, 'none'>, string>> = {
  sideloaded: 'developer',
  central: 'EXCatalog',
};

/** Reads the setting; throws and names the choices when it is none of them. */
export function paneSetting(text: string): PaneSetting {
  const setting = PANE_SETTINGS.find((candidate) => candidate === text);
  if (setting === undefined) throw new Error(`pane ${text}: choose one of ${PANE_SETTINGS.join(', ')}`);
  return setting;
}

/**
 * The template whose pane opens with the document. Only a case gets one: a vendor has no add-in, and the
 * register is read by people who need none.
 */
export function withPane(book: WorkbookDescription, setting: PaneSetting): WorkbookDescription {
  if (setting === 'none' || book.properties.IIoTTemplate !== 'case') return book;
  const pane = { addinId: identity.id, version: `${identity.version}.0`, store: STORES[setting] };
  return { ...book, pane };
}
