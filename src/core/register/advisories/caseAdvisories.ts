import type { CaseAdvisories } from '../../rules/lifecycle/advisoryEvidence';
import { MATCH_WORDS } from '../../sheets/register/advisoryWords';
import { textOfCell } from '../../model/cell';
import { caseKey } from '../caseKey';
import type { AdvisoriesPlace } from './advisoriesPlace';
import { lastReadingOf } from './lastReading';
import { openRows } from './openRows';

/** What a register says of a case: the advisories, that it does not know the case, or that none were read. */
export type CaseAdvisoriesRead =
  | { readonly kind: 'found'; readonly facts: CaseAdvisories }
  | { readonly kind: 'unknownCase' }
  | { readonly kind: 'nothingRead' };

/** What 脆弱性情報 says of the devices of a case; null before advisories were read. */
export function caseAdvisories(place: AdvisoriesPlace, caseNumber: string): CaseAdvisories | null {
  const reading = lastReadingOf(place);
  if (reading === null) return null;
  const key = caseKey(caseNumber);
  const own = place.rows.filter(({ values }) => caseKey(textOfCell(values.caseNumber ?? null)) === key);
  const open = openRows(new Map(own.map(({ row, values }) => [row, values])));
  const matching = (match: 'affected' | 'check'): number =>
    own.filter(({ values }) => textOfCell(values.match ?? null) === MATCH_WORDS[match][place.language])
      .length;
  const [affected, check] = [matching('affected'), matching('check')];
  const { on, advisories, newest, unmatchedCases } = reading;
  return {
    on,
    advisories,
    newest,
    isCompared: unmatchedCases === null ? null : !unmatchedCases.some((each) => caseKey(each) === key),
    affected,
    check,
    closed: affected + check - open.length,
    open: open.map(({ advisory, due }) => ({ advisory, due })),
  };
}
