import { serialOfDate, type IsoDate } from '../../model/isoDate';
import { decisionLine } from '../../sheets/register/advisoryState';
import { askedAboutOf, decisionOf } from './decisionOf';
import type { KnownRow, WantedValues } from './knownRow';

/**
 * Whether a decision is asked again, because the advisory or the device changed after it: since when, and which
 * decision that was. One that was made since then answers the question.
 * @param facts what a decision is about now
 */
export function askedAgain(
  before: KnownRow | null,
  facts: string,
  on: IsoDate,
): Pick<WantedValues, 'askedOn' | 'askedAbout'> {
  const decision = before === null ? null : decisionOf(before.values);
  if (before === null || decision === null) return { askedOn: null, askedAbout: null };
  const { values, record } = before;
  if (record.facts !== facts) return { askedOn: serialOfDate(on), askedAbout: decisionLine(values) };
  // An incomplete decision answers nothing, and leaves the question open.
  if (decision.isInForce || typeof values.askedOn !== 'number') return { askedOn: null, askedAbout: null };
  return { askedOn: values.askedOn, askedAbout: askedAboutOf(values) };
}
