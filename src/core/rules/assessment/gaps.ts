import { isGiven } from '../../model/cell';
import { COVER_FIELDS } from '../../model/coverFields';
import type { Finding } from '../../model/finding';
import { placeText } from '../../model/placeText';
import type { CaseReading, CellPlace, CellValue } from '../../model/reading';
import { APPLICANT_FIELDS } from '../../model/rowFields';
import type { CaseAssessment } from './assessment';
import { findingKind } from './findingKind';
import { phasedSheets } from './phasedSheets';

/** A cell of the applicant that is blank although something waits for it, or whose content cannot be used. */
export interface Gap {
  readonly place: CellPlace;
  /** Item that the cell is about; null for the cover's own fields. */
  readonly itemId: string | null;
  /** Of the finding that says so. */
  readonly code: string;
}

/** A case as it was read and assessed. */
interface AssessedCase {
  readonly reading: CaseReading;
  readonly assessment: CaseAssessment;
}

/** What is written has to be written again; all other findings wait for a cell that is blank. */
const UNUSABLE: ReadonlySet<string> = new Set([
  'ERROR_CELL',
  'UNREADABLE_TEXT',
  'UNKNOWN_ANSWER',
  'UNKNOWN_VALUE',
  'WRONG_DATE',
  'ANSWER_NOT_ALLOWED',
]);

/** A cell that the applicant fills in. Those before it in the list come before it in the workbook. */
interface Stop {
  readonly place: CellPlace;
  readonly value: CellValue;
  readonly itemId: string | null;
}

/** The cover's fields, then the rows sheet by sheet, in the order in which people fill them in. */
function stopsOf({ reading, assessment }: AssessedCase): readonly Stop[] {
  const cover = COVER_FIELDS.flatMap(({ field, role }): Stop[] => {
    const place = reading.coverPlaces[field];
    return role !== 'applicant' || place === undefined
      ? []
      : [{ place, value: reading.cover[field], itemId: null }];
  });
  const rows = phasedSheets(assessment).flatMap(({ sheet }) =>
    reading.rows.filter(({ sheetKey }) => sheetKey === sheet.sheetKey),
  );
  return [
    ...cover,
    ...rows.flatMap(({ itemId, sheet, cells, fields }) =>
      APPLICANT_FIELDS.map((field) => ({
        place: { sheet, cell: cells[field] },
        value: fields[field],
        itemId,
      })),
    ),
  ];
}

/** The cell of a finding that lacks something; null where every cell it names is in order or somebody else's. */
function gapOf(finding: Finding, stops: ReadonlyMap<string, Stop>): Gap | null {
  if (findingKind(finding) !== 'toFix' || finding.place === null) return null;
  const { code, itemId } = finding;
  const stop = [finding.place, ...finding.others]
    .map((place) => stops.get(placeText(place)))
    .find((each) => each !== undefined && (UNUSABLE.has(code) || !isGiven(each.value)));
  return stop === undefined ? null : { place: stop.place, itemId: itemId ?? stop.itemId, code };
}

/** Everything that the applicant has not filled in yet, or has to fill in again, each cell once, in order. */
export function gapsOf(assessed: AssessedCase): readonly Gap[] {
  const order = stopsOf(assessed);
  const stops = new Map(order.map((stop) => [placeText(stop.place), stop]));
  const gaps = new Map<string, Gap>();
  for (const finding of assessed.assessment.findings) {
    const gap = gapOf(finding, stops);
    if (gap !== null && !gaps.has(placeText(gap.place))) gaps.set(placeText(gap.place), gap);
  }
  return order.flatMap(({ place }) => gaps.get(placeText(place)) ?? []);
}

/** Where somebody is in a case: the row in hand, and the cell that they were last led to. */
export interface Position {
  readonly itemId: string | null;
  readonly place: CellPlace | null;
}

/** What lacks next, and how many cells lack something in all. */
export interface NextGap {
  readonly gap: Gap;
  readonly left: number;
}

/**
 * The next cell that lacks something after where somebody is: the rest of their row first, then the rows
 * below, the later sheets, and from the end again from the cover on.
 * @returns null when nothing lacks anything
 */
export function nextGap(assessed: AssessedCase, from: Position): NextGap | null {
  const gaps = gapsOf(assessed);
  const order = stopsOf(assessed);
  const rank = new Map(order.map(({ place }, index) => [placeText(place), index]));
  const here = rankOf(order, rank, from);
  const gap = gaps.find(({ place }) => (rank.get(placeText(place)) ?? 0) > here) ?? gaps[0];
  return gap === undefined ? null : { gap, left: gaps.length };
}

/** The cell counts as long as it is of the row in hand; a row by itself counts from before its first cell. */
function rankOf(
  order: readonly Stop[],
  rank: ReadonlyMap<string, number>,
  { itemId, place }: Position,
): number {
  const at = place === null ? undefined : rank.get(placeText(place));
  if (at !== undefined && order[at]?.itemId === itemId) return at;
  return itemId === null ? -1 : order.findIndex((stop) => stop.itemId === itemId) - 1;
}
