import { dateOfCell, firstFree, textOfCell } from '../../model/cell';
import type { CaseAssessment } from '../assessment/assessment';
import type { CaseReading, CellValue } from '../../model/reading';
import { IMPACT_DATA } from '../../guide/impactTerms';
import type { ImpactLevel, SheetKey } from '../../model/terms';
import { SHEET_KEYS } from '../../model/terms';
import { rangeEdit, type CellEdit } from '../../model/cellEdit';
import { CHANGE_KINDS, type ChangeKind } from '../../model/changeKinds';
import { CHANGE_COLUMNS, type ChangeColumn } from '../../model/lifeRanges';
import { LEVEL_WORDS, USE_CASE_WORDS, USE_WORDS } from '../../text/vocabularies';
import { recognise, recogniseSeveral, vocabularyOf } from '../../model/vocabulary';
import { serialOfDate, type IsoDate } from '../../model/isoDate';
import type { Transition } from '../../guide/phases';
import { newlyRequired, transitionOnChange, type DeviceSituation } from './transition';

/** A line of the log on 経過 with the situation at that time. */
export interface ChangeEntry {
  readonly kind: ChangeKind | null;
  readonly date: IsoDate;
  readonly reason: string;
  readonly by: string;
  readonly situation: DeviceSituation;
  readonly level: ImpactLevel | null;
}

/** How the present situation differs from the one that was assessed. */
export interface SituationChange {
  readonly before: ChangeEntry;
  readonly now: DeviceSituation;
  readonly transition: Transition;
  /** Items that are required now and were not at the former level. */
  readonly newly: readonly { readonly sheetKey: SheetKey; readonly itemId: string }[];
}

const KINDS = vocabularyOf<ChangeKind>(CHANGE_KINDS);

/** The situation as the workbook states it now. */
function situationOf(reading: CaseReading): DeviceSituation {
  const { cover, rows, sector } = reading;
  const partners = rows.find(({ itemId }) => itemId === `RISK-${sector}-NET-01`);
  return readSituation({
    useCase: cover.useCase,
    uses: cover.uses,
    site: cover.site,
    model: cover.model,
    partners: partners?.fields.answer ?? null,
  });
}

type SituationCells = Readonly<Record<'useCase' | 'uses' | 'site' | 'model' | 'partners', CellValue>>;

function readSituation(cells: SituationCells): DeviceSituation {
  return {
    useCase: recognise(USE_CASE_WORDS, textOfCell(cells.useCase))?.key ?? null,
    uses: recogniseSeveral(USE_WORDS, textOfCell(cells.uses))?.map(({ key }) => key) ?? [],
    site: textOfCell(cells.site),
    model: textOfCell(cells.model),
    partners: textOfCell(cells.partners),
  };
}

const changeCell = (line: readonly CellValue[], column: ChangeColumn): CellValue =>
  line[CHANGE_COLUMNS.indexOf(column)] ?? null;

/** The log, oldest first; lines without a date are left out. */
export function readChanges({ life }: CaseReading): readonly ChangeEntry[] {
  return (life?.ranges.changes?.values ?? []).flatMap((line) => {
    const cell = (column: ChangeColumn) => changeCell(line, column);
    const date = dateOfCell(cell('date'));
    if (date === null) return [];
    return [
      {
        date,
        kind: recognise(KINDS, textOfCell(cell('kind')))?.key ?? null,
        reason: textOfCell(cell('reason')),
        by: textOfCell(cell('by')),
        situation: readSituation({
          useCase: cell('useCase'),
          uses: cell('uses'),
          site: cell('site'),
          model: cell('model'),
          partners: cell('partners'),
        }),
        level: recognise(LEVEL_WORDS, textOfCell(cell('level')))?.key ?? null,
      },
    ];
  });
}

/** Which transition the present situation calls for; null where nothing is recorded or nothing changed. */
export function situationChange(reading: CaseReading, assessment: CaseAssessment): SituationChange | null {
  const before = readChanges(reading).at(-1);
  if (before === undefined) return null;
  const now = situationOf(reading);
  const transition = transitionOnChange(before.situation, now);
  if (transition === null) return null;
  return { before, now, transition, newly: newlyOf(before.level, reading, assessment) };
}

/** Only items of sheets that the workbook holds. */
function newlyOf(
  before: ImpactLevel | null,
  reading: CaseReading,
  { impact, policy }: CaseAssessment,
): SituationChange['newly'] {
  const { level } = impact;
  if (before === null || level === null) return [];
  const held = new Set(reading.rows.map(({ sheetKey }) => sheetKey));
  return SHEET_KEYS.filter((key) => held.has(key)).flatMap((sheetKey) =>
    newlyRequired(sheetKey, before, level, policy).map((itemId) => ({ sheetKey, itemId })),
  );
}

/** What is written down of an assessment or a transition. */
export interface ChangeOrder {
  readonly kind: ChangeKind;
  readonly on: IsoDate;
  readonly reason: string;
  readonly by: string;
}

/** Edits that add a line to the log; null where there is no log or no room in it. */
export function changeEdits(
  reading: CaseReading,
  assessment: CaseAssessment,
  order: ChangeOrder,
): readonly CellEdit[] | null {
  const range = reading.life?.ranges.changes ?? null;
  const line = range === null ? -1 : firstFree(range.values);
  if (range === null || line >= range.values.length) return null;
  const { language, cover, sector } = reading;
  const level = IMPACT_DATA.levels.find(({ key }) => key === assessment.impact.level);
  const partners = reading.rows.find(({ itemId }) => itemId === `RISK-${sector}-NET-01`);
  const values: Readonly<Record<ChangeColumn, CellEdit['value']>> = {
    date: serialOfDate(order.on),
    kind: CHANGE_KINDS.find(({ key }) => key === order.kind)?.[language] ?? order.kind,
    reason: order.reason,
    by: order.by,
    useCase: textOfCell(cover.useCase),
    uses: textOfCell(cover.uses),
    site: textOfCell(cover.site),
    model: textOfCell(cover.model),
    partners: textOfCell(partners?.fields.answer ?? null),
    level: level?.[language] ?? null,
  };
  return CHANGE_COLUMNS.map((column, index) => ({
    ...rangeEdit(range, line, index, values[column] === '' ? null : values[column]),
    expected: changeCell(range.values[line] ?? [], column),
  }));
}
