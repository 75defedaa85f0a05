import type { CoverField } from '../../model/coverFields';
import type { CaseContext } from '../case/context';

/** A field's value, blank where it is blank: a bare reference would show 0. */
export const shownField = (field: CoverField, { names }: CaseContext): string =>
  `IF(${names[field]}="","",${names[field]})`;
