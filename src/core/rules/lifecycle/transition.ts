import { itemsOf } from '../../guide/catalogue';
import { DEFAULT_POLICY, type Policy } from '../../guide/policy';
import type { ImpactLevel, SheetKey, Use, UseCase } from '../../model/terms';
import { levelOf } from '../requirement/requirementOf';
import { TRANSITIONS, type Transition } from '../../guide/phases';

/** What about a device decides whether its assessment still holds. */
export interface DeviceSituation {
  readonly useCase: UseCase | null;
  readonly uses: readonly Use[];
  readonly site: string;
  readonly model: string;
  readonly partners: string;
}

/** Something that happened to a case, beside a change of its situation. */
export type LifecycleEvent = 'removed' | 'intakeFailed' | 'deliveredDiffers';

const EVENT: Readonly<Record<LifecycleEvent, Transition['id']>> = {
  removed: 'T3',
  intakeFailed: 'T4',
  deliveredDiffers: 'T5',
};

function transition(id: Transition['id']): Transition | null {
  return TRANSITIONS.find((entry) => entry.id === id) ?? null;
}

/** T3–T5: what follows from an event (policy.transitions). */
export function transitionOnEvent(event: LifecycleEvent): Transition | null {
  return transition(EVENT[event]);
}

/** T1: verification becomes production; T2: use, partners, place or model change; null: nothing changed. */
export function transitionOnChange(before: DeviceSituation, after: DeviceSituation): Transition | null {
  if (before.useCase === 'verification' && after.useCase === 'production') return transition('T1');
  const same =
    before.useCase === after.useCase &&
    [...before.uses].sort().join() === [...after.uses].sort().join() &&
    before.site === after.site &&
    before.model === after.model &&
    before.partners === after.partners;
  return same ? null : transition('T2');
}

/**
 * Items of a sheet that were not required at the former level and are at the new one: answers carry over,
 * these have to be given anew (policy.transitions T1).
 */
export function newlyRequired(
  sheet: SheetKey,
  before: ImpactLevel,
  after: ImpactLevel,
  policy: Policy = DEFAULT_POLICY,
): readonly string[] {
  return itemsOf(sheet)
    .filter((item) => levelOf(item, before, policy) !== '必須' && levelOf(item, after, policy) === '必須')
    .map((item) => item.id);
}
