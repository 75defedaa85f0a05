import type { DocumentKey } from './documents';
import type { Bilingual } from '../model/language';
import type {
  AnswerType,
  Circumstance,
  ImpactLevel,
  Origin,
  Owner,
  RequirementLevel,
  SheetKey,
  Verification,
} from '../model/terms';

/** One permitted answer of an item: the key that rules use and the word that people pick. */
export interface Choice extends Bilingual {
  readonly key: string;
}

/** A clause of the guide or of a standard behind an item. */
export interface Reference {
  readonly doc: DocumentKey;
  readonly clause: string;
  readonly verified: Verification;
}

/** One check item of a checksheet, as in `items/<sheet>.json`. */
export interface CheckItem {
  readonly id: string;
  readonly sheet: SheetKey;
  readonly section: Bilingual;
  readonly requirement: Bilingual;
  /** 確かめ方 of a company's own item; those of the catalogue are kept apart (guidance.ts). */
  readonly guidance?: Bilingual;
  readonly answerType: AnswerType;
  readonly answers: readonly Choice[];
  /** Headings of the list that a `table` or `record` answer consists of. */
  readonly columns?: readonly Bilingual[];
  readonly evidenceRequired: boolean;
  readonly requiredAt: Readonly<Record<ImpactLevel, RequirementLevel>>;
  readonly why: Bilingual;
  readonly jcstar1Exempt: boolean;
  readonly jcstar1Criteria: readonly string[];
  /** The guide's clause; without one, the standard that asks for it. Further ones are kept apart (references.ts). */
  readonly source?: Reference;
  readonly derivesFrom: readonly string[];
  readonly derivedBy?: 'conditional-items';
  readonly owner: Owner;
  readonly selfDeclarationAllowed: boolean;
  readonly conditionalPassAllowed: boolean;
  readonly naAllowed: boolean;
  readonly origin: Origin;
  readonly appliesWhen: Circumstance | null;
}
