import type { Language } from '../model/language';
import { levelWord, wordOfUseCase } from '../text/levelWords';
import type { StatusWords } from '../text/status/statusWords';
import { format, textOf } from '../text/text';
import type { HqDecision } from './caseDecision';
import type { CaseStatus } from './caseStatus';

/** A status in words. */
export interface StatusText {
  readonly state: string;
  readonly actor: string;
  /** What is to be done, without the actor. */
  readonly step: string;
  /** Actor and step in one line, as cells and mail have it. */
  readonly next: string;
}

/** A status in the words given, which are those of the language: for whoever has loaded only these. */
export function statusInWords(status: CaseStatus, language: Language, words: StatusWords): StatusText {
  const [actor, step] = [words.actors[status.actor], words.steps[status.step]];
  return {
    state: stateText(status, language, words),
    actor,
    step,
    next: format(words.next, { actor, step }),
  };
}

function stateText(status: CaseStatus, language: Language, words: StatusWords): string {
  const { states } = words;
  const { key, returned, nextCheck } = status;
  switch (key) {
    case 'draft':
      return status.isRestarted ? states.restarted : states.draft;
    case 'returned':
      return (
        (returned > 0 ? format(states.returned, { count: returned }) : states.held) +
        beforeText(status, language, words)
      );
    case 'operation':
      return nextCheck === null ? states.operation : format(states.operationNext, { date: nextCheck });
    case 'change':
    case 'submitted':
      return states[key] + beforeText(status, language, words);
    default:
      return states[key];
  }
}

function beforeText({ before }: CaseStatus, language: Language, words: StatusWords): string {
  const useCase = before?.situation.useCase ?? null;
  if (before === null || useCase === null) return '';
  const parts = [wordOfUseCase(useCase, language), levelWord(before.level, language)];
  return format(words.before, { before: parts.join(words.beforeSeparator) });
}

/** HQ's decision in words: 未判定, 記録前 with name and day, accepted as typed, or the verdict with its conditions. */
export function decisionInWords(
  decision: HqDecision | null,
  language: Language,
  { decision: words }: StatusWords,
): string {
  if (decision === null) return words.none;
  const verdict = textOf(language).verdicts[decision.verdict];
  if (decision.counts && !decision.recorded) return format(words.accepted, { verdict });
  if (!decision.recorded) {
    const named = [decision.by, decision.on ?? ''].filter((part) => part !== '');
    return format(words.unrecorded, { verdict, who: named.join(words.whoSeparator) || words.unnamed });
  }
  return decision.verdict === 'conditional' && decision.conditions > 0
    ? format(words.conditional, { verdict, count: decision.conditions })
    : verdict;
}
