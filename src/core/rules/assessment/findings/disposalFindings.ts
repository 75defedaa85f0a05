import { a1 } from '../../../model/address';
import { MEDIA_COLUMNS } from '../../../model/lifeRanges';
import { textOfCell } from '../../../model/cell';
import type { Finding } from '../../../model/finding';
import type { CellPlace } from '../../../model/reading';
import { caseFinding, type FindingContext } from './findingContext';

/** The line of a medium on 媒体. */
function mediumPlace({ reading }: FindingContext, id: string): CellPlace | null {
  const range = reading.life?.ranges.media ?? null;
  const number = MEDIA_COLUMNS.indexOf('number');
  const line = range?.values.findIndex((cells) => textOfCell(cells[number] ?? null) === id) ?? -1;
  if (range === null || line < 0) return null;
  return {
    sheet: range.sheet,
    cell: a1(range.column + MEDIA_COLUMNS.indexOf('technique'), range.row + line + 1),
  };
}

/** Where to go for what is about no single medium. */
function place(context: FindingContext, code: string, id: string | undefined): CellPlace | null {
  const fields = context.reading.life?.fields;
  if (id !== undefined) return mediumPlace(context, id);
  if (code === 'CERTIFICATE_MISSING') return fields?.certificateMatches?.place ?? null;
  if (code === 'HIGH_MEDIA_UNATTENDED') return fields?.attended?.place ?? null;
  return fields?.disposalVerdict?.place ?? null;
}

/** What fails or holds the media of a disposal (C9, C10); nothing while no medium is listed. */
export function disposalFindings(context: FindingContext): readonly Finding[] {
  const { disposal } = context.decision;
  if (disposal === null) return [];
  const told = (severity: 'error' | 'warning') => (entry: string) => {
    const [code = '', id] = entry.split(':');
    return caseFinding(code, severity, [place(context, code, id)], { value: id ?? '' });
  };
  return [...disposal.flags.map(told('error')), ...disposal.blockedBy.map(told('warning'))];
}
