import { choose, quote } from '../formulas/expressions';
import type { SheetDraft } from '../sheetDraft';
import type { CoverField } from '../coverFields';
import type { CaseContext } from '../sheets/context';
import { itemCell } from '../sheets/itemCell';
import { CASE_COLUMN, MANAGEMENT_ROWS } from './managementLayout';
import { MANAGEMENT_TEXT } from './managementWords';
import { fieldLabel, shownField } from './shownField';

/** The item that asks for the end of the vendor's support; its date may stand in any of these fields. */
const SUPPORT_ITEM = 'VND-SUP-01';
const SUPPORT_FIELDS = ['due', 'evidence', 'remark'] as const;

/** Dates by which something happens or ends. */
export function writeDates(draft: SheetDraft, context: CaseContext): void {
  const { language } = context;
  const { dates } = MANAGEMENT_ROWS;
  draft.text(CASE_COLUMN, dates, 'section', MANAGEMENT_TEXT.sectionDates[language]);
  const lines = [
    [fieldLabel('installDate', context), shownField('installDate', context)],
    [MANAGEMENT_TEXT.nextCheck[language], firstCheck(context)],
    [fieldLabel('labelExpires', context), shownField('labelExpires', context)],
    [MANAGEMENT_TEXT.supportEnd[language], supportEnd(context)],
  ] as const;
  lines.forEach(([label, formula], index) => {
    draft.text(CASE_COLUMN, dates + 1 + index, 'label', label);
    draft.formula(CASE_COLUMN + 1, dates + 1 + index, 'computedDate', formula, '');
  });
}

/** Some months after the installation, by level; a trial at the latest after those of its own (policy.audit). */
function firstCheck({ names: n, words: w, policy }: CaseContext): string {
  const { intervalMonths, verificationMonths } = policy.audit;
  const months = choose(
    [
      [`${n.impactLevel}=${quote(w.levels.high)}`, String(intervalMonths.high)],
      [`${n.impactLevel}=${quote(w.levels.mid)}`, String(intervalMonths.mid)],
      [`${n.impactLevel}=${quote(w.levels.low)}`, String(intervalMonths.low)],
    ],
    '""',
  );
  const isTrial = `${n.effectiveUseCase}=${quote(w.useCases.verification)}`;
  const counted = `IF(${isTrial},MIN(${months},${verificationMonths}),${months})`;
  const isKnown = `AND(ISNUMBER(${n.installDate}),${n.impactLevel}<>${quote(w.undecided)})`;
  return `IF(${isKnown},EDATE(${n.installDate},${counted}),"")`;
}

function supportEnd(context: CaseContext): string {
  const cells = SUPPORT_FIELDS.map((field) => itemCell(SUPPORT_ITEM, field, context));
  return choose(
    cells.map((cell) => [`ISNUMBER(${cell})`, cell] as const),
    '""',
  );
}

/** Who confirmed and approved, and when. */
export function writeApprovals(draft: SheetDraft, context: CaseContext): void {
  const { language } = context;
  const { approval } = MANAGEMENT_ROWS;
  draft.text(CASE_COLUMN, approval, 'section', MANAGEMENT_TEXT.sectionApproval[language]);
  const people: readonly (readonly [string, CoverField, CoverField])[] = [
    [fieldLabel('headName', context), 'headName', 'headDate'],
    [fieldLabel('reviewer', context), 'reviewer', 'reviewDate'],
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
