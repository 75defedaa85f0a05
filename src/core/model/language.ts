/** The two languages of sheets, pane, functions and mail. Japanese is the first language. */
export const LANGUAGES = ['ja', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in both languages. */
export type Bilingual = Readonly<Record<Language, string>>;
