import type { Language } from '../../../src/core/model/language';
import { COVER_FIELDS, type CoverField } from '../../../src/core/model/coverFields';
import { lifeName, type LifeField } from '../../../src/core/model/lifeFields';
import type { MediaColumn } from '../../../src/core/model/lifeRanges';
import type { RowField } from '../../../src/core/model/rowFields';
import { SHEET_NAMES } from '../../../src/core/model/sheetNames';
import { a1 } from '../../../src/core/model/address';
import { MEDIA_FIRST_ROW, mediaColumn } from '../../../src/core/sheets/life/mediaLayout';
import { itemPlace } from '../../arbitraries/contradictionCases';
import type { Value } from '../engine/value';
import type { Typed } from '../kit/caseBook';
import type { Variant } from './variants';

/** Something that people type, on top of a case that is filled in well. */
export interface OddInput {
  /** Field and value; the key of the list of known disagreements. */
  readonly id: string;
  readonly typed: readonly Typed[];
  /** The same, typed plainly; null where the sides only have to agree. */
  readonly plain: readonly Typed[] | null;
}

export function cover(field: CoverField, language: Language) {
  return { name: COVER_FIELDS.find((entry) => entry.field === field)!.name[language] };
}

export const life = (field: LifeField, language: Language) => ({ name: lifeName(field, language) });
export const row = (itemId: string, field: RowField, language: Language) =>
  itemPlace(itemId, field, language);
export const medium = (line: number, column: MediaColumn, language: Language) => ({
  sheet: SHEET_NAMES.media[language],
  cell: a1(mediaColumn(column), MEDIA_FIRST_ROW + line - 1),
});

export type Place = { readonly name: string } | { readonly sheet: string; readonly cell: string };

/** One input for every variant of one cell, with what else is typed in each case. */
export function inputsOf(
  what: string,
  place: Place,
  variants: readonly Variant[],
  beside: readonly Typed[] = [],
): OddInput[] {
  return variants.map(({ typed, means }) => ({
    id: `${what}: ${shown(typed)}`,
    typed: [...beside, { ...place, value: typed }],
    plain: means === undefined ? null : [...beside, { ...place, value: means }],
  }));
}

/** A value that can be told apart in a list: invisible characters are written out. */
function shown(value: Value): string {
  if (value !== null && typeof value === 'object') return value.error;
  const text = JSON.stringify(value).replace(
    /[\u007f-\u00a0\u200b-\u200f\u2028-\u202f\u3000\ufeff\ufffd]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return text.length > 60 ? `${text.slice(0, 20)}… (${text.length - 2} characters)` : text;
}
