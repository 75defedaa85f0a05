import type { CaseAssessment } from '../assessment/assessment';
import { dateOfCell, textOfCell } from '../../model/cell';
import type { CaseReading, CellPlace } from '../../model/reading';
import type { SheetKey } from '../../model/terms';
import type { LifeField } from '../../model/lifeFields';
import type { IsoDate } from '../../model/isoDate';

/** A row that passed on a condition, with who sees to it by when. */
export interface OpenCondition {
  readonly itemId: string;
  readonly sheetKey: SheetKey;
  readonly place: CellPlace;
  readonly requirement: string;
  readonly due: IsoDate | null;
  /** The owner named for its sheet on 期日, else the applicant; blank where nobody is named. */
  readonly owner: string;
}

const OWNERS: Readonly<Partial<Record<SheetKey, LifeField>>> = {
  spec: 'specOwner',
  inhouse: 'inhouseOwner',
  vendor: 'vendorOwner',
};

/** The conditions that stand, in the order of the sheets. */
export function openConditions(reading: CaseReading, { rows }: CaseAssessment): readonly OpenCondition[] {
  const open = new Set(rows.filter(({ state }) => state === 'condition').map(({ itemId }) => itemId));
  return reading.rows
    .filter(({ itemId }) => open.has(itemId))
    .map(({ itemId, sheetKey, sheet, cells, fields }) => ({
      itemId,
      sheetKey,
      place: { sheet, cell: cells.answer },
      requirement: textOfCell(fields.requirement),
      due: dateOfCell(fields.due),
      owner: ownerOf(sheetKey, reading),
    }));
}

function ownerOf(sheet: SheetKey, { life, cover }: CaseReading): string {
  const field = OWNERS[sheet];
  const named = field === undefined ? null : (life?.fields[field]?.value ?? null);
  return textOfCell(named) || textOfCell(cover.applicant);
}
