import { compactModel, foldModel, wholeText } from './foldModel';
import { familiesOf } from './families';
import type { Boundary } from './elements';
import { SERIES_LETTER } from './phrases';
import { areGeneric, isMissing, isStrong } from './words';

/** A text of a ledger that may be a name or number of the device, to be laid under patterns. */
export interface Candidate {
  readonly words: readonly { readonly text: string; readonly start: number; readonly end: number }[];
  /** Upper case, without separators. */
  readonly text: string;
  readonly bounds: ReadonlyMap<number, Boundary>;
  readonly isStrong: boolean;
  /** The whole text, one model number of it, or the family that the product knows of. */
  readonly from: 'whole' | 'number' | 'family';
}

/** What a ledger says of a device's model. */
export interface DeviceModel {
  readonly candidates: readonly Candidate[];
  /** Model numbers of it, compact. */
  readonly numbers: readonly string[];
  /** All of it, letters and digits alone. */
  readonly whole: string;
}

/** No model is longer; the rest is a remark. */
const LONGEST = 120;

/**
 * Reads what a ledger says of a model: `PFC200 750-8212`, `FX5U-32MT/ES`, `S7-1200 (6ES7215-1AG40-0XB0)`.
 * @returns null where it says nothing: 不明, -, "PLC"
 */
export function deviceModel(model: string, makerKey = ''): DeviceModel | null {
  const text = foldModel(model).slice(0, LONGEST).replace(SERIES_LETTER, '/$1');
  const words = wordsOf(text);
  if (isMissing(text) || words.length === 0 || areGeneric(words)) return null;
  const strong = [...new Set(words.filter(isStrong))];
  const whole = candidateOf(text, 'whole');
  const numbers = strong
    .map((word) => candidateOf(word, 'number'))
    .filter(({ text: own }) => own !== whole.text);
  const families = familiesOf([text, ...strong], makerKey).map((family) => candidateOf(family, 'family'));
  return {
    candidates: [whole, ...numbers, ...families].filter(({ text: own }) => own !== ''),
    whole: wholeText(text),
    numbers: [...new Set([compactModel(text), ...strong.map(compactModel)])].filter((own) => own !== ''),
  };
}

const BETWEEN = /[\s,;、，()・×*@#&=|~「」『』【】<>]+/u;
const wordsOf = (text: string): readonly string[] => text.split(BETWEEN).filter((word) => word !== '');

function candidateOf(text: string, from: Candidate['from']): Candidate {
  const bounds = new Map<number, Boundary>();
  const words: { text: string; start: number; end: number }[] = [];
  let compact = '';
  for (const word of wordsOf(text)) {
    if (compact !== '') bounds.set(compact.length, 'hard');
    const start = compact.length;
    for (const piece of word.split(/[-/._:[\]]+/)) {
      if (piece === '') continue;
      if (compact.length > start) bounds.set(compact.length, 'soft');
      compact += compactModel(piece);
    }
    if (compact.length > start) words.push({ text: word, start, end: compact.length });
  }
  return { words, text: compact, bounds, isStrong: words.some((word) => isStrong(word.text)), from };
}
