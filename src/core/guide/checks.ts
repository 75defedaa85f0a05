import data from './policy/checks.json';
import { flag, listOf, objectOf, oneOf, text } from './shape';

const EFFECTS = ['hold', 'treat as production', 'useAnswer', 'fail'] as const;

/** A consistency check C1–C10; its words are in core/text under the code. */
export interface ConsistencyCheck {
  readonly id: string;
  readonly code: string;
  /** The condition, as the policy writes it for people. */
  readonly when: string;
  readonly effect: (typeof EFFECTS)[number];
  /** The stricter reading holds until HQ decides. */
  readonly useStricter: boolean;
}

/** The consistency checks of the policy in order C1…C10. */
export const CONSISTENCY_CHECKS: readonly ConsistencyCheck[] = listOf(
  objectOf<ConsistencyCheck>({ id: text, code: text, when: text, effect: oneOf(EFFECTS), useStricter: flag }),
)(data, 'policy/checks.json');
