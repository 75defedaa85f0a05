import type { Bilingual } from '../../model/language';
import type { SheetKey } from '../../model/terms';

/** One statement of a topic, e.g. what a term means. */
export interface TopicLine {
  readonly term: Bilingual | null;
  readonly text: Bilingual;
  /** Nobody has compared it with the original document yet. */
  readonly isUnverified: boolean;
  /** This tool's default; the guide leaves it to the company. */
  readonly isOwn: boolean;
}

/** What stands behind the questions of some sheets, for people who want to know more. */
export interface Topic {
  readonly key: string;
  readonly heading: Bilingual;
  readonly sheets: readonly SheetKey[];
  readonly lines: readonly TopicLine[];
}

/** Where a statement comes from, in the words of the data: 'own', 'memory', or something else. */
interface Origin {
  readonly origin?: string;
  readonly verified?: string;
}

/** A statement, with a term in front where it explains one. */
export const line = (
  text: Bilingual,
  term: Bilingual | null = null,
  { origin, verified }: Origin = {},
): TopicLine => ({ term, text, isUnverified: verified === 'memory', isOwn: origin === 'own' });

/** Parts of a sentence in both languages, joined as each language joins them. */
export const joined = (parts: readonly Bilingual[], between: Bilingual): Bilingual => ({
  ja: parts.map(({ ja }) => ja).join(between.ja),
  en: parts.map(({ en }) => en).join(between.en),
});

/** A name and what is said of it. */
export const named = ({ ja, en }: Bilingual, text: Bilingual): Bilingual => ({
  ja: `${ja}：${text.ja}`,
  en: `${en}: ${text.en}`,
});
