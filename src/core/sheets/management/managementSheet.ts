import { SheetDraft } from '../sheetDraft';
import { SHEET_NAMES } from '../../model/sheetNames';
import type { CaseContext, SheetPart } from '../case/context';
import { printOf } from '../case/print';
import { levelFormats, verdictFormats } from '../case/stateFormats';
import { a1 } from '../../model/address';
import { COLORS } from '../styles';
import { writeApprovals, writeDates } from './datesAndApprovals';
import { writeBcp } from './bcpDuties';
import { writeFirstConditions } from './firstConditions';
import { writeCase, writeResult } from './caseSummary';
import { progressChart, writeSheetProgress } from './sheetProgress';
import { CHART_LAST_ROW, LAST_COLUMN, MANAGEMENT_WIDTHS, RESULT_COLUMN } from './managementLayout';
import { MANAGEMENT_TEXT } from './managementWords';

const ROW_HEIGHT = 21;

/** 経営報告: what management reads of a case, on one printed page; native formulas over the other sheets alone. */
export function managementSheet(context: CaseContext): SheetPart {
  const { language, words } = context;
  const draft = new SheetDraft();
  draft.text(1, 1, 'title', MANAGEMENT_TEXT.title[language]);
  draft.text(1, 2, 'subtitle', MANAGEMENT_TEXT.note[language]);
  writeCase(draft, context);
  const { level, verdicts } = writeResult(draft, context);
  writeDates(draft, context);
  writeApprovals(draft, context);
  writeSheetProgress(draft, context);
  writeFirstConditions(draft, context);
  writeBcp(draft, context);
  for (let row = 2; row <= draft.lastRow; row += 1) draft.height(row, ROW_HEIGHT);
  draft.height(1, 32);
  draft.height(level, 30);
  const at = (row: number): string => a1(RESULT_COLUMN + 1, row);
  draft.conditionalFormats.push(...levelFormats(at(level), `$${at(level)}`, words));
  for (const row of verdicts) draft.conditionalFormats.push(...verdictFormats(at(row), `$${at(row)}`, words));
  return { names: [], sheet: describe(draft, context) };
}

function describe(draft: SheetDraft, context: CaseContext): SheetPart['sheet'] {
  const { language } = context;
  return {
    key: 'management',
    name: SHEET_NAMES.management[language],
    state: 'visible',
    tabColor: COLORS.muted,
    columnWidths: MANAGEMENT_WIDTHS,
    rows: draft.rows(),
    merges: draft.merges,
    freeze: null,
    filter: null,
    validations: [],
    conditionalFormats: draft.conditionalFormats,
    links: [],
    charts: [progressChart(context)],
    ground: 'plain',
    isProtected: true,
    print: printOf(LAST_COLUMN, CHART_LAST_ROW, null, language),
    activeCell: 'A1',
  };
}
