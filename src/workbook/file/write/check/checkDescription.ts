import type { WorkbookDescription } from '../../../../core/sheets/description';
import { checkCharts } from './checkCharts';
import { checkDefinedName } from './checkDefinedName';
import { checkSheet } from './checkSheet';
import { checkSheetName } from './checkSheetName';
import { checkText } from './checkText';
import { LIMITS } from './limits';
import { refuse } from './place';

/** The first name that repeats without regard to case, as Excel compares them. */
function repeated(names: readonly string[]): string | null {
  const seen = new Set<string>();
  for (const name of names) {
    const key = name.normalize('NFKC').toLowerCase();
    if (seen.has(key)) return name;
    seen.add(key);
  }
  return null;
}

/** Throws a DescriptionError at the first fault that would damage the file; see lint for the rest. */
export function checkDescription(description: WorkbookDescription): void {
  const { sheets, names, properties, title } = description;
  for (const { name } of sheets) checkSheetName(name);
  const sheet = repeated(sheets.map(({ name }) => name));
  if (sheet !== null) refuse('sheet name is used twice', { sheet, at: null });
  if (!sheets.some(({ state }) => state === 'visible'))
    refuse('no sheet is visible', { sheet: null, at: null });
  for (const name of names) checkDefinedName(name);
  const name = repeated(names.map((entry) => entry.name));
  if (name !== null) refuse('name is defined twice', { sheet: null, at: name });
  for (const [key, value] of Object.entries(properties)) {
    checkText(key, LIMITS.definedName, { sheet: null, at: key });
    checkText(value, LIMITS.cellText, { sheet: null, at: key });
  }
  checkText(title, LIMITS.definedName, { sheet: null, at: 'title' });
  for (const entry of sheets) checkSheet(entry);
  checkCharts(description);
}
