import type { Confidentiality, MediumType, Technique } from '../../guide/media';

/** One medium to be sanitised; null = not answered. */
export interface MediumFacts {
  readonly id: string;
  readonly type: MediumType;
  readonly confidentiality: Confidentiality;
  readonly leavesControl: boolean;
  readonly reuse: boolean;
  readonly operable: boolean;
  /** The maker documents a purge procedure for it. */
  readonly purgeDocumented: boolean;
  /** false for parts that store nothing, whatever their kind. */
  readonly hasStorage: boolean;
  readonly publicOnly: boolean;
  /** HQ agreed: to no sanitisation (D0), a relaxation (X1, X2) or a weaker method (C10). */
  readonly hqAgreed: boolean;
  readonly technique: Technique | null;
  /** All conditions of cryptographic erase hold (policy.disposal.cryptoErase). */
  readonly cryptoConditionsMet: boolean;
  /** An earlier attempt failed its verification. */
  readonly verificationFailed: boolean;
  /** Verification of the technique used. */
  readonly verification: 'pass' | 'fail' | null;
}

/** A medium about which nothing but its kind and confidentiality is said. */
export const PLAIN_MEDIUM: MediumFacts = {
  id: '',
  type: 'other',
  confidentiality: 'unknown',
  leavesControl: false,
  reuse: false,
  operable: true,
  purgeDocumented: false,
  hasStorage: true,
  publicOnly: false,
  hqAgreed: false,
  technique: null,
  cryptoConditionsMet: false,
  verificationFailed: false,
  verification: null,
};
