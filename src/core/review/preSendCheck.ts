import type { CaseAssessment } from '../rules/assessment/assessment';
import { errorOf, isGiven } from '../model/cell';
import type { CaseReading, CellPlace } from '../model/reading';
import { CONSISTENCY_CHECKS } from '../guide/checks';
import type { SheetKey } from '../model/terms';
import { sheetsAsked } from '../rules/standing/askedSheets';
import { isMailAddress } from '../model/mailAddress';
import { COVER_FIELDS, type CoverField, type CoverFieldDescription } from '../model/coverFields';
import { ROW_COLUMNS } from '../model/rowFields';
import type { FileFacts } from './fileFacts';
import { textOf } from '../text/text';
import type { ReviewTextCode } from './reviewText';

/** Something to know before the workbook is sent. Words: `reviewText`. */
export interface PreSendFinding {
  readonly code: ReviewTextCode;
  /** Nothing here forbids sending; an error makes it incomplete on purpose, and the mail says so. */
  readonly severity: 'error' | 'warning' | 'info';
  readonly place: CellPlace | null;
  readonly values: Readonly<Record<string, string>>;
  /** True for what `cleanWorkbook` takes away. */
  readonly removable: boolean;
}

export interface PreSendCheck {
  readonly findings: readonly PreSendFinding[];
  /** False: the mail says that the workbook is sent incomplete on purpose. */
  readonly isComplete: boolean;
  /** Required rows without a complete answer, on the sheets that are sent for review. */
  readonly unanswered: number;
  readonly sheets: readonly SheetKey[];
}

/** Mail systems commonly refuse more; base64 adds a third to the file. */
const LARGEST_ATTACHMENT = 20 * 1024 * 1024;
const MEGABYTE = 1024 * 1024;

const CONTRADICTIONS: ReadonlySet<string> = new Set(CONSISTENCY_CHECKS.map(({ code }) => code));

/**
 * Everything worth knowing before sending, in one list.
 * @param file what the captured bytes say; null where they cannot be captured
 * @param recipients addresses from the policy; empty on purpose where the sender fills them in
 */
export function preSendCheck(
  reading: CaseReading,
  assessment: CaseAssessment,
  file: FileFacts | null,
  recipients: readonly string[],
): PreSendCheck {
  const sheets = sheetsAsked(assessment.standing);
  const open = assessment.rows.filter(
    ({ sheetKey, state }) => sheets.includes(sheetKey) && (state === 'unanswered' || state === 'incomplete'),
  );
  const findings = [
    ...identityFindings(reading),
    ...answerFindings(reading, assessment, open),
    ...errorFindings(reading),
    ...(file === null ? [] : fileFindings(file)),
    ...recipientFindings(recipients),
  ];
  const isComplete = findings.every(({ severity }) => severity !== 'error');
  return { findings, isComplete, unanswered: open.length, sheets };
}

const NO_VALUES = {};

function finding(
  code: ReviewTextCode,
  severity: PreSendFinding['severity'],
  place: CellPlace | null,
  values: PreSendFinding['values'] = NO_VALUES,
  removable = false,
): PreSendFinding {
  return { code, severity, place, values, removable };
}

/** Fields that say which case it is, in the order of the cover. */
const IDENTIFYING = (
  COVER_FIELDS as readonly (CoverFieldDescription & { readonly field: CoverField })[]
).filter(({ identifies }) => identifies === true);

/** HQ cannot take up a case that does not say which device of whom it is about. */
function identityFindings({ cover, coverPlaces, language }: CaseReading): readonly PreSendFinding[] {
  const blank = IDENTIFYING.filter(({ field }) => !isGiven(cover[field]));
  const [first] = blank;
  if (first === undefined) return [];
  const fields = blank.map(({ label }) => label[language]).join(textOf(language).separator);
  return [finding('IDENTITY_MISSING', 'error', coverPlaces[first.field] ?? null, { fields })];
}

function answerFindings(
  reading: CaseReading,
  assessment: CaseAssessment,
  open: CaseAssessment['rows'],
): readonly PreSendFinding[] {
  const [first] = open;
  const firstRow = reading.rows.find(({ itemId }) => itemId === first?.itemId);
  const place = firstRow === undefined ? null : { sheet: firstRow.sheet, cell: firstRow.cells.answer };
  const wrong = assessment.findings.filter(({ code }) => CONTRADICTIONS.has(code));
  return [
    ...(assessment.impact.level === null
      ? [finding('IMPACT_UNDECIDED', 'error', reading.coverPlaces.uses ?? null)]
      : []),
    ...(open.length > 0 ? [finding('UNANSWERED_ROWS', 'error', place, { count: String(open.length) })] : []),
    ...(wrong.length > 0
      ? [finding('CONTRADICTIONS', 'error', wrong[0]?.place ?? null, { count: String(wrong.length) })]
      : []),
  ];
}

/** `#NAME?`, `#BUSY!`, `#REF!` … in any cell of the case, computed ones included. */
function errorFindings(reading: CaseReading): readonly PreSendFinding[] {
  const cells = [
    ...COVER_FIELDS.map(({ field }) => ({
      value: reading.cover[field] ?? null,
      place: reading.coverPlaces[field] ?? null,
    })),
    ...reading.rows.flatMap(({ sheet, cells, fields }) =>
      ROW_COLUMNS.map(({ field }) => ({ value: fields[field], place: { sheet, cell: cells[field] } })),
    ),
  ];
  return cells.flatMap(({ value, place }) => {
    const error = errorOf(value);
    if (error === null) return [];
    return [finding('ERROR_CELL', 'error', place, { place: shown(place), value: error })];
  });
}

const shown = (place: CellPlace | null): string => (place === null ? '?' : `${place.sheet}!${place.cell}`);

function fileFindings({ size, metadata, overwritten }: FileFacts): readonly PreSendFinding[] {
  const megabytes = (bytes: number) => (bytes / MEGABYTE).toFixed(1);
  return [
    ...overwritten.map((place) => finding('FORMULA_OVERWRITTEN', 'error', place, { place: shown(place) })),
    ...metadata.map(({ code, value, removable }) => finding(code, 'warning', null, { value }, removable)),
    ...(size > LARGEST_ATTACHMENT
      ? [
          finding('TOO_LARGE', 'warning', null, {
            size: megabytes(size),
            limit: megabytes(LARGEST_ATTACHMENT),
          }),
        ]
      : []),
  ];
}

function recipientFindings(recipients: readonly string[]): readonly PreSendFinding[] {
  if (recipients.length === 0) return [finding('RECIPIENT_MISSING', 'info', null)];
  return recipients
    .filter((address) => !isMailAddress(address))
    .map((value) => finding('RECIPIENT_WRONG', 'warning', null, { value }));
}
