import { isFilled, textOfCell } from '../model/cell';
import type { CaseReading, CellValue } from '../model/reading';
import type { CompanyPolicyFile } from '../model/companyPolicyFile';
import { companyTemplate } from '../policy/companyTemplate';
import { changesOf, policyOf } from '../guide/policyChanges';
import { policyDigest } from '../policy/policyDigest';
import { policyOfReading } from '../policy/policyOfReading';
import { DEFAULT_POLICY, type Policy } from '../guide/policy';
import { itemsUnder } from '../guide/policyItems';
import { RECORD_NAMES } from '../model/recordLayout';
import { isMirrored } from '../rules/sealedLine';
import { caseSheets } from '../model/sheetGroups';
import type { SheetKey } from '../model/terms';
import { caseTemplate } from '../sheets/caseTemplate';
import { COVER_FIELDS, type CoverField } from '../model/coverFields';
import type { WorkbookDescription } from '../sheets/description';
import { columnOf, TYPED_FIELDS, type RowField } from '../model/rowFields';
import { FIRST_ITEM_ROW } from '../sheets/case/checkLayout';
import { SHEET_NAMES } from '../model/sheetNames';
import { archiveSheet, type ArchiveLine } from './archiveSheet';
import { isDecisionProven } from '../review/decisionProof';
import { cellOfName, fillDescription } from './fillDescription';
import { lifeEntries } from './lifeEntries';
import { MigratedCells } from './migratedCells';
import {
  migrationPlan,
  type MigrationLine,
  type MigrationPlan,
  type OldCase,
  type OldRow,
} from './migrationPlan';
import { MIGRATION_TEXT } from './migrationWords';

/** Fields of a row that go along: what people fill in, and where it comes from. */
export const MOVED_FIELDS = [...TYPED_FIELDS, 'origin'] as const satisfies readonly RowField[];

/** What was confirmed or decided of items that have changed since, and has to be again. */
export const CONFIRMED_FIELDS: readonly CoverField[] = [
  'headDate',
  'decision',
  'decisionReason',
  'reviewDate',
  'managementDate',
  'correctionDue',
  'sharedOn',
  'sharedBy',
  'receivedBy',
];

/** A case brought forward, with the plan that says what became of each item. */
export interface Migration {
  readonly plan: MigrationPlan;
  /** null where there is nothing to do. */
  readonly book: WorkbookDescription | null;
}

/**
 * Brings a case forward into today's template: unchanged items keep answers and reviews, changed ones are open
 * again with the old answer beside, removed ones are kept on a sheet of their own. The seal does not come
 * along: it was over another template. It is verified before: a decision that it does not prove is archived and
 * has to be made again. What happened to the device so far does, and so do the sheets that
 * were opened for its phase. Done twice, the second changes nothing.
 * @param newPolicy the policy under which the case goes on; its own where none is given
 */
export function migrateCase(old: OldCase, newPolicy: CompanyPolicyFile | null = null): Migration {
  const file = newPolicy ?? ownPolicy(old);
  const policy: Policy = file === null ? DEFAULT_POLICY : policyOf(file.changes);
  const plan = migrationPlan(old, policy);
  if (plan.isCurrent && isOwn(old, newPolicy)) return { plan, book: null };
  const { language, sector } = old.reading;
  const template = file === null ? caseTemplate(sector, language) : companyTemplate(sector, language, file);
  const cells = new MigratedCells();
  fillCover(cells, template, old, plan);
  fillRows(cells, old, plan, policy);
  fillLog(cells, template, old);
  fillLife(cells, template, old);
  const filled = withShown(fillDescription(template, cells.filled), old);
  const archive = [...old.archive, ...archiveLines(old, plan)];
  const sheets = archive.length === 0 ? filled.sheets : [...filled.sheets, archiveSheet(archive, language)];
  return { plan, book: { ...filled, sheets } };
}

/** The company's policy of the workbook; null where it is the default one. */
function ownPolicy({ reading }: OldCase): CompanyPolicyFile | null {
  const file = policyOfReading(reading);
  const isOwn = reading.policyDigest !== null || Object.keys(file.changes).length > 0;
  return isOwn ? file : null;
}

/** Whether the case is under that policy already, the record of its changes included. */
function isOwn({ reading }: OldCase, policy: CompanyPolicyFile | null): boolean {
  if (policy === null) return true;
  // A change that says what holds by default is none in a workbook.
  const changes = changesOf(policyOf(policy.changes));
  return policyDigest({ ...policy, changes }) === policyDigest(policyOfReading(reading));
}

const hasChanged = ({ counts }: MigrationPlan): boolean => counts.changed + counts.removed + counts.added > 0;

/** What was decided is decided again where items changed, or where the old workbook does not prove its decision. */
const needsDecision = ({ reading }: OldCase, plan: MigrationPlan): boolean =>
  hasChanged(plan) || !isDecisionProven(reading);

function fillCover(cells: MigratedCells, book: WorkbookDescription, old: OldCase, plan: MigrationPlan): void {
  const { reading } = old;
  for (const { field, role, name } of COVER_FIELDS) {
    if (role === 'computed' || (needsDecision(old, plan) && CONFIRMED_FIELDS.includes(field))) continue;
    const place = cellOfName(book, name[reading.language]);
    if (place !== null) cells.put(place.sheet, place.column, place.row, valueOf(reading, field));
  }
}

/** Before 1.3.0 a case had two days, one on 表紙 and one on 期日. */
function valueOf({ cover, life }: CaseReading, field: CoverField): CellValue {
  const value = cover[field];
  return field === 'asOf' && !isFilled(value) ? (life?.fields.referenceDate?.value ?? null) : value;
}

function fillRows(
  cells: MigratedCells,
  { reading }: OldCase,
  { lines }: MigrationPlan,
  policy: Policy,
): void {
  const byId = new Map(lines.map((line) => [line.itemId, line]));
  for (const sheetKey of caseSheets(reading.sector)) {
    const sheet = SHEET_NAMES[sheetKey][reading.language];
    itemsUnder(policy, sheetKey).forEach(({ id }, index) => {
      const line = byId.get(id);
      const row = FIRST_ITEM_ROW + index;
      if (line?.fate === 'kept') keepRow(cells, sheetKey, sheet, row, line);
      if (line?.fate === 'changed')
        cells.put(sheet, columnOf(sheetKey, 'remark'), row, oldAnswerText(line, reading.language));
    });
  }
}

function keepRow(
  cells: MigratedCells,
  sheetKey: SheetKey,
  sheet: string,
  row: number,
  { itemId, old }: MigrationLine,
): void {
  for (const field of MOVED_FIELDS) {
    if ((field === 'answer' || field === 'origin') && isMirrored(itemId)) continue;
    cells.put(sheet, columnOf(sheetKey, field), row, old?.fields[field] ?? null);
  }
}

/** The old answer with what was written beside it; blank where nothing was. */
function oldAnswerText({ old }: MigrationLine, language: OldCase['reading']['language']): string {
  const said = (['answer', 'evidence', 'remark'] as const)
    .map((field) => textOfCell(old?.fields[field] ?? null))
    .filter((text) => text !== '');
  return said.length === 0 ? '' : MIGRATION_TEXT.before[language] + said.join(' / ');
}

/** Submissions, returns and decisions stay on 審査. */
function fillLog(cells: MigratedCells, book: WorkbookDescription, { reading }: OldCase): void {
  const place = cellOfName(book, RECORD_NAMES.log[reading.language]);
  if (place === null) return;
  reading.record?.log?.values.forEach((line, row) =>
    line.forEach((value, column) => cells.put(place.sheet, place.column + column, place.row + row, value)),
  );
}

/** Consultation, dates, rounds, changes and media; nothing of them depends on an item's question. */
function fillLife(cells: MigratedCells, book: WorkbookDescription, { reading }: OldCase): void {
  for (const { name, line, column, value } of lifeEntries(reading)) {
    const place = cellOfName(book, name);
    if (place === null) throw new Error(`no such name: ${name}`);
    cells.put(place.sheet, place.column + column, place.row + line, value);
  }
}

/** Sheets of later phases that were opened stay open. */
function withShown(book: WorkbookDescription, { shown }: OldCase): WorkbookDescription {
  const sheets = book.sheets.map((sheet) =>
    sheet.state === 'hidden' && shown.includes(sheet.name) ? { ...sheet, state: 'visible' as const } : sheet,
  );
  return { ...book, sheets };
}

/** Changed and removed items that said something, and what has to be confirmed again. */
function archiveLines(old: OldCase, plan: MigrationPlan): readonly ArchiveLine[] {
  const { reading } = old;
  const { language } = reading;
  const items = plan.lines.flatMap(({ fate, old }): ArchiveLine[] =>
    (fate === 'changed' || fate === 'removed') && old !== null
      ? [[plan.from, MIGRATION_TEXT[fate][language], ...oldCells(old)]]
      : [],
  );
  if (!needsDecision(old, plan)) return items;
  const why = MIGRATION_TEXT[isDecisionProven(reading) ? 'reset' : 'unproven'][language];
  const confirmed = COVER_FIELDS.filter(
    ({ field }) => CONFIRMED_FIELDS.includes(field) && textOfCell(reading.cover[field]) !== '',
  ).map(({ field, label }): ArchiveLine => {
    const value = reading.cover[field];
    const isDate = typeof value === 'number';
    const texts = [null, null, label[language], isDate ? null : value, null, null, isDate ? value : null];
    return [plan.from, why, ...texts];
  });
  return [...items, ...confirmed];
}

function oldCells({ itemId, sheet, fields }: OldRow): ArchiveLine {
  const { requirement, answer, evidence, remark, due, hqCheck, hqComment } = fields;
  return [itemId, sheet, requirement, answer, evidence, remark, due, hqCheck, hqComment];
}
