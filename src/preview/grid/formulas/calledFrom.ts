/** The cell whose formula calls a function. */
export interface CalledFrom {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}
