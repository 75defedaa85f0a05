/** A check sheet has one heading row and one row per item below it (product: Workbooks). */
export const HEADING_ROW = 4;
export const FIRST_ITEM_ROW = HEADING_ROW + 1;
