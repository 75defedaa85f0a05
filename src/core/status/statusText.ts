import type { Language } from '../model/language';
import { levelWord, wordOfUseCase } from '../text/levelWords';
import { statusWords } from '../text/status/statusWords';
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

/** The words of a status in a language. */
export function statusText(status: CaseStatus, language: Language): StatusText {
  const words = statusWords(language);
  const [actor, step] = [words.actors[status.actor], words.steps[status.step]];
  return { state: stateText(status, language), actor, step, next: format(words.next, { actor, step }) };
}

function stateText(status: CaseStatus, language: Language): string {
  const { states } = statusWords(language);
  const { key, returned, nextCheck } = status;
  switch (key) {
    case 'draft':
      return status.isRestarted ? states.restarted : states.draft;
    case 'returned':
      return (
        (returned > 0 ? format(states.returned, { count: returned }) : states.held) +
        beforeText(status, language)
      );
    case 'operation':
      return nextCheck === null ? states.operation : format(states.operationNext, { date: nextCheck });
    case 'change':
    case 'submitted':
      return states[key] + beforeText(status, language);
    default:
      return states[key];
  }
}

function beforeText({ before }: CaseStatus, language: Language): string {
  const useCase = before?.situation.useCase ?? null;
  if (before === null || useCase === null) return '';
  const words = statusWords(language);
  const parts = [wordOfUseCase(useCase, language), levelWord(before.level, language)];
  return format(words.before, { before: parts.join(words.beforeSeparator) });
}

/** HQ's decision in words: 未判定, 記録前 with name and day, or the verdict with its conditions. */
export function decisionText(decision: HqDecision | null, language: Language): string {
  const words = statusWords(language).decision;
  if (decision === null) return words.none;
  const verdict = textOf(language).verdicts[decision.verdict];
  if (!decision.recorded) {
    const named = [decision.by, decision.on ?? ''].filter((part) => part !== '');
    return format(words.unrecorded, { verdict, who: named.join(words.whoSeparator) || words.unnamed });
  }
  return decision.verdict === 'conditional' && decision.conditions > 0
    ? format(words.conditional, { verdict, count: decision.conditions })
    : verdict;
}
