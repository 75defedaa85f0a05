/** Deeper than any product tree nests. */
export const MOST_LEVELS = 40;

/** The longest advisories name some 20,000 products. */
export const MOST_PRODUCTS = 100_000;

export const MOST_VULNERABILITIES = 20_000;
