import type { CaseAssessment } from '../assessment/assessment';
import { dateOfCell } from '../../model/cell';
import type { CaseReading, CellPlace, CellValue } from '../../model/reading';
import { addDays, type IsoDate } from '../../model/isoDate';
import { openConditions } from './openConditions';
import { SOON_DAYS } from './soonDays';
import { supportEnd } from './supportEnd';

export type DueKind = 'nextCheck' | 'labelExpiry' | 'supportEnd' | 'condition' | 'trialEnd' | 'consultNext';

/** Something that is due on a day. */
export interface DueDate {
  readonly kind: DueKind;
  readonly date: IsoDate;
  /** Item of a condition; null for the others. */
  readonly itemId: string | null;
  readonly owner: string;
  readonly place: CellPlace | null;
}

export type DueState = 'overdue' | 'soon' | 'inTime';

/** Past due, due soon or in time on a day. */
export function dueState(date: IsoDate, today: IsoDate): DueState {
  if (date < today) return 'overdue';
  const horizon = addDays(today, SOON_DAYS);
  return horizon !== null && date <= horizon ? 'soon' : 'inTime';
}

/** Everything that is due in a case, earliest first. */
export function dueDates(reading: CaseReading, assessment: CaseAssessment): readonly DueDate[] {
  const { life, cover, coverPlaces } = reading;
  const dated = (kind: DueKind, cell: CellValue, place: CellPlace | null): DueDate[] => {
    const date = dateOfCell(cell);
    return date === null ? [] : [{ kind, date, itemId: null, owner: '', place }];
  };
  const field = (kind: 'trialEnd' | 'consultNext') =>
    dated(kind, life?.fields[kind]?.value ?? null, life?.fields[kind]?.place ?? null);
  const support = supportEnd(reading);
  const all: DueDate[] = [
    ...dated('nextCheck', assessment.nextCheck, life?.fields.checkDate?.place ?? null),
    ...dated('labelExpiry', cover.labelExpires, coverPlaces.labelExpires ?? null),
    ...(support === null ? [] : [{ kind: 'supportEnd' as const, itemId: null, owner: '', ...support }]),
    ...openConditions(reading, assessment).flatMap(({ due, itemId, owner, place }) =>
      due === null ? [] : [{ kind: 'condition' as const, date: due, itemId, owner, place }],
    ),
    ...(assessment.impact.useCase === 'verification' ? field('trialEnd') : []),
    ...field('consultNext'),
  ];
  return all.sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1));
}
