import { IMPACT_LEVELS } from '../model/terms';

/** Levels as people read them: high first. */
export const HIGH_TO_LOW = [...IMPACT_LEVELS].reverse();
