import type { CoverField } from '../../model/coverFields';
import type { ImpactLevel, Use, UseCase } from '../../model/terms';
import type { YesNoUnknown } from '../impact/riskFacts';
import type { IsoDate } from '../../model/isoDate';
import { LEVEL_WORDS, USE_CASE_WORDS, USE_WORDS, YES_NO_WORDS } from '../../text/vocabularies';
import { recognise, recogniseSeveral } from '../../model/vocabulary';
import { starLevelOf } from '../../text/vocabularies';
import { dateOfCell, isGiven, textOfCell } from '../../model/cell';
import type { CaseReading } from '../../model/reading';

/** What the cover and the review sheet state; null = blank or not readable. */
export interface CoverFacts {
  readonly asOf: IsoDate | null;
  readonly installDate: IsoDate | null;
  readonly uses: readonly Use[];
  readonly useCase: UseCase | null;
  readonly separated: YesNoUnknown | null;
  readonly starLevel: number | null;
  readonly labelNumber: boolean;
  readonly labelExpires: IsoDate | null;
  readonly labelCovers: boolean;
  readonly externalSupport: YesNoUnknown | null;
  readonly cryptoErase: boolean;
  readonly verificationFailed: boolean;
  readonly outsourcedDisposal: boolean;
  readonly hqLevel: ImpactLevel | null;
  readonly hqReason: string;
  readonly managementApproved: boolean;
}

/** Reads the cover; what cannot be read counts as not given and is reported elsewhere. */
export function readCover({ cover }: Pick<CaseReading, 'cover'>): CoverFacts {
  const text = (field: CoverField) => textOfCell(cover[field] ?? null);
  const date = (field: CoverField) => dateOfCell(cover[field] ?? null);
  const yesNo = (field: CoverField) => recognise(YES_NO_WORDS, text(field))?.key ?? null;
  return {
    asOf: date('asOf'),
    installDate: date('installDate'),
    uses: recogniseSeveral(USE_WORDS, text('uses'))?.map(({ key }) => key) ?? [],
    useCase: recognise(USE_CASE_WORDS, text('useCase'))?.key ?? null,
    separated: yesNo('separated'),
    starLevel: starLevelOf(text('labelLevel')),
    labelNumber: isGiven(cover.labelNumber ?? null),
    labelExpires: date('labelExpires'),
    labelCovers: yesNo('labelCovers') === 'yes',
    externalSupport: yesNo('externalSupport'),
    cryptoErase: yesNo('cryptoErase') === 'yes',
    verificationFailed: yesNo('verificationFailed') === 'yes',
    outsourcedDisposal: yesNo('outsourcedDisposal') === 'yes',
    hqLevel: recognise(LEVEL_WORDS, text('hqLevel'))?.key ?? null,
    hqReason: isGiven(cover.hqReason ?? null) ? text('hqReason') : '',
    managementApproved: isGiven(cover.managementName ?? null) && date('managementDate') !== null,
  };
}
