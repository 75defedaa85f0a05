import type { DisposalHold } from '../../model/holds';
import type { VerdictKey } from '../../model/states';
import type { MediumType } from '../../guide/media';
import { DEFAULT_POLICY, type Policy } from '../../guide/policy';
import { assessMedium, type MediumDecision } from './assessMedium';
import type { MediumFacts } from './mediumFacts';

/** What the disposal of a case knows. */
export interface DisposalFacts {
  /** The company has its own disposal rules: they take precedence (guide 4.2.3(e)). */
  readonly internalRule: boolean;
  readonly outsourced: boolean;
  /** A certificate whose serial numbers match the handover record. */
  readonly certificateMatches: boolean;
  /** High media destroyed in-house or under attendance; null = not said. */
  readonly attended: boolean | null;
  /** RISK-*-NET-04 lists removable media. */
  readonly removableListed: boolean;
  readonly media: readonly MediumFacts[];
  /** Numbers of the lines whose kind of medium is not understood. */
  readonly unknownMedia?: readonly string[];
}

export interface DisposalDecision {
  readonly media: readonly MediumDecision[];
  readonly verdict: VerdictKey;
  /** What makes it fail, e.g. `METHOD_TOO_WEAK:m1`. */
  readonly flags: readonly string[];
  /** What holds it, e.g. `NOT_VERIFIED:m1`. */
  readonly blockedBy: readonly DisposalHold[];
}

/** What can be taken out of a device. */
export const REMOVABLE_MEDIA: ReadonlySet<MediumType> = new Set(['usb', 'memcard', 'tape', 'optical']);

/** C10, and a verification that did not pass. */
function failures(facts: DisposalFacts, decisions: readonly MediumDecision[]): string[] {
  return facts.media.flatMap((medium, index) => {
    const decision = decisions[index];
    // Neither sanitised nor verified: it is still to be done.
    const planned = medium.technique === null && medium.verification === null;
    const weak = decision?.strongEnough === false && !planned && !medium.hqAgreed && !facts.internalRule;
    const failed = medium.verification === 'fail' && decision?.required !== 'none';
    return [
      ...(weak ? [`METHOD_TOO_WEAK:${medium.id}`] : []),
      ...(failed ? [`VERIFICATION_FAILED:${medium.id}`] : []),
    ];
  });
}

/** Verification of every medium that needs sanitising (policy.disposal.verification). */
function unverified(facts: DisposalFacts, decisions: readonly MediumDecision[]): DisposalHold[] {
  return facts.media
    .filter((medium, index) => medium.verification === null && decisions[index]?.required !== 'none')
    .map((medium): DisposalHold => `NOT_VERIFIED:${medium.id}`);
}

/** C9, and the contractor's rule (policy.disposal.contractor). */
function pending(facts: DisposalFacts): DisposalHold[] {
  const missing = facts.removableListed && !facts.media.some((medium) => REMOVABLE_MEDIA.has(medium.type));
  const handsOverHigh =
    facts.attended === false &&
    facts.media.some(({ confidentiality }) => confidentiality === 'high' || confidentiality === 'unknown');
  return [
    ...(missing ? (['MEDIA_MISSING_AT_DISPOSAL'] as const) : []),
    ...(facts.outsourced && !facts.certificateMatches ? (['CERTIFICATE_MISSING'] as const) : []),
    ...(facts.outsourced && handsOverHigh ? (['HIGH_MEDIA_UNATTENDED'] as const) : []),
  ];
}

/**
 * Decision about all media of a case: fails on a method that is too weak without HQ's approval, holds
 * while a medium is missing, not verified or without certificate (policy.verdict.disposalVerdict). The
 * company's own rules take precedence over strength and records asked for here.
 */
export function assessDisposal(facts: DisposalFacts, policy: Policy = DEFAULT_POLICY): DisposalDecision {
  const media = facts.media.map((medium) => assessMedium(medium, policy));
  const flags = failures(facts, media);
  const unknown = (facts.unknownMedia ?? []).map((id): DisposalHold => `UNKNOWN_MEDIUM:${id}`);
  const blockedBy = facts.internalRule ? [] : [...unknown, ...unverified(facts, media), ...pending(facts)];
  const verdict = flags.length > 0 ? 'fail' : blockedBy.length > 0 ? 'hold' : 'pass';
  return { media, verdict, flags, blockedBy };
}
