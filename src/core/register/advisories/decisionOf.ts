import { dateOfCell, textOfCell } from '../../model/cell';
import type { IsoDate } from '../../model/isoDate';
import { LANGUAGES } from '../../model/language';
import type { CellValue } from '../../model/reading';
import { decisionLine, isInForce } from '../../sheets/register/advisoryState';
import { ADVISORY_DECISIONS, type AdvisoryDecision } from '../../sheets/register/advisoryWords';
import type { AdvisoryValues } from './advisoriesPlace';

/** What a person decided about an advisory and a device. */
export interface RowDecision {
  readonly decision: AdvisoryDecision;
  readonly by: string;
  readonly on: IsoDate | null;
  readonly why: string;
  /** It has name, date and reason, and nothing changed since. */
  readonly isInForce: boolean;
}

const WORDS = new Map<string, AdvisoryDecision>(
  (Object.keys(ADVISORY_DECISIONS) as AdvisoryDecision[]).flatMap((key) =>
    LANGUAGES.map((language) => [ADVISORY_DECISIONS[key][language].toLowerCase(), key] as const),
  ),
);

/** A day as the formula of the state takes it: a date of Excel, no text that looks like one. */
const dayOf = (cell: CellValue | undefined): IsoDate | null =>
  typeof cell === 'number' ? dateOfCell(cell) : null;

/** Reads the decision of a row; null where there is none, or a word that is none of the list. */
export function decisionOf(values: AdvisoryValues): RowDecision | null {
  const decision = WORDS.get(textOfCell(values.decision ?? null).toLowerCase()) ?? null;
  if (decision === null) return null;
  const by = textOfCell(values.decidedBy ?? null);
  const why = textOfCell(values.decidedWhy ?? null);
  const on = dayOf(values.decidedOn);
  const askedOn = dayOf(values.askedOn);
  const isComplete = by !== '' && why !== '' && on !== null;
  const isFromBefore = decisionLine(values) === askedAboutOf(values);
  const state = { decision, isComplete, decidedOn: on, askedOn, isFromBefore };
  return { decision, by, on, why, isInForce: isInForce(state) };
}

/** The decision from before a change, as it was noted; outer spaces belong to it. */
export const askedAboutOf = ({ askedAbout }: AdvisoryValues): string =>
  typeof askedAbout === 'string' ? askedAbout : '';
