import { quoteSheet } from '../../model/address';
import { COVER_FIELDS, type CoverField, type CoverFieldDescription } from '../../model/coverFields';
import type { NameDescription } from '../description';
import type { SheetDraft } from '../sheetDraft';
import type { StyleKey } from '../styles';
import type { CaseContext } from './context';
import type { FieldPlace } from './coverLayout';
import { fieldValidation, styleOfKind, valueRef } from './fieldCell';

/** A computed field: its formula, what it shows in an empty case and its look. */
export interface ComputedField {
  readonly formula: string;
  readonly cached: string | number | boolean;
  readonly style?: StyleKey;
}

type ComputedFields = Readonly<Partial<Record<CoverField, ComputedField>>>;

/**
 * Writes label and value of every placed field, merges wide values, validates inputs and names
 * the value cells. A computed field without a formula is a mistake in the template and throws.
 */
export function writeFields(
  draft: SheetDraft,
  sheetName: string,
  places: Readonly<Partial<Record<CoverField, FieldPlace>>>,
  lastCellOf: (place: FieldPlace) => FieldPlace,
  computed: ComputedFields,
  context: CaseContext,
): NameDescription[] {
  const names: NameDescription[] = [];
  for (const field of COVER_FIELDS as readonly (CoverFieldDescription & { field: CoverField })[]) {
    const place = places[field.field];
    if (!place) continue;
    const column = place.column + 1;
    draft.text(place.column, place.row, 'label', field.label[context.language]);
    writeValue(draft, field, column, place.row, computed);
    const last = lastCellOf(place);
    if (last.column > column || last.row > place.row) draft.merge(column, place.row, last.column, last.row);
    if (last.row > place.row) draft.merge(place.column, place.row, place.column, last.row);
    const validation = fieldValidation(field, column, place.row, context.lists, context.language);
    if (validation) draft.validations.push(validation);
    const ref = valueRef(quoteSheet(sheetName), column, place.row);
    for (const name of [field.name, field.alsoNamed])
      if (name !== undefined) names.push({ name: name[context.language], ref });
  }
  return names;
}

function writeValue(
  draft: SheetDraft,
  field: CoverFieldDescription & { field: CoverField },
  column: number,
  row: number,
  computed: ComputedFields,
): void {
  if (field.role !== 'computed') {
    draft.put(column, row, styleOfKind(field.kind));
    return;
  }
  const value = computed[field.field];
  if (!value) throw new Error(`cover field ${field.field}: computed, but no formula was given`);
  draft.formula(column, row, value.style ?? 'computed', value.formula, value.cached);
}
