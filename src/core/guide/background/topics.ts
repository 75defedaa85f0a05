import type { SheetKey } from '../../model/terms';
import { DISPOSAL_TOPICS } from './disposalTopics';
import { IMPACT_TOPICS } from './impactTopics';
import { PEOPLE_TOPICS } from './peopleTopics';
import { PHASE_TOPICS } from './phaseTopics';
import { REVIEW_TOPICS } from './reviewTopics';
import type { Topic } from './topic';

/** Everything that stands behind the questions, in the order of a device's life. */
export const TOPICS: readonly Topic[] = [
  ...IMPACT_TOPICS,
  ...REVIEW_TOPICS,
  ...DISPOSAL_TOPICS,
  ...PHASE_TOPICS,
  ...PEOPLE_TOPICS,
];

/** The topics of a sheet; all of them without a sheet. */
export const topicsOf = (sheet: SheetKey | null): readonly Topic[] =>
  sheet === null ? TOPICS : TOPICS.filter(({ sheets }) => sheets.includes(sheet));
