import type { PlacedDevice } from '../../../core/advisories/report';
import { NO_DEVICE } from '../../../core/devices/device';
import { caseKey } from '../../../core/register/caseKey';
import type { RegisterPlace } from '../../../core/register/registerPlace';
import { textOfCell } from '../../../core/model/cell';
import { placeRegister } from '../../place/register/placeRegister';
import { placeExisting } from '../../place/register/placeExisting';
import { devicesOfExisting, devicesOfLists, type FoundDevice } from '../list/readDevices';
import { openPackage } from '../read/openPackage';
import { readValues } from '../read/values/readValues';
import { REGISTER_LIMITS } from '../register/fillRegister';
import { isZip } from './advisoryPackage';

/**
 * The devices of a register workbook (既設機器, and the cases of 台帳 that are none of them) or of a list (.xlsx, CSV),
 * with the rows in which they are.
 * @throws WorkbookFileError
 */
export function readPlacedDevices(bytes: Uint8Array, name: string): readonly PlacedDevice[] {
  const sheets = isZip(bytes) ? readValues(openPackage(bytes, REGISTER_LIMITS)).sheets : [];
  const register = placeRegister(sheets);
  if (register === null) return devicesOfLists(bytes, name).map(placed);
  const existing = placeExisting(sheets);
  const devices = existing === null ? [] : devicesOfExisting(existing).map(placed);
  const known = new Set(devices.map(({ caseNumber }) => caseKey(caseNumber)));
  return [...devices, ...casesOf(register).filter(({ caseNumber }) => !known.has(caseKey(caseNumber)))];
}

const placed = ({ device, row, caseNumber }: FoundDevice): PlacedDevice => ({ ...device, row, caseNumber });

/** A case is a device; 台帳 has no version of it. */
const casesOf = ({ records }: RegisterPlace): readonly PlacedDevice[] =>
  records.map(({ row, values }) => ({
    ...NO_DEVICE,
    row,
    caseNumber: textOfCell(values.caseId ?? null),
    name: textOfCell(values.device ?? null),
    maker: textOfCell(values.maker ?? null),
    model: textOfCell(values.model ?? null),
    site: textOfCell(values.site ?? null),
    department: textOfCell(values.department ?? null),
  }));
