import { sameKey } from '../../devices/rows/sameKey';
import { dateOfCell, textOfCell } from '../../model/cell';
import type { IsoDate } from '../../model/isoDate';
import type { Device } from '../../devices/device';
import type { OpenRow } from '../advisories/openRows';
import type { ExistingPlace } from './existingPlace';
import { deviceOfRow } from './readingRecord';

/** Why a group of devices comes early, the most urgent first. */
export const PLAN_REASONS = ['affected', 'check', 'network', 'old', 'noVersion'] as const;
export type PlanReason = (typeof PLAN_REASONS)[number];

/** Each reason weighs more than all that follow it together. */
const WEIGHTS: Readonly<Record<PlanReason, number>> = {
  affected: 16,
  check: 8,
  network: 4,
  old: 2,
  noVersion: 1,
};
/** Years after which makers often give no more support; a ledger does not say when that ends. */
const OLD_YEARS = 8;

/** Devices that make one case: one model of a maker at one place. */
export interface DeviceGroup {
  readonly maker: string;
  readonly model: string;
  readonly site: string;
  readonly place: string;
  readonly department: string;
  /** Of the first device that says it. */
  readonly name: string;
  readonly contact: string;
  readonly use: string;
  /** The earliest that a device says; as the list has it. */
  readonly since: string;
  readonly versions: readonly string[];
  readonly units: number;
  /** Rows of 既設機器. */
  readonly rows: readonly number[];
  readonly reasons: readonly PlanReason[];
  /** `YYYY-MM` */
  readonly month: string;
  /** The month stands in the register. */
  readonly isPlanned: boolean;
}

/** What is known and what is still to be done; the parts add up to all rows. */
export interface PlanCounts {
  readonly known: number;
  readonly hasCase: number;
  readonly excluded: number;
  readonly gone: number;
  /** Without a model nobody can make a case of it. */
  readonly incomplete: number;
  readonly planned: number;
}

export interface DevicePlan {
  readonly counts: PlanCounts;
  readonly groups: readonly DeviceGroup[];
  /** Rows of devices that lack a model, those with an address first. */
  readonly incomplete: readonly { readonly row: number; readonly device: Device }[];
}

interface Waiting {
  readonly row: number;
  readonly device: Device;
  /** `YYYY-MM` that stands in the register; null for none. */
  readonly month: string | null;
}

/**
 * Proposes which devices make a case together, and in which order: what open advisories concern comes first, then
 * what is on the network, what is old, and what says no version.
 * @param perMonth cases that are assessed in a month
 */
export function devicePlan(
  { rows }: ExistingPlace,
  open: readonly OpenRow[],
  on: IsoDate,
  perMonth: number,
): DevicePlan {
  const waiting: Waiting[] = [];
  const incomplete: Waiting[] = [];
  const counts = { known: rows.length, hasCase: 0, excluded: 0, gone: 0 };
  for (const { row, values } of rows) {
    const given = (field: 'goneOn' | 'exclusion' | 'caseNumber'): boolean =>
      textOfCell(values[field] ?? null) !== '';
    const device = deviceOfRow(values);
    if (given('goneOn')) counts.gone += 1;
    else if (given('exclusion')) counts.excluded += 1;
    else if (given('caseNumber')) counts.hasCase += 1;
    else if (device.model === '') incomplete.push({ row, device, month: null });
    else waiting.push({ row, device, month: dateOfCell(values.planMonth ?? null)?.slice(0, 7) ?? null });
  }
  const concerned = new Map<string, OpenRow['match']>();
  for (const { device, match } of open)
    if (concerned.get(device) !== 'affected') concerned.set(device, match);
  const groups = groupsOf(waiting)
    .map((group) => groupOf(group, concerned, on))
    .sort((a, b) => weightOf(b) - weightOf(a) || (nameOf(a) < nameOf(b) ? -1 : 1));
  return {
    counts: { ...counts, incomplete: incomplete.length, planned: waiting.length },
    groups: inMonths(groups, on, perMonth),
    incomplete: [...incomplete].sort(
      (a, b) => Number(a.device.ip === '') - Number(b.device.ip === '') || a.row - b.row,
    ),
  };
}

/** A month that stands in the register holds; the other groups fill up the months from the first on, in their order. */
function inMonths(groups: readonly PlannedGroup[], on: IsoDate, perMonth: number): readonly DeviceGroup[] {
  const taken = new Map<string, number>();
  const take = (month: string): string => {
    taken.set(month, (taken.get(month) ?? 0) + 1);
    return month;
  };
  for (const { month } of groups) if (month !== null) take(month);
  let next = 0;
  return groups.map((group): DeviceGroup => {
    if (group.month !== null) return { ...group, month: group.month, isPlanned: true };
    while ((taken.get(monthAfter(on, next)) ?? 0) >= perMonth) next += 1;
    return { ...group, month: take(monthAfter(on, next)), isPlanned: false };
  });
}

/** A group with the month that stands in the register. */
type PlannedGroup = Omit<DeviceGroup, 'month' | 'isPlanned'> & { readonly month: string | null };

function groupsOf(waiting: readonly Waiting[]): readonly (readonly Waiting[])[] {
  const groups = new Map<string, Waiting[]>();
  for (const each of waiting) {
    const { maker, model, site, place, department } = each.device;
    const key = JSON.stringify([maker, model, site, place, department].map(sameKey));
    const own = groups.get(key);
    if (own === undefined) groups.set(key, [each]);
    else own.push(each);
  }
  return [...groups.values()];
}

function groupOf(
  group: readonly Waiting[],
  concerned: ReadonlyMap<string, OpenRow['match']>,
  on: IsoDate,
): PlannedGroup {
  const devices = group.map(({ device }) => device);
  const first = (of: (device: Device) => string): string => devices.map(of).find((text) => text !== '') ?? '';
  const matches = devices.flatMap(({ asset, name, model }) => concerned.get(asset || name || model) ?? []);
  const isOld = devices.some(
    ({ since }) => since !== '' && Number(since.slice(0, 4)) + OLD_YEARS <= Number(on.slice(0, 4)),
  );
  const holds: Readonly<Record<PlanReason, boolean>> = {
    affected: matches.includes('affected'),
    check: matches.includes('check'),
    network: devices.some(({ ip, mac }) => ip !== '' || mac !== ''),
    old: isOld,
    noVersion: devices.some(({ version }) => version === ''),
  };
  return {
    maker: first(({ maker }) => maker),
    model: first(({ model }) => model),
    site: first(({ site }) => site),
    place: first(({ place }) => place),
    department: first(({ department }) => department),
    name: first(({ name }) => name),
    contact: first(({ contact }) => contact),
    use: first(({ use }) => use),
    since: devices.flatMap(({ since }) => since || []).sort()[0] ?? '',
    versions: [...new Set(devices.map(({ version }) => version).filter((text) => text !== ''))],
    units: devices.reduce((sum, { units }) => sum + units, 0),
    rows: group.map(({ row }) => row),
    reasons: PLAN_REASONS.filter((reason) => holds[reason]),
    month: group.flatMap(({ month }) => month ?? []).sort()[0] ?? null,
  };
}

const weightOf = ({ reasons }: Pick<DeviceGroup, 'reasons'>): number =>
  reasons.reduce((sum, reason) => sum + WEIGHTS[reason], 0);

const nameOf = ({ maker, model, site, place, rows }: PlannedGroup): string =>
  [maker, model, site, place, String(rows[0] ?? 0).padStart(8, '0')].join('\n');

/** The month of a day, and those after it. */
function monthAfter(on: IsoDate, months: number): string {
  const [year = 0, month = 1] = on.split('-').map(Number);
  const at = year * 12 + month - 1 + months;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
}
