import type { CellWords } from '../cellWords';
import type { SheetDescription } from '../description';
import { SheetDraft } from '../sheetDraft';
import { printOf } from '../case/print';
import { COLORS } from '../styles';
import { overviewCharts } from './overviewCharts';
import { writeFigures } from './overviewFigures';
import { filterCell, writeFilters } from './overviewFilter';
import { LAST_COLUMN, LEFT, OVERVIEW_WIDTHS, PROGRESS_LAST_ROW, PROGRESS_ROW, ROWS } from './overviewLayout';
import { writeProgress } from './overviewProgress';
import { writeOpenConditions, writeOverdue } from './overviewLists';
import { writeDueDates, writeHeatMap, writeVerdicts } from './overviewTables';
import { writeSelfResult } from './overviewSelf';
import { REGISTER_TEXT } from './registerWords';

const ROW_HEIGHT = 21;
const FIGURE_HEIGHT = 30;

/** 集計: what management reads, on one page; every figure is counted from 台帳 by native functions. */
export function overviewSheet(w: CellWords): SheetDescription {
  const { language } = w;
  const draft = new SheetDraft();
  draft.text(LEFT, 1, 'title', REGISTER_TEXT.summaryTitle[language]);
  writeFigures(draft, w);
  writeFilters(draft, w);
  writeSelfResult(draft, w);
  writeHeatMap(draft, w);
  writeVerdicts(draft, w);
  writeDueDates(draft, w);
  writeOverdue(draft, w);
  writeOpenConditions(draft, w);
  writeProgress(draft, w);
  draft.text(LEFT, ROWS.charts, 'section', REGISTER_TEXT.charts[language]);
  for (let row = 2; row <= ROWS.charts; row += 1) draft.height(row, ROW_HEIGHT);
  for (let row = PROGRESS_ROW; row <= PROGRESS_LAST_ROW; row += 1) draft.height(row, ROW_HEIGHT);
  draft.height(1, 32);
  draft.height(ROWS.figures + 1, FIGURE_HEIGHT);
  draft.height(ROWS.heatMap + 1, FIGURE_HEIGHT);
  draft.height(ROWS.counts + 1, FIGURE_HEIGHT);
  draft.height(PROGRESS_ROW + 1, FIGURE_HEIGHT);
  return {
    key: 'summary',
    name: REGISTER_TEXT.summary[language],
    state: 'visible',
    tabColor: COLORS.heading,
    columnWidths: OVERVIEW_WIDTHS,
    rows: draft.rows(),
    merges: draft.merges,
    freeze: null,
    filter: null,
    validations: draft.validations,
    conditionalFormats: draft.conditionalFormats,
    links: [],
    charts: overviewCharts(w),
    ground: 'plain',
    isProtected: true,
    print: printOf(LAST_COLUMN, PROGRESS_LAST_ROW, null, language),
    activeCell: filterCell('site').replaceAll('$', ''),
  };
}
