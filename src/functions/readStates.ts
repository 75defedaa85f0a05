import type { RowStateKey } from '../core/model/states';
import type { Language } from '../core/model/language';
import { fold } from '../core/model/typed/fold';
import { textOf } from '../core/text/text';
import { STATE_WORDS } from '../core/text/vocabularies';
import { recognise } from '../core/model/vocabulary';
import { isBlank, refuse, textOfValue, type Argument, type Cell } from './cells';
import { languageOf } from './readLevel';
import { cellsOf } from './spill';

/** States of a range and the language of the first one; language null when all are blank. */
export interface StatesRead {
  readonly states: readonly RowStateKey[];
  readonly language: Language | null;
}

/** 「不備：」 without its reason. */
const INCOMPLETE: readonly (readonly [prefix: string, language: Language])[] = (['ja', 'en'] as const).map(
  (language) => [fold(textOf(language).states.incomplete.split('{')[0] ?? ''), language],
);

function stateWords(language: Language): readonly string[] {
  const { none: _none, incomplete, ...others } = textOf(language).states;
  return [...Object.values(others), incomplete.replace('{reason}', '…')];
}

function readState(cell: Cell): { readonly key: RowStateKey; readonly language: Language } {
  const text = textOfValue(cell);
  const word = recognise(STATE_WORDS, text);
  if (word !== null) return word;
  const folded = fold(text);
  const incomplete = INCOMPLETE.find(([prefix]) => folded.startsWith(prefix));
  if (incomplete !== undefined) return { key: 'incomplete', language: incomplete[1] };
  return refuse('state', cell, languageOf(cell), stateWords(languageOf(cell)));
}

/** Reads a range of 状態; blanks do not count, another word is `#VALUE!` with the allowed ones. */
export function readStates(range: Argument): StatesRead {
  const read = cellsOf(range)
    .filter((cell) => !isBlank(cell))
    .map(readState);
  return { states: read.map(({ key }) => key), language: read[0]?.language ?? null };
}
