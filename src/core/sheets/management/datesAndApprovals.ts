import { lifeField, lifeName } from '../../model/lifeFields';
import type { SheetDraft } from '../sheetDraft';
import type { CoverField } from '../../model/coverFields';
import type { CaseContext } from '../case/context';
import { CASE_COLUMN, MANAGEMENT_ROWS } from './managementLayout';
import { MANAGEMENT_TEXT } from './managementWords';
import { coverLabel } from '../lineLabels';
import { shownDate } from '../formulas/dueFormulas';

/** Dates by which something happens or ends. */
export function writeDates(draft: SheetDraft, context: CaseContext): void {
  const { language } = context;
  const { dates } = MANAGEMENT_ROWS;
  draft.text(CASE_COLUMN, dates, 'section', MANAGEMENT_TEXT.sectionDates[language]);
  const lines = [
    [coverLabel('installDate', language), shownDate(context.names.installDate)],
    [lifeField('nextCheck').label[language], dateOf('nextCheck', context)],
    [coverLabel('labelExpires', language), shownDate(context.names.labelExpires)],
    [lifeField('supportEnd').label[language], dateOf('supportEnd', context)],
  ] as const;
  lines.forEach(([label, formula], index) => {
    draft.text(CASE_COLUMN, dates + 1 + index, 'label', label);
    draft.formula(CASE_COLUMN + 1, dates + 1 + index, 'computedDate', formula, '');
  });
}

/** A date that 期日 finds, the next operation check after the latest round among them. */
function dateOf(field: 'nextCheck' | 'supportEnd', { language }: CaseContext): string {
  const name = lifeName(field, language);
  return `IF(ISNUMBER(${name}),${name},"")`;
}

/** Who confirmed and approved, and when. */
export function writeApprovals(draft: SheetDraft, context: CaseContext): void {
  const { language } = context;
  const { approval } = MANAGEMENT_ROWS;
  draft.text(CASE_COLUMN, approval, 'section', MANAGEMENT_TEXT.sectionApproval[language]);
  const people: readonly (readonly [string, CoverField, CoverField])[] = [
    [coverLabel('headName', language), 'headName', 'headDate'],
    [coverLabel('reviewer', language), 'reviewer', 'reviewDate'],
    [MANAGEMENT_TEXT.management[language], 'managementName', 'managementDate'],
  ];
  people.forEach(([label, name, date], index) => {
    const row = approval + 1 + index;
    const { [name]: person, [date]: day } = context.names;
    draft.text(CASE_COLUMN, row, 'label', label);
    const dated = `IF(ISNUMBER(${day}),"  "&TEXT(${day},"yyyy/mm/dd"),"")`;
    draft.formula(CASE_COLUMN + 1, row, 'computed', `${person}&${dated}`, '');
  });
}
