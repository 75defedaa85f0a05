import { MEDIA, METHODS, type Method } from '../../guide/media';
import type { MediumFacts } from './mediumFacts';

/** 0 none, 1 clear, 2 purge, 3 destroy. */
export function methodRank(method: Method): number {
  return METHODS.indexOf(method);
}

/** The stronger of two methods. */
export function stronger(one: Method, other: Method): Method {
  return methodRank(one) >= methodRank(other) ? one : other;
}

/** The next stronger method; destroy stays destroy. */
export function nextStronger(method: Method): Method {
  return METHODS[methodRank(method) + 1] ?? 'destroy';
}

/** True when the method can be used on this medium (policy.disposal.media). */
export function isAvailable(method: Method, medium: Pick<MediumFacts, 'type' | 'purgeDocumented'>): boolean {
  const kind = MEDIA.get(medium.type);
  if (method === 'none' || method === 'destroy' || kind === undefined) return true;
  if (method === 'clear') return kind.clear;
  return kind.purge === 'ifDocumented' ? medium.purgeDocumented : kind.purge;
}
