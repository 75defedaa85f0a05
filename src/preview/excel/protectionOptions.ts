/** Attributes of sheetProtection that Excel's API names otherwise, or the other way round. */
export const PROTECTION_FLAGS = [
  'formatCells',
  'formatColumns',
  'formatRows',
  'insertColumns',
  'insertRows',
  'insertHyperlinks',
  'deleteColumns',
  'deleteRows',
  'sort',
  'autoFilter',
  'pivotTables',
] as const;

/** In the file "1" means forbidden (and is the default); in the API true means allowed. */
export function protectionOptions(protection: Readonly<Record<string, string>>): Record<string, boolean> {
  return Object.fromEntries(
    PROTECTION_FLAGS.map((flag) => [
      protectionOption(flag),
      protection[flag] === '0' || protection[flag] === 'false',
    ]),
  );
}

/** `formatCells` of the file is `allowFormatCells` of the API. */
export function protectionOption(flag: string): string {
  return `allow${flag.charAt(0).toUpperCase()}${flag.slice(1)}`;
}
