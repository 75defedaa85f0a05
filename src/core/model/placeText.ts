import type { CellPlace } from './reading';

/** A cell as people name it: sheet and address. */
export function placeText({ sheet, cell }: CellPlace): string {
  return `${sheet}!${cell}`;
}
