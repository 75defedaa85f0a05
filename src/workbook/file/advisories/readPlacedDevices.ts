import { NO_DEVICE } from '../../../core/devices/device';
import { readList } from '../../../core/devices/readList';
import type { PlacedDevice } from '../../../core/advisories/report';
import { textOfCell } from '../../../core/model/cell';
import type { RegisterPlace } from '../../../core/register/registerPlace';
import { placeRegister } from '../../place/register/placeRegister';
import { readLists } from '../list/readLists';
import { openPackage } from '../read/openPackage';
import { readValues } from '../read/values/readValues';
import { isZip } from './advisoryPackage';

/**
 * The devices of a register workbook (its cases) or of a list (.xlsx, CSV), with the rows in which they are.
 * @throws WorkbookFileError
 */
export function readPlacedDevices(bytes: Uint8Array, name: string): readonly PlacedDevice[] {
  const register = isZip(bytes) ? placeRegister(readValues(openPackage(bytes)).sheets) : null;
  if (register !== null) return casesOf(register);
  return readLists(bytes, name).flatMap((grid) =>
    readList(grid, { sheet: grid.sheet, isHiddenSheet: grid.isHidden }).devices.map(({ row, device }) => ({
      ...device,
      row,
      caseNumber: '',
    })),
  );
}

/** A case is a device; the register has no version of it. */
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
