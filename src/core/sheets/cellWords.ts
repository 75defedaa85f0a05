import { outcomeOf } from '../rules/answer/outcomeOf';
import { CONSISTENCY_CHECKS } from '../guide/checks';
import { CATALOGUE, ITEMS } from '../guide/catalogue';
import { DEFAULT_POLICY } from '../guide/policy';
import { isExemptible } from '../rules/requirement/isExemptible';
import { IMPACT_DATA } from '../guide/impactTerms';
import type { CheckItem } from '../guide/item';
import type { Bilingual, Language } from '../model/language';
import type { ImpactLevel, Use, UseCase } from '../model/terms';
import type { RowStateKey, VerdictKey } from '../model/states';
import { criteriaText } from '../text/criteriaText';
import { findingText } from '../text/findingText';
import { incompleteText, wrongAnswerText } from '../text/stateText';
import { textOf } from '../text/text';
import { SHEET_TEXT } from './words';

/** The words that cells hold in one language; the same ones that the custom functions answer. */
export interface CellWords {
  readonly language: Language;
  readonly levels: Readonly<Record<ImpactLevel, string>>;
  readonly undecided: string;
  readonly uses: Readonly<Record<Use, string>>;
  readonly useCases: Readonly<Record<UseCase, string>>;
  /** Between several uses in one cell. */
  readonly separator: string;
  readonly requirements: Readonly<Record<'required' | 'recommended' | 'notRequired' | 'exempt', string>>;
  /** State words; `incomplete` is only the word that its text begins with. */
  readonly states: Readonly<Record<Exclude<RowStateKey, 'none'>, string>>;
  readonly verdicts: Readonly<Record<VerdictKey, string>>;
  readonly yes: string;
  readonly no: string;
  readonly unknown: string;
  readonly noLabel: string;
  /** HQ check: accepted / returned. */
  readonly accepted: string;
  readonly returned: string;
  /** Answers of items that a label may waive and that contradict it (C7). */
  readonly shortfalls: readonly string[];
  readonly conformity: Readonly<Record<'conform' | 'declared' | 'alternative' | 'nonconform' | 'na', string>>;
  /** Criteria of each level as one text. */
  readonly criteria: Readonly<Record<ImpactLevel, string>>;
  readonly statuses: Readonly<Record<'fixed' | 'hold', string>>;
  readonly notes: Readonly<
    Record<'undecided' | 'wrongUse' | 'production' | 'hold' | 'decided' | 'matrix', string>
  >;
  /** What the review sheet says of a contradiction that stands. */
  readonly contradictionFound: string;
  /** Number and message of a consistency check, e.g. C1. */
  check(code: string): { readonly id: string; readonly message: string };
  /** Full state text of an incomplete row, e.g. 不備：証拠を記入してください. */
  incomplete(code: string): string;
  /** State text for an answer that the item does not offer. */
  wrongAnswer(item: CheckItem): string;
}

function wordsByKey<K extends string>(
  list: readonly (Bilingual & { readonly key: K })[],
  language: Language,
): Record<K, string> {
  return Object.fromEntries(list.map((entry) => [entry.key, entry[language]])) as Record<K, string>;
}

/** Words of the conformity answers, as the item that offers all of them has them. */
function conformityWords(language: Language): CellWords['conformity'] {
  const item = ITEMS.get('SPEC-COM-03');
  if (!item) throw new Error('SPEC-COM-03: not in the catalogue');
  return wordsByKey(item.answers, language) as CellWords['conformity'];
}

/** Every answer with which an item that a label may waive says "not met" or "not yet". */
function shortfallWords(language: Language): readonly string[] {
  const items = CATALOGUE.filter((item) => isExemptible(item, 'high', DEFAULT_POLICY));
  const words = items.flatMap((item) =>
    item.answers
      .filter(({ key }) => ['ng', 'planned'].includes(outcomeOf(item, key) ?? ''))
      .map((choice) => choice[language]),
  );
  return [...new Set(words)];
}

/** All words of one language, each taken from where it is said once. */
export function cellWords(language: Language): CellWords {
  const words = textOf(language);
  const sheet = (key: keyof typeof SHEET_TEXT) => SHEET_TEXT[key][language];
  const { none: _none, ...states } = words.states;
  const { undecided: _undecided, ...requirements } = words.requirements;
  return {
    language,
    levels: wordsByKey(IMPACT_DATA.levels, language),
    undecided: words.undecided,
    uses: wordsByKey(IMPACT_DATA.uses, language),
    useCases: wordsByKey(IMPACT_DATA.useCases, language),
    separator: words.separator,
    requirements,
    states: { ...states, incomplete: sheet('incompleteWord') },
    verdicts: words.verdicts,
    yes: words.yes,
    no: words.no,
    unknown: words.unknown,
    noLabel: sheet('noLabel'),
    accepted: words.accepted,
    returned: words.returned,
    shortfalls: shortfallWords(language),
    conformity: conformityWords(language),
    criteria: {
      high: criteriaText('high', language),
      mid: criteriaText('mid', language),
      low: criteriaText('low', language),
    },
    statuses: { fixed: sheet('statusFixed'), hold: sheet('statusHold') },
    notes: {
      undecided: sheet('undecidedNote'),
      wrongUse: sheet('wrongUseNote'),
      production: sheet('productionNote'),
      hold: sheet('holdNote'),
      decided: sheet('decidedNote'),
      matrix: sheet('matrixNote'),
    },
    contradictionFound: sheet('consistencyFound'),
    check: (code) => ({
      id: CONSISTENCY_CHECKS.find((check) => check.code === code)?.id ?? code,
      message: findingText({ code, values: {} }, language),
    }),
    incomplete: (code) => incompleteText(code, language),
    wrongAnswer: (item) => wrongAnswerText(item, language),
  };
}
