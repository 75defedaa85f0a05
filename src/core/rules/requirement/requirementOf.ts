import type { Requirement } from '../../model/states';
import type { CheckItem } from '../../guide/item';
import { DEFAULT_POLICY, type Policy } from '../../guide/policy';
import { isRiskSheet } from '../../model/sheetGroups';
import { IMPACT_LEVELS, type Circumstance, type ImpactLevel, type RequirementLevel } from '../../model/terms';
import { isExemptible } from './isExemptible';

/** Under what a requirement is asked for. */
export interface RequirementContext {
  /** null while the impact is undecided. */
  readonly level: ImpactLevel | null;
  readonly labelValid: boolean;
  readonly circumstances: Readonly<Record<Circumstance, boolean>>;
}

/** 要否 of a row that follows from 要否 of an item. */
export const REQUIREMENT_AT = {
  必須: 'required',
  推奨: 'recommended',
  不要: 'notRequired',
} as const satisfies Record<RequirementLevel, Requirement>;

/** 要否 of an item at a level by catalogue and company policy alone. */
export function levelOf(item: CheckItem, level: ImpactLevel, policy: Policy): RequirementLevel {
  return policy.requiredAt[item.id]?.[level] ?? item.requiredAt[level];
}

/**
 * 要否 of a row: level × label × circumstance (policy.verdict, policy.jcstar).
 * The risk sheet is answered before the level is known: while undecided, an item takes what all levels
 * have in common; an item that differs stays 'undecided'.
 */
export function requirementOf(
  item: CheckItem,
  context: RequirementContext,
  policy: Policy = DEFAULT_POLICY,
): Requirement {
  if (item.appliesWhen !== null && !context.circumstances[item.appliesWhen]) return 'notRequired';
  if (context.level === null) return commonRequirement(item, policy);
  const requirement = REQUIREMENT_AT[levelOf(item, context.level, policy)];
  if (requirement === 'notRequired') return requirement;
  return context.labelValid && isExemptible(item, context.level, policy) ? 'exempt' : requirement;
}

/** Only risk items do not wait for the level. */
function commonRequirement(item: CheckItem, policy: Policy): Requirement {
  if (!isRiskSheet(item.sheet)) return 'undecided';
  const [first, ...others] = IMPACT_LEVELS.map((level) => levelOf(item, level, policy));
  return first !== undefined && others.every((other) => other === first)
    ? REQUIREMENT_AT[first]
    : 'undecided';
}
