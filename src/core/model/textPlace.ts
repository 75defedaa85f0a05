/** Where something stands in a text; both count from 1, as editors do. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}
