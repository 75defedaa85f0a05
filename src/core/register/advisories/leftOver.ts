import type { Collected } from '../../advisories/collectAdvisories';
import { advisoryKey } from '../../advisories/newest';
import type { PlacedDevice } from '../../advisories/placedDevice';
import { serialOfDate, type IsoDate } from '../../model/isoDate';
import type { Language } from '../../model/language';
import { ADVISORY_STATES, LEFT_OVER_TEXT, MATCH_WORDS } from '../../sheets/register/advisoryWords';
import type { KnownRow, WantedValues } from './knownRow';
import { deviceFacts, notedDevice, recordText } from './advisoryRecord';
import { askedAgain } from './askedAgain';

/**
 * What becomes of a row that this reading did not find as a pair: its advisory was taken back, names the device no
 * longer, or was not read while the device changed.
 * @returns null where the row stays as it is
 */
export function leftOver(
  row: KnownRow,
  devices: readonly PlacedDevice[],
  { advisories }: Collected,
  on: IsoDate,
  language: Language,
): WantedValues | null {
  const advisory = advisories.find((each) => advisoryKey(each) === row.record.advisory);
  const device = devices.find(({ key }) => key === row.record.device);
  if (advisory?.isWithdrawn === true)
    return { match: ADVISORY_STATES.withdrawn[language], due: null, readOn: serialOfDate(on) };
  if (device === undefined) return null;
  if (advisory !== undefined)
    return {
      match: MATCH_WORDS['not-affected'][language],
      because: LEFT_OVER_TEXT.notNamed[language],
      due: null,
      readOn: serialOfDate(on),
    };
  const facts = deviceFacts(device);
  if (notedDevice(row.record.facts) === facts) return null;
  // Without its file the advisory cannot be compared with what the device is now.
  const changed = JSON.stringify(['', '', facts]);
  return {
    match: MATCH_WORDS.check[language],
    because: LEFT_OVER_TEXT.readAgain[language],
    version: device.version === '' ? null : device.version,
    model: device.model === '' ? null : device.model,
    ...askedAgain(row, changed, on),
    record: recordText({ ...row.record, facts: changed }),
  };
}
