import type { IsoDate } from '../../model/isoDate';

/** What the JC-STAR label of a device says; null = not given. */
export interface LabelFacts {
  readonly level: number | null;
  /** Registration number recorded in RISK-*-DEV-04 (L4). */
  readonly registered: boolean;
  /** The model applied for is covered (L3). */
  readonly modelCovered: boolean;
  /** Last day of validity. */
  readonly expires: IsoDate | null;
}

/**
 * L1 and L2: STAR-1 or higher and not expired on the day asked for, that day included
 * (policy.jcstar.conditions).
 */
export function labelLevelValid(level: number | null, expires: IsoDate | null, on: IsoDate | null): boolean {
  return level !== null && level >= 1 && expires !== null && on !== null && expires >= on;
}

/** L1–L4: the label exempts items only if all four hold on the decision date. */
export function labelValid(label: LabelFacts | null, on: IsoDate | null): boolean {
  if (label === null || !label.registered || !label.modelCovered) return false;
  return labelLevelValid(label.level, label.expires, on);
}
