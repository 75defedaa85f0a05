import { TECHNIQUE_GRADES, type Method } from '../../guide/media';
import type { MediumFacts } from './mediumFacts';

/**
 * Method that the technique used amounts to on this medium (policy.disposal.techniqueGrade), e.g. Secure
 * Erase is only Clear on an SSD, degaussing nothing at all. No technique = none.
 */
export function gradeOfTechnique(medium: MediumFacts): Method {
  const technique = medium.technique === null ? undefined : TECHNIQUE_GRADES.get(medium.technique);
  if (technique === undefined) return 'none';
  if (technique.onlyMedia !== undefined && !technique.onlyMedia.includes(medium.type)) {
    return technique.ifOtherGrade ?? 'none';
  }
  if (technique.requires !== undefined && !medium.cryptoConditionsMet)
    return technique.ifUnmetGrade ?? 'none';
  return technique.gradeByMedia?.[medium.type] ?? technique.grade;
}
