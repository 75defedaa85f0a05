/**
 * Stands in the pane for `rtl-css-js/core`, which turns styles round for languages written from right to left. The
 * pane speaks none: a style is the same in both directions. (The two functions that Griffel asks for.)
 */

/** @template T @param {T} style @returns {T} */
export const convert = (style) => style;

/** @template K, V @param {K} key @param {V} value */
export const convertProperty = (key, value) => ({ key, value });
