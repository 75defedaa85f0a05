import { foldCode, foldText } from '../cells/foldText';
import { ipAddresses } from '../cells/ipAddresses';
import { isUnknown } from '../cells/isUnknown';
import { macAddresses } from '../cells/macAddresses';
import { sinceOf } from '../cells/sinceOf';
import type { ValueKind } from './headingTable';

const DEPARTMENT =
  /(?:課|部|係|室|局|グループ|チーム|班|センター|本部|department|dept\.?|division|section|team|group|works)$/i;
const CODE = /^(?=.*[A-Za-z\d])(?=.*\d)\S+(?: \S+)?$/;

const LOOKS_LIKE: Readonly<Record<ValueKind, (text: string) => boolean>> = {
  department: (text) => DEPARTMENT.test(foldText(text)),
  person: (text) => !DEPARTMENT.test(foldText(text)) && !/\d/.test(text),
  code: (text) => CODE.test(foldCode(text)),
  date: (text) => sinceOf(foldText(text), true).since !== '',
  ip: (text) => isClearly(ipAddresses(foldText(text))),
  mac: (text) => isClearly(macAddresses(foldCode(text))),
};

const isClearly = ({ found, isClear }: { found: readonly string[]; isClear: boolean }): boolean =>
  isClear && found.length > 0;

/** Share of values that have to look alike. */
const MOST = 0.7;
/** So many values show what a column holds. */
const LOOKED_AT = 200;

/** True when most values of a column, leaving out blank and unknown ones, are of a kind. */
export function areMostly(kind: ValueKind, values: readonly string[]): boolean {
  const known = values.filter((text) => !isUnknown(foldText(text), 'serial')).slice(0, LOOKED_AT);
  const alike = known.filter(LOOKS_LIKE[kind]).length;
  return alike > 0 && alike >= known.length * MOST;
}

/** True for numbers that count the rows: whole, without leading zeros, not far beyond the number of rows. */
export function areRowNumbers(values: readonly string[]): boolean {
  const known = values.map(foldText).filter((text) => text !== '');
  const most = known.length * 2 + 10;
  return known.every(
    (text) => /^\(?[1-9]\d{0,6}[.)]?$/.test(text) && Number(text.replace(/\D/g, '')) <= most,
  );
}
