import type { CheckItem } from '../../guide/item';
import { dateOfCell, textOfCell, isGiven } from '../../model/cell';
import type { IsoDate } from '../../model/isoDate';
import type { LifeField } from '../../model/lifeFields';
import type { CaseReading, CellPlace } from '../../model/reading';
import type { SheetKey } from '../../model/terms';
import { BLANK_ROW, type RowFacts } from '../answer/rowFacts';
import { rowState } from '../answer/rowState';
import type { CaseAssessment } from '../assessment/assessment';

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

/** A row in which everything is given that a condition needs; the day does not matter. */
const PLANNED: RowFacts = { ...BLANK_ROW, evidence: true, reason: true, plan: true, due: '2000-01-01' };

/** The field of 期日 that names the owner of a sheet's conditions; null: the applicant sees to them. */
export function ownerField(sheet: SheetKey): LifeField | null {
  return OWNERS[sheet] ?? null;
}

/** True for an item with an answer that passes on a condition: the intake's by a date, operation's by a plan. */
export function mayPassOnCondition(item: CheckItem): boolean {
  return item.answers.some(
    ({ key }) => rowState(item, 'required', { ...PLANNED, answer: key }, null).state === 'condition',
  );
}

/** The open conditions in the order of the sheets: the one list of pane, mail, register, 期日 and 経営報告. */
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
  const field = ownerField(sheet);
  const named = field === null ? null : (life?.fields[field]?.value ?? null);
  return [named, cover.applicant].filter(isGiven).map(textOfCell)[0] ?? '';
}
