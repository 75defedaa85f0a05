/** What is said of a product: versions of CSAF's `product_status`, by what they mean for a device. */
export type Status = 'affected' | 'notAffected' | 'fixed' | 'open';

/** A base score of CVSS. */
export interface Score {
  /** `2.0`, `3.0`, `3.1`, `4.0` */
  readonly version: string;
  /** 0 to 10 */
  readonly value: number;
}

/** What an advisory says about versions of a product; `isOne` for a single version, else a range. */
export interface VersionText {
  readonly text: string;
  readonly isOne: boolean;
}

/** A product that an advisory speaks of. */
export interface Product {
  readonly makers: readonly string[];
  /** What it is called, the most exact name last. */
  readonly names: readonly string[];
  /** `model_numbers`, `skus`, order numbers. */
  readonly numbers: readonly string[];
  /** All of them must hold; none where nothing is said about versions. */
  readonly versions: readonly VersionText[];
  /** What else the product must be (platform, serial numbers): words of the advisory that are not compared. */
  readonly conditions: readonly string[];
}

/** What is said of one product in one vulnerability. */
export interface Claim {
  readonly status: Status;
  /** Index into the advisory's products. */
  readonly product: number;
}

/** One vulnerability of an advisory. */
export interface Vulnerability {
  /** `CVE-2023-1234`; '' where it has none. */
  readonly cve: string;
  /** The advisory itself says that it is used in attacks; a catalogue may say so as well. */
  readonly isExploited: boolean;
  readonly claims: readonly Claim[];
  /** Scores with the products they are for; null for all. */
  readonly scores: readonly (Score & { readonly products: readonly number[] | null })[];
  /** What makers offer against it, for these products; null for all. */
  readonly fixes: readonly { readonly text: string; readonly products: readonly number[] | null }[];
}

/** One advisory in one version. */
export interface Advisory {
  /** `ICSA-23-017-02`, `JVNDB-2023-001234` */
  readonly id: string;
  /** Who answers for it; numbers are unique within a publisher. */
  readonly publisher: string;
  /** Number of the version: `2`, `1.0.3`; '' where the format has none. */
  readonly version: string;
  /** Time of the version as written, ISO 8601. */
  readonly releasedOn: string;
  readonly title: string;
  /** Taken back by its publisher, or replaced by another: it concerns no device any more. */
  readonly isWithdrawn: boolean;
  /** An entry of a list that names products without their versions. */
  readonly isOverview: boolean;
  readonly products: readonly Product[];
  readonly vulnerabilities: readonly Vulnerability[];
  /** What was not understood and may hide something, for people. */
  readonly doubts: readonly AdvisoryDoubt[];
}

/** Why a person should look at the advisory itself. */
export interface AdvisoryDoubt {
  readonly code: 'UNKNOWN_PRODUCT' | 'NO_PRODUCT';
  readonly value: string;
}
