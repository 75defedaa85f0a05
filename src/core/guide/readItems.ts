import { ANSWER_DATA } from './answerTerms';
import type { CheckItem, Choice, Reference } from './item';
import {
  bilingual,
  either,
  failAt,
  flag,
  listOf,
  nullable,
  objectOf,
  oneOf,
  recordOf,
  text,
  type Reader,
} from './shape';
import { DOCUMENT_KEYS } from './documents';
import {
  ANSWER_TYPES,
  CIRCUMSTANCES,
  IMPACT_LEVELS,
  ORIGINS,
  OWNERS,
  REQUIREMENT_LEVELS,
  SHEET_KEYS,
  VERIFICATIONS,
  type SheetKey,
} from '../model/terms';

/** An answer of an item: a key of its kind of answer (policy/answers.json), or one that only this item has. */
type WrittenChoice = string | Choice;
type WrittenItem = Omit<CheckItem, 'answers'> & { readonly answers: readonly WrittenChoice[] };

const choice: Reader<WrittenChoice> = either(
  text,
  (value) => typeof value === 'string',
  objectOf<Choice>({ key: text, ja: text, en: text }),
);

/** A clause of a cited document; an unknown document stops loading. */
export const reference: Reader<Reference> = objectOf<Reference>({
  doc: oneOf(DOCUMENT_KEYS),
  clause: text,
  verified: oneOf(VERIFICATIONS),
});

const writtenItem: Reader<WrittenItem> = objectOf<WrittenItem>(
  {
    id: text,
    sheet: oneOf(SHEET_KEYS),
    section: bilingual,
    requirement: bilingual,
    guidance: bilingual,
    answerType: oneOf(ANSWER_TYPES),
    answers: listOf(choice),
    columns: listOf(bilingual),
    evidenceRequired: flag,
    requiredAt: recordOf(IMPACT_LEVELS, oneOf(REQUIREMENT_LEVELS)),
    why: bilingual,
    jcstar1Exempt: flag,
    jcstar1Criteria: listOf(text),
    source: reference,
    derivesFrom: listOf(text),
    derivedBy: oneOf(['conditional-items']),
    owner: oneOf(OWNERS),
    selfDeclarationAllowed: flag,
    conditionalPassAllowed: flag,
    naAllowed: flag,
    origin: oneOf(ORIGINS),
    appliesWhen: nullable(oneOf(CIRCUMSTANCES)),
  },
  ['guidance', 'columns', 'derivedBy'],
);

/** The item with the words of its answers. */
function inWords(item: WrittenItem, at: string): CheckItem {
  const { words = {} } = ANSWER_DATA.choiceSets[item.answerType];
  const answers = item.answers.map((answer): Choice => {
    if (typeof answer !== 'string') return answer;
    const word = words[answer] ?? failAt(`${at}.answers`, `one of ${Object.keys(words).join(', ')}`, answer);
    return { key: answer, ...word };
  });
  return { ...item, answers };
}

/**
 * Reads one `items/<sheet>.json`.
 * @param data the parsed file
 * @param sheet the sheet that every item must name
 * @param file name for messages
 * @throws GuideDataError naming file, path, key and what was expected
 */
export function readItems(data: unknown, sheet: SheetKey, file: string): readonly CheckItem[] {
  return listOf(writtenItem)(data, file).map((item, index) => {
    const at = `${file}[${index}]`;
    return item.sheet === sheet ? inWords(item, at) : failAt(`${at}.sheet`, sheet, item.sheet);
  });
}
