import data from './policy/impact.json';
import type { Reference } from './item';
import type { Bilingual } from '../model/language';
import { reference } from './readItems';
import { bilingual, listOf, nullable, objectOf, oneOf, recordOf, text } from './shape';
import { IMPACT_LEVELS, USES, USE_CASES, type ImpactLevel } from '../model/terms';

/** A business impact level with the criteria that describe it (guide 4.2.2). */
export interface ImpactLevelText extends Bilingual {
  readonly key: ImpactLevel;
  readonly summary: Bilingual;
  readonly criteria: readonly Bilingual[];
  readonly source: Reference;
}

/** Answers to the incident scenarios RISK-*-SCN-01…03. */
export const SCENARIO_ANSWERS = ['high', 'mid', 'low', 'none', 'unknown'] as const;
export type ScenarioAnswer = (typeof SCENARIO_ANSWERS)[number];

/** The two axes, the default matrix and the levels, as in policy/impact.json. */
export const IMPACT_DATA = objectOf({
  version: text,
  uses: listOf(objectOf({ key: oneOf(USES), ja: text, en: text })),
  useCases: listOf(objectOf({ key: oneOf(USE_CASES), ja: text, en: text })),
  matrix: recordOf(USE_CASES, recordOf(USES, oneOf(IMPACT_LEVELS))),
  scenarioToLevel: recordOf(SCENARIO_ANSWERS, nullable(oneOf(IMPACT_LEVELS))),
  levels: listOf(
    objectOf<ImpactLevelText>({
      key: oneOf(IMPACT_LEVELS),
      ja: text,
      en: text,
      summary: bilingual,
      criteria: listOf(bilingual),
      source: reference,
    }),
  ),
})(data, 'policy/impact.json');
