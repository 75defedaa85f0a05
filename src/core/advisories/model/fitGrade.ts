/** How sure it is that a name in an advisory and a text in a ledger mean one product. */
export type Fit = 'same' | 'may' | 'no';
