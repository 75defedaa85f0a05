import type { CheckItem, Choice, Reference } from './item';
import {
  bilingual,
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

const choice: Reader<Choice> = objectOf<Choice>({ key: text, ja: text, en: text });

/** A clause of a cited document; an unknown document stops loading. */
export const reference: Reader<Reference> = objectOf<Reference>({
  doc: oneOf(DOCUMENT_KEYS),
  clause: text,
  verified: oneOf(VERIFICATIONS),
});

const checkItem: Reader<CheckItem> = objectOf<CheckItem>(
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
    sources: listOf(reference),
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

/**
 * Reads one `items/<sheet>.json`.
 * @param data the parsed file
 * @param sheet the sheet that every item must name
 * @param file name for messages
 * @throws GuideDataError naming file, path, key and what was expected
 */
export function readItems(data: unknown, sheet: SheetKey, file: string): readonly CheckItem[] {
  const items = listOf(checkItem)(data, file);
  items.forEach((item, index) => {
    if (item.sheet !== sheet) failAt(`${file}[${index}].sheet`, sheet, item.sheet);
  });
  return items;
}
