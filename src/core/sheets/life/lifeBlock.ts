import { quoteSheet } from '../../model/address';
import type { NameDescription } from '../description';
import type { ComputedField } from '../case/fieldBlock';
import type { CaseContext } from '../case/context';
import type { FieldPlace } from '../case/coverLayout';
import { fieldValidation, styleOfKind, valueRef } from '../case/fieldCell';
import type { SheetDraft } from '../sheetDraft';
import { lifeField, type LifeField } from '../../model/lifeFields';

/** A field of a block: where its label stands, how far its value reaches and, where computed, its formula. */
export interface LifePlace extends FieldPlace {
  readonly field: LifeField;
  /** Last column of the label, for wide ones; the value stands right of it. */
  readonly labelLast?: number;
  /** Last column of the value, for wide ones. */
  readonly lastColumn?: number;
  readonly computed?: ComputedField;
}

/** Writes label and value of each field and validates inputs; returns the names of the value cells. */
export function writeLifeFields(
  draft: SheetDraft,
  sheetName: string,
  places: readonly LifePlace[],
  context: CaseContext,
): NameDescription[] {
  return places.map((place) => {
    const { column, row, labelLast = column, lastColumn } = place;
    const known = lifeField(place.field);
    const at = labelLast + 1;
    draft.text(column, row, 'label', known.label[context.language]);
    if (labelLast > column) draft.merge(column, row, labelLast);
    writeValue(draft, place, at);
    if (lastColumn !== undefined && lastColumn > at) draft.merge(at, row, lastColumn);
    const validation = fieldValidation(known, at, row, context.lists, context.language);
    if (validation) draft.validations.push(validation);
    return { name: known.name[context.language], ref: valueRef(quoteSheet(sheetName), at, row) };
  });
}

function writeValue(draft: SheetDraft, { field, row, computed }: LifePlace, column: number): void {
  const { kind } = lifeField(field);
  if (kind !== 'computed') draft.put(column, row, styleOfKind(kind));
  else if (computed === undefined) throw new Error(`life field ${field}: computed, but no formula was given`);
  else draft.formula(column, row, computed.style ?? 'computed', computed.formula, computed.cached);
}
