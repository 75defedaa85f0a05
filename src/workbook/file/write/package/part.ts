/** One XML part of the package; `path` has no leading slash. */
export interface Part {
  readonly path: string;
  readonly contentType: string;
  readonly xml: string;
}
