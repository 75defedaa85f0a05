import { ITEMS } from './catalogue';
import { requirementLevelOf } from './ownItem';
import type { OwnItem } from '../model/ownItem';
import { DEFAULT_POLICY, type Policy } from './policy';
import { HIGH_TO_LOW, USE_CASES, USES, type ImpactLevel, type RequirementLevel } from '../model/terms';
import type { LevelChanges, PolicyChanges, RequirementKey } from '../model/companyPolicyFile';
import { cleared, differing, unlike } from './differing';

const KEY_OF = {
  必須: 'required',
  推奨: 'recommended',
  不要: 'notRequired',
} as const satisfies Record<RequirementLevel, RequirementKey>;

/** The key of a 要否 as a policy file writes it. */
export function requirementKeyOf(level: RequirementLevel): RequirementKey {
  return KEY_OF[level];
}

/** The policy that holds once the changes lie over another one. */
export function policyOf(changes: PolicyChanges, base: Policy = DEFAULT_POLICY): Policy {
  const { matrix, jcstar, audit, disposal, decision, mail } = base;
  return {
    ...base,
    matrix: {
      production: { ...matrix.production, ...changes.matrix?.production },
      verification: { ...matrix.verification, ...changes.matrix?.verification },
    },
    jcstar: labelOf(jcstar, changes.label),
    evidence: { ...base.evidence, ...changes.evidence },
    audit: {
      ...audit,
      ...changes.audit,
      intervalMonths: { ...audit.intervalMonths, ...changes.audit?.intervalMonths },
    },
    disposal: {
      ...disposal,
      relaxations: { ...disposal.relaxations, ...changes.disposal?.relaxations },
    },
    decision: { ...decision, ...changes.decision },
    mail: { ...mail, ...changes.mail },
    ...cleared({ advisories: changes.advisories }),
    ownItems: changes.ownItems ?? base.ownItems,
    requiredAt: {
      ...base.requiredAt,
      ...Object.fromEntries(
        Object.entries(changes.levels ?? {}).map(([id, levels]) => [
          id,
          { ...base.requiredAt[id], ...wordsOf(levels) },
        ]),
      ),
    },
  };
}

/** The first format names sheets and levels directly, the second per level of the label; both may stand in one file. */
function labelOf(jcstar: Policy['jcstar'], label: PolicyChanges['label'] = {}): Policy['jcstar'] {
  const { sheets, items, atImpact } = label.waives?.['1'] ?? {};
  return {
    ...jcstar,
    expiryMonths: label.expiryMonths ?? jcstar.expiryMonths,
    exemptSheets: sheets ?? label.exemptSheets ?? jcstar.exemptSheets,
    ...(items !== undefined && { exemptItems: items }),
    exemptAtImpact: { ...jcstar.exemptAtImpact, ...label.exemptAtImpact, ...atImpact },
  };
}

function wordsOf(levels: LevelChanges): Partial<Record<ImpactLevel, RequirementLevel>> {
  const named = HIGH_TO_LOW.flatMap((level) => {
    const key = levels[level];
    return key === undefined ? [] : [[level, requirementLevelOf(key)] as const];
  });
  return Object.fromEntries(named);
}

/** What a policy changes over the default one, without anything that is as the default has it. */
export function changesOf(policy: Policy): PolicyChanges {
  const { matrix, jcstar, audit, disposal, decision, mail } = DEFAULT_POLICY;
  const sheets = (list: Policy['jcstar']['exemptSheets']) =>
    (['spec', 'vendor'] as const).filter((sheet) => list.includes(sheet));
  const exemptSheets = sheets(policy.jcstar.exemptSheets);
  return cleared({
    matrix: cleared(
      Object.fromEntries(USE_CASES.map((key) => [key, differing(policy.matrix[key], matrix[key], USES)])),
    ),
    levels: levelChanges(policy),
    ...(policy.ownItems.length > 0 && { ownItems: policy.ownItems.map((item) => withLevels(item, policy)) }),
    label: cleared({
      ...(exemptSheets.length < sheets(jcstar.exemptSheets).length && { exemptSheets }),
      exemptAtImpact: differing(policy.jcstar.exemptAtImpact, jcstar.exemptAtImpact, HIGH_TO_LOW),
      expiryMonths: unlike(policy.jcstar.expiryMonths, jcstar.expiryMonths),
      ...(policy.jcstar.exemptItems && { waives: { '1': { items: policy.jcstar.exemptItems } } }),
    }),
    evidence: differing(policy.evidence, DEFAULT_POLICY.evidence, HIGH_TO_LOW),
    audit: cleared({
      intervalMonths: differing(policy.audit.intervalMonths, audit.intervalMonths, HIGH_TO_LOW),
      graceDays: unlike(policy.audit.graceDays, audit.graceDays),
      verificationMonths: unlike(policy.audit.verificationMonths, audit.verificationMonths),
    }),
    mail: cleared({
      ...(policy.mail.recipients.length > 0 && { recipients: policy.mail.recipients }),
      subject: unlike(policy.mail.subject, mail.subject),
    }),
    decision: cleared({
      by: unlike(policy.decision.by, decision.by),
      unrecorded: unlike(policy.decision.unrecorded, decision.unrecorded),
      acknowledgeDays: unlike(policy.decision.acknowledgeDays, decision.acknowledgeDays),
    }),
    disposal: cleared({
      relaxations: differing(policy.disposal.relaxations, disposal.relaxations, ['X1', 'X2']),
    }),
    advisories: policy.advisories,
  });
}

/** Items of the catalogue, in its order, whose 要否 is not the catalogue's. */
function levelChanges({ requiredAt }: Policy): Record<string, LevelChanges> {
  const changed = [...ITEMS.values()].flatMap((item) => {
    const own = requiredAt[item.id];
    if (own === undefined) return [];
    const words = differing({ ...item.requiredAt, ...own }, item.requiredAt, HIGH_TO_LOW);
    return Object.keys(words).length === 0 ? [] : [[item.id, keysOf(words)] as const];
  });
  return Object.fromEntries(changed);
}

function keysOf(words: Readonly<Partial<Record<ImpactLevel, RequirementLevel>>>): LevelChanges {
  return Object.fromEntries(Object.entries(words).map(([level, word]) => [level, KEY_OF[word]]));
}

/** The company's own item with the 要否 that its row on the policy sheet states. */
function withLevels(item: OwnItem, { requiredAt }: Policy): OwnItem {
  const stated = requiredAt[item.id];
  return stated === undefined ? item : { ...item, levels: { ...item.levels, ...keysOf(stated) } };
}
