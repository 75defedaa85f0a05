import type { Requirement } from '../core/model/states';
import { ANSWER_DATA } from '../core/guide/answerTerms';
import type { CheckItem, Reference } from '../core/guide/item';
import type { Language } from '../core/model/language';
import { DEFAULT_POLICY } from '../core/guide/policy';
import { format, textOf } from '../core/text/text';
import { levelWord } from './impactLookup';
import { readFlag, type Argument } from './cells';
import { readItem } from './readItem';
import { readLevel, type LevelRead } from './readLevel';
import { requirementAt } from './required';
import { elementwise, type Spill } from './spill';

/** The clause that a person looks up first. */
function sourceText({ source }: CheckItem, language: Language): string {
  return source === undefined ? textOf(language).why.own : clauseText(source, language);
}

/** Document and clause; a reference that nobody could check yet says so. */
function clauseText({ doc, clause, verified }: Reference, language: Language): string {
  const { source, unverified } = textOf(language).why;
  return format(source, { doc, clause }) + (verified === 'memory' ? unverified : '');
}

/** When the item is asked at all. */
function circumstanceText({ appliesWhen }: CheckItem, language: Language): string {
  const found = ANSWER_DATA.applicability.find(({ key }) => key === appliesWhen);
  return found === undefined
    ? ''
    : format(textOf(language).why.circumstance, { circumstance: found[language] });
}

function whyText(item: CheckItem, { level, language }: LevelRead, labelValid: boolean): string {
  const { why, requirements } = textOf(language);
  const at = (valid: boolean): Requirement =>
    level === null ? 'undecided' : requirementAt(item, level, valid);
  const reason = format(why[at(labelValid)], {
    level: levelWord(level, language),
    why: item.why[language],
    source: sourceText(item, language),
    without: requirements[at(false)],
    label: clauseText(DEFAULT_POLICY.jcstar.source, language),
  });
  return [reason, circumstanceText(item, language)]
    .filter((part) => part !== '')
    .join(textOf(language).why.join);
}

/**
 * IIOT.WHY: why an item is or is not required, with the guide's clause.
 * @returns blank for a blank id
 */
export function why(itemId: Argument, level: Argument, labelValid?: Argument): Spill {
  return elementwise([itemId, level, labelValid], (id, levelCell, labelCell) => {
    const read = readLevel(levelCell);
    const item = readItem(id, read.language);
    return item === null ? '' : whyText(item, read, readFlag(labelCell, read.language) ?? false);
  });
}
