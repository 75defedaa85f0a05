import { foldCode, foldText } from '../cells/foldText';
import { ipAddresses } from '../cells/ipAddresses';
import { isUnknown } from '../cells/isUnknown';
import { macAddresses } from '../cells/macAddresses';
import { makerName } from '../cells/makerName';
import { sinceOf } from '../cells/sinceOf';
import { TWO_IN_ONE, twoTexts, type TwoInOne } from '../cells/twoInOne';
import { unitsOf } from '../cells/unitsOf';
import type { Device, DeviceTextField } from '../device';
import { PLACE_PARTS, type ListField } from '../headings/headingTable';
import type { ListColumn } from '../headings/resolveColumns';
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

const TWO_KINDS = Object.keys(TWO_IN_ONE) as readonly TwoInOne[];
const SEPARATOR = ';';
const BETWEEN_REMARKS = '; ';
const BROKEN = '\ufffd';

/** Reads the texts of a row into a device. */
export function deviceOf(
  texts: readonly string[],
  columns: readonly ListColumn[],
  { isDayFirst, groups }: RowContext,
): ReadDevice {
  const doubts: { reason: DoubtReason; value: string }[] = [];
  const doubt = (reason: DoubtReason, value: string): void => void doubts.push({ reason, value });
  const ownCells = (field: ListField): readonly string[] =>
    columns.flatMap((each) => (each.field === field ? known(texts[each.column] ?? '', field) : []));
  const parts = partsOf(ownCells, (text) => doubt('together', text));
  const cellsOf = (field: ListField): readonly string[] => [...ownCells(field), ...(parts.get(field) ?? [])];
  const first = (field: ListField): string => cellsOf(field)[0] ?? '';
  const ips = addressesOf(cellsOf('ip'), cellsOf('address'), ipAddresses, (text) => doubt('unreadIp', text));
  const macs = addressesOf(
    cellsOf('mac').map(foldCode),
    cellsOf('address').map(foldCode),
    macAddresses,
    (text) => doubt('unreadMac', text),
  );
  for (const text of cellsOf('address')) {
    if (ipAddresses(text).found.length + macAddresses(foldCode(text)).found.length === 0)
      doubt('unreadIp', text);
  }
  const date = first('since');
  const { since, isClear } = date === '' ? { since: '', isClear: true } : sinceOf(date, isDayFirst);
  if (!isClear) doubt(since === '' ? 'unreadSince' : 'unclearSince', date);
  const count = unitsOf(first('units'));
  if (!count.isClear) doubt('unclearUnits', first('units'));
  const broken = columns.find(
    ({ field, column }) => field !== null && (texts[column] ?? '').includes(BROKEN),
  );
  if (broken !== undefined) doubt('broken', broken.text);
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
    place: placeOf(texts, columns) || (groups.place ?? ''),
    department: first('department') || (groups.department ?? ''),
    contact: first('contact'),
    since,
    use: first('use'),
    units: count.units,
    remarks: cellsOf('remarks').join(BETWEEN_REMARKS),
  };
  return { device, doubts };
}

/** Texts of fields that share a column; one that cannot be told apart goes to the latter of them as a whole. */
function partsOf(
  cellsOf: (field: ListField) => readonly string[],
  unclear: (text: string) => void,
): ReadonlyMap<ListField, readonly string[]> {
  const parts = new Map<ListField, readonly string[]>();
  for (const kind of TWO_KINDS) {
    const [first, last] = TWO_IN_ONE[kind];
    for (const text of cellsOf(kind)) {
      const found = twoTexts(text, kind);
      if (found === null) unclear(text);
      parts.set(first, found === null ? [] : known(found[0], first));
      parts.set(last, known(found === null ? text : found[1], last));
    }
  }
  return parts;
}

/** The folded text of a cell; none where it says that nothing is known. */
function known(text: string, field: ListField): readonly string[] {
  const folded = foldText(text);
  return isUnknown(folded, field as DeviceTextField) ? [] : [folded];
}

function addressesOf(
  own: readonly string[],
  mixed: readonly string[],
  read: typeof ipAddresses,
  unread: (text: string) => void,
): readonly string[] {
  const found = own.flatMap((text) => {
    const { found: addresses, isClear } = read(text);
    if (!isClear) unread(text);
    return addresses;
  });
  return [...new Set([...found, ...mixed.flatMap((text) => read(text).found)])];
}

/** Building, floor, place, room, … in this order, wherever their columns are; what the place as a whole says is left out. */
function placeOf(texts: readonly string[], columns: readonly ListColumn[]): string {
  const parts = PLACE_PARTS.flatMap((part) =>
    columns.flatMap((each) =>
      each.field === 'place' && (each.part ?? 'general') === part
        ? known(texts[each.column] ?? '', 'place').map((text) => ({ part, text }))
        : [],
    ),
  );
  const whole = parts.filter(({ part }) => part === 'general').map(({ text }) => text);
  const said = parts.filter(
    ({ part, text }) =>
      part === 'general' || text.length < 2 || !whole.some((general) => general.includes(text)),
  );
  return [...new Set(said.map(({ text }) => text))].join(' ');
}
