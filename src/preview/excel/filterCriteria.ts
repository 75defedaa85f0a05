import { apiNotFound } from '../protocol/apiError';

/** Whether a shown text passes the criteria of its column: by values, or by one or two conditions. */
export function passes(text: string, criteria: Readonly<Record<string, unknown>>): boolean {
  switch (criteria.filterOn) {
    case 'Values': {
      const values = Array.isArray(criteria.values) ? (criteria.values as readonly unknown[]) : [];
      return values.some((value) => String(value).toLowerCase() === text.toLowerCase());
    }
    case 'Custom': {
      const first = meets(text, criteria.criterion1);
      if (typeof criteria.criterion2 !== 'string') return first;
      const second = meets(text, criteria.criterion2);
      return criteria.operator === 'Or' ? first || second : first && second;
    }
    default:
      throw apiNotFound(`FilterCriteria.filterOn ${String(criteria.filterOn)}`);
  }
}

const CONDITION = /^(<>|>=|<=|=|>|<)?(.*)$/s;

/** `>5`, `<>x`, `=a*`: the sign may be missing and then means equal. */
function meets(text: string, condition: unknown): boolean {
  const [, sign = '=', operand = ''] = CONDITION.exec(String(condition)) ?? [];
  const numbers =
    operand !== '' && text !== '' && Number.isFinite(Number(operand)) && Number.isFinite(Number(text));
  if (sign === '=' || sign === '<>') return wildcard(operand).test(text) === (sign === '=');
  const order = numbers ? Number(text) - Number(operand) : text.localeCompare(operand);
  if (sign === '>') return order > 0;
  if (sign === '<') return order < 0;
  return sign === '>=' ? order >= 0 : order <= 0;
}

/** `*` is any text, `?` any character, `~` takes away their meaning. */
function wildcard(pattern: string): RegExp {
  const source = pattern.replace(/~([*?~])|[*?]|[.+^${}()|[\]\\]/g, (sign, escaped?: string) => {
    if (escaped !== undefined) return `\\${escaped}`;
    if (sign === '*') return '.*';
    return sign === '?' ? '.' : `\\${sign}`;
  });
  return new RegExp(`^${source}$`, 'is');
}
