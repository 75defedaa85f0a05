import { IMPACT_DATA } from '../impactTerms';
import { IMPACT_NOTES } from '../notes/impactNotes';
import { line, type Topic } from './topic';

const RISK_SHEETS = ['risk-pa', 'risk-fa'] as const;

/** What uses and use cases mean, and how the business impact follows from them (guide 3.3, 4.2.2). */
export const IMPACT_TOPICS: readonly Topic[] = [
  {
    key: 'uses',
    heading: { ja: '用途と利用ケース', en: 'Uses and use cases' },
    sheets: RISK_SHEETS,
    lines: [
      ...IMPACT_DATA.uses.map((use) => line(IMPACT_NOTES.uses[use.key].definition, use)),
      ...IMPACT_DATA.useCases.map((useCase) => line(IMPACT_NOTES.useCases[useCase.key].definition, useCase)),
    ],
  },
  {
    key: 'impact',
    heading: { ja: '事業影響度の決め方', en: 'How the business impact is determined' },
    sheets: RISK_SHEETS,
    lines: [
      line(IMPACT_NOTES.matrix.note),
      ...IMPACT_NOTES.resolution.map(({ rule, origin }) => line(rule, null, { origin })),
      line(IMPACT_NOTES.companyOverride.versioning),
    ],
  },
];
