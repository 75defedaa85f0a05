import type { Language } from '../model/language';
import en from './en.json';
import ja from './ja.json';

/** The words of one language; ja.json and en.json have the same keys (a test holds them together). */
export type Words = typeof ja;

const WORDS: Readonly<Record<Language, Words>> = { ja, en };

/** The words of a language. */
export function textOf(language: Language): Words {
  return WORDS[language];
}

/**
 * Puts values into a template: `{name}` becomes `values.name`, numbers as they are. A value is data and is
 * never read as a template; a name without a value stays visible.
 */
export function format(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name] ?? whole) : whole,
  );
}
