import { COVER_FIELDS, type CoverField } from '../../src/core/model/coverFields';
import { a1 } from '../../src/core/model/address';
import type { Language } from '../../src/core/model/language';
import { cellOfName, fillDescription } from '../../src/core/migrate/fillDescription';
import type { DeviceGroup } from '../../src/core/register/existing/devicePlan';
import type { WorkbookDescription } from '../../src/core/sheets/description';

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

/** `001_FX5U-32MT-ES_組立1.xlsx`: the order of the plan, then what people know a device by. */
export function caseFileName(group: DeviceGroup, index: number): string {
  const parts = [String(index + 1).padStart(3, '0'), group.model, group.place || group.site];
  const name = parts
    .filter((part) => part !== '')
    .map((part) =>
      part
        .normalize('NFKC')
        .replace(/[^\p{L}\p{N}._-]+/gu, '-')
        .slice(0, 40),
    )
    .join('_');
  return `${name.replace(/[.-]+$/, '')}.xlsx`;
}
