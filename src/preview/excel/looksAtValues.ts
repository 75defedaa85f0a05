const METHODS: ReadonlySet<string> = new Set(['Apply', 'CopyFrom', 'GetDimensionValues', 'Reapply']);

/** Methods whose result depends on what formulas give: Excel calculates before, and so does this host. */
export function looksAtValues(method: string): boolean {
  return METHODS.has(method);
}
