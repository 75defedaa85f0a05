import { foldCode, foldText } from '../cells/foldText';
import { ipAddresses } from '../cells/ipAddresses';
import { isUnknown } from '../cells/isUnknown';
import { macAddresses } from '../cells/macAddresses';
import { makerName } from '../cells/makerName';
import { sinceOf } from '../cells/sinceOf';
import { TWO_IN_ONE, twoTexts, type TwoInOne } from '../cells/twoInOne';
import { unitsOf } from '../cells/unitsOf';
import type { Device, DeviceTextField } from '../device';
import type { ListField } from '../headings/headingTable';
import type { FieldColumns } from './fieldColumns';
import type { DoubtReason } from './listFaults';

/** A device as a row gives it, and what of it is not beyond doubt. */
export interface ReadDevice {
  readonly device: Device;
  readonly doubts: readonly { readonly reason: DoubtReason; readonly value: string }[];
}

/** What a row says beyond its own cells. */
export interface RowContext {
  readonly isDayFirst: boolean | null;
  /** What lines between the rows say of those below them. */
  readonly groups: Readonly<Partial<Record<ListField, string>>>;
}

const SEPARATOR = ';';
const BETWEEN_REMARKS = '; ';
const BROKEN = '\ufffd';

type Values = ReadonlyMap<ListField, readonly string[]>;
const NO_VALUES: readonly string[] = [];

/** Reads the texts of a row into a device. */
export function deviceOf(
  texts: readonly string[],
  fields: FieldColumns,
  { isDayFirst, groups }: RowContext,
): ReadDevice {
  const doubts: { reason: DoubtReason; value: string }[] = [];
  const doubt = (reason: DoubtReason, value: string): void => void doubts.push({ reason, value });
  const values = valuesOf(texts, fields, doubt);
  const cellsOf = (field: ListField): readonly string[] => values.get(field) ?? NO_VALUES;
  const first = (field: ListField): string => cellsOf(field)[0] ?? '';
  const mixed = cellsOf('address');
  const ips = addressesOf(cellsOf('ip'), mixed, ipAddresses, (text) => doubt('unreadIp', text));
  const macs = addressesOf(codes(cellsOf('mac')), codes(mixed), macAddresses, (text) =>
    doubt('unreadMac', text),
  );
  for (const text of mixed) {
    if (ipAddresses(text).found.length + macAddresses(foldCode(text)).found.length === 0)
      doubt('unreadIp', text);
  }
  const date = first('since');
  const { since, isClear } = date === '' ? NO_DATE : sinceOf(date, isDayFirst);
  if (!isClear) doubt(since === '' ? 'unreadSince' : 'unclearSince', date);
  const count = unitsOf(first('units'));
  if (!count.isClear) doubt('unclearUnits', first('units'));
  const code = (field: DeviceTextField): string => foldCode(first(field).replace(/^'(?=\S)/, ''));
  const device: Device = {
    asset: code('asset'),
    name: first('name'),
    maker: makerName(first('maker')),
    model: code('model'),
    serial: code('serial'),
    version: code('version'),
    ip: ips.join(SEPARATOR),
    mac: macs.join(SEPARATOR),
    site: first('site') || (groups.site ?? ''),
    place: cellsOf('place').join(' ') || (groups.place ?? ''),
    department: first('department') || (groups.department ?? ''),
    contact: first('contact'),
    since,
    use: first('use'),
    units: count.units,
    remarks: cellsOf('remarks').join(BETWEEN_REMARKS),
  };
  return { device, doubts };
}

const NO_DATE = { since: '', isClear: true } as const;
const codes = (texts: readonly string[]): readonly string[] =>
  texts.length === 0 ? texts : texts.map(foldCode);

/** The folded texts of each field, without those that say that nothing is known. */
function valuesOf(
  texts: readonly string[],
  { used }: FieldColumns,
  doubt: (reason: DoubtReason, value: string) => void,
): Values {
  const values = new Map<ListField, string[]>();
  const add = (field: ListField, text: string): void => {
    if (isUnknown(text, field as DeviceTextField)) return;
    const known = values.get(field);
    if (known === undefined) values.set(field, [text]);
    else known.push(text);
  };
  let isBroken = false;
  for (const { field, column, text: heading } of used) {
    const text = foldText(texts[column] ?? '');
    if (!isBroken && text.includes(BROKEN)) {
      isBroken = true;
      doubt('broken', heading);
    }
    if (isTwoInOne(field)) addBoth(field, text, add, doubt);
    else add(field, text);
  }
  const place = values.get('place');
  if (place !== undefined && place.length > 1) values.set('place', withoutRepeats(place));
  return values;
}

const isTwoInOne = (field: ListField): field is TwoInOne => field in TWO_IN_ONE;

/** Fields that share a column; a text that cannot be told apart goes to the latter of them as a whole. */
function addBoth(
  kind: TwoInOne,
  text: string,
  add: (field: ListField, text: string) => void,
  doubt: (reason: DoubtReason, value: string) => void,
): void {
  const [first, last] = TWO_IN_ONE[kind];
  if (isUnknown(text, last)) return;
  const parts = twoTexts(text, kind);
  if (parts === null) doubt('together', text);
  else add(first, parts[0]);
  add(last, parts === null ? text : parts[1]);
}

function addressesOf(
  own: readonly string[],
  mixed: readonly string[],
  read: typeof ipAddresses,
  unread: (text: string) => void,
): readonly string[] {
  if (own.length + mixed.length === 0) return NO_VALUES;
  const found = own.flatMap((text) => {
    const { found: addresses, isClear } = read(text);
    if (!isClear) unread(text);
    return addresses;
  });
  return [...new Set([...found, ...mixed.flatMap((text) => read(text).found)])];
}

/** Parts of a place, but for those that a longer part says as well: B棟 beside B棟 1F. */
const withoutRepeats = (parts: readonly string[]): string[] =>
  [...new Set(parts)].filter(
    (text) => text.length < 2 || !parts.some((other) => other !== text && other.includes(text)),
  );
