import type { Work } from './desk';

/** Items of the rows that are selected on the sheet. */
export const selectedItems: Work<readonly string[]> = ({ port }) => port.selectedItems();
