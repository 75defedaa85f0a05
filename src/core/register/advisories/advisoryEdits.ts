import type { Collected } from '../../advisories/collectAdvisories';
import { isExploited } from '../../advisories/exploited/isExploited';
import { dueOn, severityOf, type AdvisoryDays } from '../../advisories/dueOn';
import { becauseText } from '../../advisories/match/becauseText';
import type { Match } from '../../advisories/match/judge';
import type { Pair } from '../../advisories/match/pair';
import { advisoryKey } from '../../advisories/newest';
import type { PlacedDevice } from '../../advisories/placedDevice';
import { dateOfCell, textOfCell } from '../../model/cell';
import { serialOfDate, type IsoDate } from '../../model/isoDate';
import type { Language } from '../../model/language';
import { dateOfText } from '../../model/typed/writtenDate';
import { advisoryStateFormula, choicesRange } from '../../sheets/register/advisoryState';
import { OWN_ADVISORY_FIELDS, type AdvisoryField } from '../../sheets/register/advisoryColumns';
import { EXPLOITED_WORDS, MATCH_WORDS } from '../../sheets/register/advisoryWords';
import type { RowEdit } from '../registerPlace';
import type { AdvisoriesPlace } from './advisoriesPlace';
import { factsOf, pairKey, readRecord, recordText } from './advisoryRecord';
import { askedAgain } from './askedAgain';
import type { KnownRow, WantedValues } from './knownRow';
import { leftOver } from './leftOver';

/** Most characters that a cell takes. */
const LONGEST = 32_767;

/**
 * What to write on 脆弱性情報: a pair keeps its row, a new one gets the next free row unless the device is not
 * affected. What people typed is none of the cells.
 */
export function advisoryEdits(
  place: AdvisoriesPlace,
  pairs: readonly Pair[],
  devices: readonly PlacedDevice[],
  collected: Collected,
  days: AdvisoryDays,
  on: IsoDate,
): readonly RowEdit[] {
  const known = knownRows(place);
  const found = new Map<string, FoundPair>();
  for (const pair of pairs) {
    const device = devices[pair.device];
    if (device === undefined || device.key === '') continue;
    const key = pairKey({ advisory: advisoryKey(pair.advisory), device: device.key });
    const other = found.get(key);
    if (other === undefined || STRICTNESS[pair.match] > STRICTNESS[other.pair.match])
      found.set(key, { pair, device });
  }
  let next = place.nextRow;
  const edits = [...found].flatMap(([key, { pair, device }]): readonly RowEdit[] => {
    const before = known.get(key) ?? null;
    if (before === null && pair.match === 'not-affected') return [];
    const row = before?.row ?? (next += 1) - 1;
    const wanted = pairValues(pair, device, before, collected, days, on, place.language);
    return rowEdit(place, row, wanted, before);
  });
  const rest = [...known].filter(([key]) => !found.has(key)).map(([, row]) => row);
  return [
    ...edits,
    ...rest.flatMap((row) => {
      const wanted = leftOver(row, devices, collected, on, place.language);
      return wanted === null ? [] : rowEdit(place, row.row, wanted, row);
    }),
  ];
}

interface FoundPair {
  readonly pair: Pair;
  readonly device: PlacedDevice;
}

/** Where two files of one version contradict each other, the row says what asks for more. */
const STRICTNESS: Readonly<Record<Match, number>> = { 'not-affected': 0, check: 1, affected: 2 };

/** Rows by what they are about; of two rows of a pair the first. */
function knownRows({ rows }: AdvisoriesPlace): ReadonlyMap<string, KnownRow> {
  const known = new Map<string, KnownRow>();
  for (const { row, values } of rows) {
    const record = readRecord(textOfCell(values.record ?? null));
    if (record !== null && !known.has(pairKey(record))) known.set(pairKey(record), { row, values, record });
  }
  return known;
}

function pairValues(
  pair: Pair,
  device: PlacedDevice,
  before: KnownRow | null,
  { exploited: catalogue }: Collected,
  days: AdvisoryDays,
  on: IsoDate,
  language: Language,
): WantedValues {
  const { advisory, match, score, cves, fixes } = pair;
  const exploited = isExploited(pair, catalogue);
  const facts = factsOf(advisory, device);
  const dueBefore = dateOfCell(before?.values.due ?? null);
  // What concerned nobody until now is as if it were found today.
  const since = before === null || dueBefore === null ? on : before.record.since;
  const due =
    match === 'not-affected' ? null : dueOn(device.level, severityOf(score, exploited), since, days);
  return {
    advisory: advisory.id,
    match: MATCH_WORDS[match][language],
    asset: textOrNull(device.asset),
    caseNumber: textOrNull(device.caseNumber),
    name: textOrNull(device.name),
    maker: textOrNull(device.maker),
    model: textOrNull(device.model),
    version: textOrNull(device.version),
    score: score?.value ?? null,
    scoreVersion: score?.version ?? null,
    exploited: exploited === null ? null : EXPLOITED_WORDS[exploited ? 'yes' : 'no'][language],
    due: serialOrNull(due === null ? null : earlier(due, dueBefore)),
    actor: textOrNull([device.department, device.contact].filter((text) => text !== '').join(' ')),
    ...askedAgain(before, facts, on),
    fix: textOrNull(fixes.join('\n')),
    because: becauseText(pair, device, language),
    cves: textOrNull(cves.join('\n')),
    title: textOrNull(advisory.title),
    advisoryVersion: textOrNull(advisory.version),
    releasedOn: serialOrNull(dateOfText(advisory.releasedOn.slice(0, 10))),
    readOn: serialOfDate(on),
    record: recordText({
      advisory: advisoryKey(advisory),
      device: device.key,
      facts,
      since,
    }),
  };
}

/** A new version of an advisory gives nobody more time. */
const earlier = (one: IsoDate, other: IsoDate | null): IsoDate =>
  other !== null && other < one ? other : one;

const textOrNull = (text: string): string | null => (text === '' ? null : text.slice(0, LONGEST));
const serialOrNull = (date: IsoDate | null): number | null => (date === null ? null : serialOfDate(date));

/** Cells that say something else by now. The day of reading alone is no news. */
function rowEdit(
  place: AdvisoriesPlace,
  row: number,
  wanted: WantedValues,
  before: KnownRow | null,
): readonly RowEdit[] {
  const own: ReadonlySet<AdvisoryField> = new Set(OWN_ADVISORY_FIELDS);
  const cells = [...place.columns].flatMap(([field, column]) => {
    const value = wanted[field];
    const isOurs = value !== undefined && !own.has(field) && field !== 'state';
    const isSame = textOfCell(before?.values[field] ?? null) === textOfCell(value ?? null);
    return isOurs && !isSame ? [{ field, column, value }] : [];
  });
  if (cells.every(({ field }) => field === 'readOn')) return [];
  const formulas = before === null ? stateFormula(place, row) : [];
  return [
    {
      sheet: place.sheet,
      row,
      cells: cells.map(({ column, value }) => ({ column, value })).sort((a, b) => a.column - b.column),
      formulas,
    },
  ];
}

function stateFormula(
  { columns, headingRow, language }: AdvisoriesPlace,
  row: number,
): NonNullable<RowEdit['formulas']> {
  const at = (field: AdvisoryField): number | undefined => columns.get(field);
  const [state, match, decision, decidedBy] = [at('state'), at('match'), at('decision'), at('decidedBy')];
  const [decidedOn, decidedWhy, askedOn] = [at('decidedOn'), at('decidedWhy'), at('askedOn')];
  const [askedAbout, record] = [at('askedAbout'), at('record')];
  if (
    state === undefined ||
    match === undefined ||
    decision === undefined ||
    decidedBy === undefined ||
    decidedOn === undefined ||
    decidedWhy === undefined ||
    askedOn === undefined ||
    askedAbout === undefined ||
    record === undefined
  )
    return [];
  const formula = advisoryStateFormula(
    { match, decision, decidedBy, decidedOn, decidedWhy, askedOn, askedAbout },
    row,
    choicesRange(record, headingRow),
    language,
  );
  return [{ column: state, formula, shown: '' }];
}
