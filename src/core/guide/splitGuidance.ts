/** A 確かめ方 text in its two parts. */
export interface GuidanceParts {
  readonly how: string;
  /** Examples of evidence, one each; none where the text gives none. */
  readonly evidence: readonly string[];
}

/** How every guidance text introduces its examples, in both languages. */
const INTRODUCTION = /(?:証拠の例：|Evidence:\s*)([^]*)$/;

/** Examples are divided by commas, which may also stand inside brackets. */
const BETWEEN = /(?:、|,\s+)(?![^（(]*[）)])/;

/** Takes the examples of evidence out of a 確かめ方 text. */
export function splitGuidance(text: string): GuidanceParts {
  const found = INTRODUCTION.exec(text);
  if (found === null) return { how: text, evidence: [] };
  const examples = (found[1] ?? '').replace(/[。.]\s*$/, '').split(BETWEEN);
  return {
    how: text.slice(0, found.index).trim(),
    evidence: examples.map((example) => example.trim()).filter((example) => example !== ''),
  };
}
