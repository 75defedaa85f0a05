import { LANGUAGES, type Language } from '../../../../core/guide/language';
import { COVER_FIELDS } from '../../../../core/template/coverFields';
import type { RawSheet, RawWorkbook } from '../rawWorkbook';
import { parseReference, type SheetReference } from '../sheetReference';

/** Where a defined name points to. */
export interface NameTarget extends SheetReference {
  readonly on: RawSheet;
}

/** Looks a defined name up as Excel does, without regard to case; null where it points to no cells. */
export function nameTargets({ names, sheets }: RawWorkbook): (name: string) => NameTarget | null {
  const refs = new Map(
    names.filter(({ localSheet }) => localSheet === null).map(({ name, ref }) => [name.toLowerCase(), ref]),
  );
  const byName = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  return (name) => {
    const reference = parseReference(refs.get(name.toLowerCase()) ?? '');
    const on = byName.get(reference?.sheet?.toLowerCase() ?? '');
    return reference && on ? { ...reference, on } : null;
  };
}

/** The language whose names of cover fields the workbook has; null when it has none. */
export function languageOf({ names }: RawWorkbook): Language | null {
  const present = new Set(names.map(({ name }) => name.toLowerCase()));
  const found = LANGUAGES.map((language) => ({
    language,
    count: COVER_FIELDS.filter(({ name }) => present.has(name[language].toLowerCase())).length,
  }));
  const best = found.reduce((most, next) => (next.count > most.count ? next : most));
  return best.count === 0 ? null : best.language;
}
