import type { ListEntry } from '../../../src/core/register/existing/collectExisting';

/** What a list brought, by asset number or name. */
export interface Collected {
  readonly source: string | null;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly unchanged: readonly string[];
  readonly gone: readonly string[];
}

export function collectedLabels({ taken }: ListEntry): Collected {
  const label = ({
    device,
  }: {
    readonly device: { readonly asset: string; readonly name: string };
  }): string => device.asset || device.name;
  const { added = [], changed = [], unchanged = [], gone = [] } = taken?.taking ?? {};
  return {
    source: taken?.list.source ?? null,
    added: added.map(label),
    changed: changed.map(label),
    unchanged: unchanged.map(label),
    gone: gone.map(label),
  };
}
