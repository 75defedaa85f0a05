import type { Device } from '../../../core/devices/device';
import { readList } from '../../../core/devices/readList';
import { textOfCell } from '../../../core/model/cell';
import type { ExistingPlace } from '../../../core/register/existing/existingPlace';
import { deviceOfRow } from '../../../core/register/existing/readingRecord';
import { placeExisting } from '../../place/register/placeExisting';
import { openPackage, type Parts } from '../read/openPackage';
import { readValues } from '../read/values/readValues';
import { readLists } from './readLists';

/** A device of a register or of a list. */
export interface FoundDevice {
  readonly device: Device;
  /** 1-based row of its sheet or list. */
  readonly row: number;
  readonly sheet: string | null;
  /** Its case as the register has it; '' for none. */
  readonly caseNumber: string;
}

/**
 * The devices of a register workbook, as 既設機器 shows them (what people corrected there counts), or those of any
 * list. What no list has any more is left out.
 * @param name of the file
 * @throws WorkbookFileError
 */
export function readDevices(bytes: Uint8Array, name: string): readonly FoundDevice[] {
  return devicesOfRegister(bytes) ?? devicesOfLists(bytes, name);
}

function devicesOfRegister(bytes: Uint8Array): readonly FoundDevice[] | null {
  const isBook = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const parts: Parts | null = isBook ? openPackage(bytes) : null;
  const place = parts === null ? null : placeExisting(readValues(parts).sheets);
  return place === null ? null : devicesOfExisting(place);
}

/** The devices of 既設機器 that a list still has. */
const devicesOfExisting = (place: ExistingPlace): readonly FoundDevice[] =>
  place.rows.flatMap(({ row, values }) =>
    textOfCell(values.goneOn ?? null) === ''
      ? [
          {
            device: deviceOfRow(values),
            row,
            sheet: place.sheet,
            caseNumber: textOfCell(values.caseNumber ?? null),
          },
        ]
      : [],
  );

/** The devices of any list. */
export const devicesOfLists = (bytes: Uint8Array, name: string): readonly FoundDevice[] =>
  readLists(bytes, name).flatMap((grid) =>
    readList(grid, { sheet: grid.sheet, isHiddenSheet: grid.isHidden }).devices.map(({ device, row }) => ({
      device,
      row,
      sheet: grid.sheet,
      caseNumber: '',
    })),
  );
