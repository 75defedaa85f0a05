import type { WireRequest } from '../protocol/wire';

/**
 * Results of custom functions belong to the calculation: they wait neither for it to end nor behind
 * what the pane has asked meanwhile.
 */
export function isFunctionResults({ Actions }: WireRequest): boolean {
  return Actions.some(({ Name }) => Name === 'SetInvocationArrayResults');
}
