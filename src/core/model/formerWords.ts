/** Words of earlier templates by the word that took their place; workbooks with either are read alike. */
const FORMER: Readonly<Record<string, readonly string[]>> = {
  Medium: ['Mid'],
  'Sanitize命令・NVMe Format NVM命令': ['Sanitize・Format命令'],
  'Sanitize command / NVMe Format NVM command': ['Sanitize / Format command'],
};

/** A word as cells may hold it: as it reads today, then as it did. */
export const withFormer = (word: string): readonly string[] =>
  Object.hasOwn(FORMER, word) ? [word, ...(FORMER[word] ?? [])] : [word];
