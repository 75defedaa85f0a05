/** Words of earlier templates by the word that took their place; workbooks with either are read alike. */
const FORMER: Readonly<Record<string, readonly string[]>> = {
  Medium: ['Mid'],
};

/** A word as cells may hold it: as it reads today, then as it did. */
export const withFormer = (word: string): readonly string[] =>
  Object.hasOwn(FORMER, word) ? [word, ...(FORMER[word] ?? [])] : [word];
