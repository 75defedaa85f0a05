/** Days before a due date from which it is due soon: in the pane, in a case's sheets and in the register. */
export const SOON_DAYS = 90;
