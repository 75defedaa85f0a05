/** Margins of every printed sheet, in inches. */
export const PAGE_MARGINS = {
  left: 0.4,
  right: 0.4,
  top: 0.5,
  bottom: 0.5,
  header: 0.25,
  footer: 0.25,
} as const;
