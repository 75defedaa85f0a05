import type { CheckItem } from '../../guide/item';
import type { Policy } from '../../guide/policy';
import type { ImpactLevel } from '../../model/terms';

/**
 * True when a valid JC-STAR label waives the item at the level: only product sheets, since a label says
 * nothing about one's own settings, operation or disposal (policy.jcstar; guide 4.2.3(b)②).
 */
export function isExemptible(item: CheckItem, level: ImpactLevel, { jcstar, waivedAt }: Policy): boolean {
  const stated = waivedAt?.[item.id];
  if (stated !== undefined) return item.jcstar1Exempt && stated.includes(level);
  const waived = jcstar.exemptItems?.includes(item.id) ?? true;
  return (
    item.jcstar1Exempt && waived && jcstar.exemptSheets.includes(item.sheet) && jcstar.exemptAtImpact[level]
  );
}
