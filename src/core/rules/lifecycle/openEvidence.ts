import { LANGUAGES } from '../../model/language';
import type { IsoDate } from '../../model/isoDate';
import { dateOfText } from '../../model/typed/writtenDate';
import OPEN_LINES from './openEvidence.json';

/** The rows of the operation check that such evidence answers: information collected, and acted on. */
export const ADVISORY_ITEMS = ['OPS-VUL-01', 'OPS-VUL-02'] as const;
export type AdvisoryItem = (typeof ADVISORY_ITEMS)[number];

/** Evidence of what is open, by language. */
export { OPEN_LINES };

const OPEN = LANGUAGES.map((language) => evidencePattern(OPEN_LINES[language]));

/** Recognises a line that was made from a template, whatever numbers and dates it has; groups by their names. */
export function evidencePattern(template: string): RegExp {
  const escaped = template.replace(/[.*+?^$()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`^${escaped.replace(/\{(\w+)\}/g, (_all, name: string) => `(?<${name}>.*?)`)}$`, 'u');
}

export const evidenceLines = (text: string): readonly string[] =>
  text.split(/\r\n?|\n/).map((line) => line.trim());

/** The next due date that evidence names; null where nothing is open, or no line of ours says so. */
export function openAdvisory(evidence: string): { readonly advisory: string; readonly due: IsoDate } | null {
  for (const line of evidenceLines(evidence)) {
    for (const pattern of OPEN) {
      const { due = '', advisory = '' } = pattern.exec(line)?.groups ?? {};
      const day = dateOfText(due);
      if (day !== null) return { advisory, due: day };
    }
  }
  return null;
}
