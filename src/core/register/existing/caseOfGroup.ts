import { COVER_FIELDS, type CoverField } from '../../model/coverFields';
import { a1 } from '../../model/address';
import type { Language } from '../../model/language';
import { textOf } from '../../text/text';
import { cellOfName, fillDescription } from '../../migrate/fillDescription';
import type { DeviceGroup } from './devicePlan';
import type { WorkbookDescription } from '../../sheets/description';

/** The case workbook of a group, its cover filled in as far as the lists go. */
export function caseOfGroup(
  template: WorkbookDescription,
  group: DeviceGroup,
  language: Language,
): WorkbookDescription {
  const place = [group.site, group.place].filter((text) => text !== '').join(' ');
  const values: readonly (readonly [CoverField, string | number])[] = [
    ['device', group.name === '' ? group.model : group.name],
    ['maker', group.maker],
    ['model', group.model],
    ['units', group.units],
    ['site', place],
    ['department', group.department],
    ['applicant', group.contact],
    ['existing', textOf(language).yes],
    ['inUseSince', group.since],
  ];
  const filled = new Map<string, Map<string, string | number>>();
  for (const [field, value] of values) {
    const name = COVER_FIELDS.find((each) => each.field === field)?.name[language] ?? field;
    const at = cellOfName(template, name);
    if (at === null) throw new Error(`no cell named ${name}`);
    if (value === '') continue;
    const cells = filled.get(at.sheet) ?? new Map<string, string | number>();
    filled.set(at.sheet, cells.set(a1(at.column, at.row), value));
  }
  return fillDescription(template, filled);
}
